import type { Capacity } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { capacityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, lacking } from './check.js';
import { everyConcern, firstFitting } from './concerns.js';

const keptOutByG1: readonly Capacity[] = ['parent', 'companion'];

/**
 * G1: where abuse is suspected, no parent comes. A meeting that only such concerns lead to waits in vain for those it
 * requires; one that other concerns lead to as well leaves them out when it must.
 */
export function noGateKeepsOutWhoIsRequired(model: WrittenModel): Finding[] {
  return model.mødeformer.flatMap((kind, index) => {
    const concerns = everyConcern.filter(
      (concern) => firstFitting(model.bekymringer, concern)?.mødeform === kind.id,
    );
    if (concerns.length === 0 || !concerns.every(({ abuse }) => abuse)) return [];
    return kind.deltagere.flatMap(({ hvem }, position) => {
      if (!keptOutByG1.includes(hvem)) return [];
      const message =
        `Mødet holdes kun ved mistanke om overgreb, og da holdes ${termFor(capacityWords, hvem)} ude, til ` +
        'myndigheden åbner for kontakt. Fjern deltageren: et møde kan ikke kræve den, som ikke må komme.';
      return [finding('participant-kept-out', ['mødeformer', index, 'deltagere', position, 'hvem'], message)];
    });
  });
}

/** G5: the duty to notify is personal (barnets lov § 133), so no level stands between an employee and the authority. */
export function everyLevelReachesTheAuthority(model: WrittenModel): Finding[] {
  const authority = model.niveauer.find(({ myndighed }) => myndighed)?.id;
  if (authority === undefined) return [];
  return model.niveauer.flatMap(({ id }, index) => {
    const direct = model.veje.some(
      ({ hvordan, fra, til }) => hvordan === 'escalate' && fra === id && til === authority,
    );
    if (id === authority || direct) return [];
    const message =
      `Fra »${id}« fører ingen vej lige til myndigheden. Tilføj en vej »send videre« fra »${id}« til »${authority}«: ` +
      'den, der er bekymret, skal ikke gennem et mellemled.';
    return [finding('authority-out-of-reach', ['niveauer', index, 'id'], message)];
  });
}

/** G1: while abuse is suspected a meeting may only end at the authority; without such an outcome it could not end. */
export function aMeetingCanEndAtTheAuthority(model: WrittenModel): Finding[] {
  const authority = model.niveauer.find(({ myndighed }) => myndighed)?.id;
  const leads = model.udfald.some(
    (outcome) => outcome['åbner screening'] || outcome['til niveau'] === authority,
  );
  if (authority === undefined || leads) return [];
  const message =
    'Intet udfald fører til myndigheden, så et møde om mistanke om overgreb kan ikke slutte. ' +
    `Tilføj et udfald med »til niveau: ${authority}«.`;
  return [lacking('no-outcome-to-authority', 'udfald', message)];
}
