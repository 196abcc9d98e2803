import { makeCalendar } from '@tovholder/calendar';
import {
  didYouMean,
  type Model,
  type ModelDocument,
  readDocument,
  shown,
  textCutByComma,
  whatMayStand,
} from '@tovholder/model';
import { readCast } from './read-cast.js';
import { StepReader } from './read-steps.js';
import { readTime } from './kinds-of-detail.js';
import type { Scenario, ScenarioMistake } from './scenario.js';
import { momentOf } from './time-in-words.js';
import { besidesOwn, noOtherVersions, type Versions } from './versions.js';
import { Written, type Note } from './written.js';

export type CompiledScenario =
  { ok: true; scenario: Scenario } | { ok: false; mistakes: readonly ScenarioMistake[] };

const keys = ['scenarie', 'fortæller', 'mennesker', 'børn', 'grupper', 'begynder', 'sådan går det'];
/** One mistake often makes many; its author fixes the first and asks again. */
const mostMistakes = 50;

/**
 * A scenario from what its author wrote, on one model; or what cannot be read. Never throws, whatever the text.
 * @param versions what its cases may be moved to
 */
export function compileScenario(
  text: string,
  file: string,
  model: Model,
  versions: Versions = noOtherVersions,
): CompiledScenario {
  const read = readDocument(text);
  if (!read.ok)
    return {
      ok: false,
      mistakes: read.unreadable.map(({ line, column, message }) => ({ file, line, column, message })),
    };
  const notes: Note[] = [];
  const written = new Written(read.document.data, [], notes);
  const scenario = readScenario(
    written,
    file,
    { model, versions: besidesOwn(model, versions) },
    read.document,
  );
  return notes.length > 0 || !scenario
    ? { ok: false, mistakes: placed(notes, file, read.document) }
    : { ok: true, scenario };
}

function readScenario(
  written: Written,
  file: string,
  { model, versions }: Pick<Scenario, 'model' | 'versions'>,
  document: ModelDocument,
): Scenario | undefined {
  if (!written.isMap()) return written.wrong('Begynd med »scenarie:« og en titel.');
  for (const key of written.keys())
    if (!keys.includes(key))
      written.wrongKey(
        key,
        `Feltet »${shown(key)}« kendes ikke her.${didYouMean(key, keys) || whatMayStand(keys)}`,
      );
  const [title, begins, steps] = ['scenarie', 'begynder', 'sådan går det'].map((key) =>
    required(written, key),
  );
  const cast = readCast(written);
  const titled = title?.text();
  const time = begins && readTime(begins);
  if (begins && time && time.day.kind !== 'date')
    begins.wrong('Skriv en dato, fx »2026-03-02 kl. 9.00«: noget skal tiden regnes fra.');
  const placeOf = document.positionOf.bind(document);
  const read = steps && new StepReader({ names: { cast, model, versions }, placeOf }).read(steps);
  if (titled === undefined || time?.day.kind !== 'date' || !read) return undefined;
  // Only a time of day that is not written depends on what it is now.
  const begun = momentOf(
    { clock: '08:00', ...time },
    '2026-01-01T08:00:00.000Z',
    makeCalendar({ closingDays: [] }),
  );
  return { file, title: titled, model, versions, cast, begins: begun, steps: read };
}

function required(written: Written, key: string): Written | undefined {
  return written.at(key) ?? written.wrong(`Her mangler »${key}:«.`);
}

function placed(notes: readonly Note[], file: string, document: ModelDocument): ScenarioMistake[] {
  return notes
    .slice(0, mostMistakes)
    .map(({ path, atKey, message }) => {
      const { line, column } = atKey ? document.positionOfKey(path) : document.positionOf(path);
      const isRest = atKey === true && document.isCutByComma(path);
      return { file, line, column, message: isRest ? textCutByComma(String(path.at(-1))) : message };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column);
}
