import { makeCalendar } from '@tovholder/calendar';
import { compileModel, type Mistake, type Model } from '@tovholder/model';
import fc from 'fast-check';
import type { ModelVersion } from '../../context.js';
import { Draw } from '../draw.js';
import type { Versions } from '../model-versions.js';
import {
  closedBy,
  complaintsBy,
  deadlinesBy,
  mandatesBy,
  partsBy,
  reopenedBy,
  writtenLaw,
  type WrittenMandate,
} from './decisions.js';
import { agendaBy, cardsFor, concernsBy, meetingsBy, outcomesBy } from './meetings.js';
import { placesBy, waysBy, type WrittenLevel, type WrittenWay } from './places.js';

type Written = Record<string, unknown> & {
  niveauer: readonly WrittenLevel[];
  mandater: readonly WrittenMandate[];
  bekymringer: readonly object[];
  veje: readonly WrittenWay[];
  frister: readonly object[];
};

/** A whole model as a municipality could have written it, different for each list of choices. */
function writtenBy(draw: Draw, name: string): Written {
  const places = placesBy(draw);
  const meetings = meetingsBy(draw, places);
  const groups = draw.one(true, false);
  const veje = waysBy(draw, places);
  const { klage, frister } = complaintsBy(draw, places);
  return {
    ...{ model: name, version: '2026.1', titel: 'En model, ingen har tænkt' },
    niveauer: places.levels,
    mødeformer: meetings,
    bekymringer: concernsBy(draw, meetings, groups),
    analysemodel: agendaBy(draw),
    udfald: outcomesBy(draw, places, veje),
    actioncards: cardsFor(meetings),
    mandater: mandatesBy(draw, places),
    veje,
    frister: [...deadlinesBy(draw, places), ...frister],
    ...(klage && { klage }),
    ...partsBy(draw, places, groups),
    lovgrundlag: writtenLaw,
    lukkedage: ['24-12'],
  };
}

const most = 20;

/**
 * What the checks accept of it, mended where they say what is wrong: a deadline no case could live with is left out, a
 * condition that can never be met too, and a case can be closed where it otherwise never could. What is left is what a
 * municipality could put in force, as far as the checks see.
 */
export function modelWrittenBy(picks: readonly number[], name: string): Model | Mistake[] {
  let written = writtenBy(new Draw(picks), name);
  for (let times = 0; ; times++) {
    // JSON is YAML, too.
    const compiled = compileModel(JSON.stringify(written), `${name}.yaml`);
    if (compiled.ok) return compiled.model;
    const mended = compiled.mistakes.reduceRight(mend, written);
    if (mended === written || times === most) return compiled.mistakes;
    written = mended;
  }
}

function mend(written: Written, { code, path }: Mistake): Written {
  const [, list, place] = /^(\p{L}+)\[(\d+)\]/u.exec(path) ?? [];
  const index = Number(place);
  if (code === 'appeal-unanswered') return { ...written, klage: undefined };
  if (code === 'appeal-unknown' && list === 'mandater')
    return { ...written, mandater: written.mandater.filter((_, one) => one !== index) };
  if (list === 'frister') return { ...written, frister: written.frister.filter((_, one) => one !== index) };
  if (code === 'voice-holds-up') {
    const mandater = written.mandater.map((mandate, one) =>
      one === index ? { ...mandate, 'barnet høres først': 'nej' } : mandate,
    );
    return { ...written, mandater };
  }
  if (code === 'rule-never-used')
    return { ...written, bekymringer: written.bekymringer.filter((_, one) => one !== index) };
  if (code === 'condition-never-met' || (code === 'case-without-end' && list === 'veje')) {
    const veje = written.veje.map((way, one) => (one === index ? { ...way, hvis: undefined } : way));
    return { ...written, veje };
  }
  if (code !== 'case-without-end') return written;
  const levels = list === 'niveauer' ? written.niveauer.slice(index, index + 1) : written.niveauer;
  const may = (beslutning: string, id: string) =>
    written.mandater.filter((one) => one.beslutning === beslutning && one.niveau === id);
  const added = levels
    .filter(({ id }) => !may('afslutte forløb', id).some(({ roller }) => roller.includes('skoleleder')))
    .flatMap(({ id }) => [closedBy(id), ...(may('genåbne forløb', id).length > 0 ? [] : [reopenedBy(id)])]);
  return { ...written, mandater: [...written.mandater, ...added] };
}

/** Choices enough for a whole model; each shrinks to the simplest there is. */
export const choices = fc.array(fc.nat(1000), { minLength: 160, maxLength: 160 });

/** Two models that have nothing to do with each other: cases begin on the first, and may be moved to the other. */
export const randomVersions: fc.Arbitrary<Versions> = fc
  .tuple(choices, choices)
  .map(([one, other]) => [modelWrittenBy(one, 'ene'), modelWrittenBy(other, 'anden')] as const)
  .filter((models): models is readonly [Model, Model] => models.every((model) => !Array.isArray(model)))
  .map(([one, other]) => versionsIn([versionOf(one), versionOf(other)]));

function versionOf(model: Model): ModelVersion {
  return { model, calendar: makeCalendar(model.calendar) };
}

export function versionsIn(all: Versions['all']): Versions {
  return { all, of: ({ hash }) => all.find(({ model }) => model.hash === hash) ?? all[0] };
}
