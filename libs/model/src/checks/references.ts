import { didYouMean } from '../language/did-you-mean.js';
import type { Finding, Path } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';

/** Every id that is referred to is the id of something. */
export function everyReferenceLeadsSomewhere(model: WrittenModel): Finding[] {
  const levels = model.niveauer.map(({ id }) => id);
  const kinds = model.mødeformer.map(({ id }) => id);

  const level = (id: string | undefined, path: Path): Finding[] =>
    id === undefined || levels.includes(id) ? [] : [unknown('unknown-level', 'Niveauet', id, levels, path)];

  const kind = (id: string, path: Path): Finding[] =>
    kinds.includes(id) ? [] : [unknown('unknown-meeting-kind', 'Mødeformen', id, kinds, path)];

  return [
    ...model.mødeformer.flatMap(({ niveau }, index) => level(niveau, ['mødeformer', index, 'niveau'])),
    ...model.bekymringer.flatMap(({ mødeform }, index) => kind(mødeform, ['bekymringer', index, 'mødeform'])),
    ...(model.samtykke ?? []).flatMap(({ møder }, index) =>
      møder.flatMap((møde, entry) => kind(møde, ['samtykke', index, 'møder', entry])),
    ),
    ...model.udfald.flatMap((outcome, index) =>
      level(outcome['til niveau'], ['udfald', index, 'til niveau']),
    ),
    ...model.mandater.flatMap(({ niveau }, index) => level(niveau, ['mandater', index, 'niveau'])),
    ...(model.bevillinger ?? []).flatMap(({ niveau }, index) =>
      level(niveau, ['bevillinger', index, 'niveau']),
    ),
    ...(model['valgfrie opgaver'] ?? []).flatMap(({ niveauer }, index) =>
      niveauer.flatMap((id, entry) => level(id, ['valgfrie opgaver', index, 'niveauer', entry])),
    ),
    ...model.veje.flatMap(({ fra, til, hvis }, index) => [
      ...level(hvis?.['råd fra'], ['veje', index, 'hvis', 'råd fra']),
      ...level(fra, ['veje', index, 'fra']),
      ...level(til, ['veje', index, 'til']),
    ]),
  ];
}

function unknown(
  code: 'unknown-level' | 'unknown-meeting-kind',
  what: string,
  id: string,
  known: readonly string[],
  path: Path,
): Finding {
  const advice = didYouMean(id, known) || ` Modellen har ${quoted(known)}.`;
  return finding(code, path, `${what} »${id}« findes ikke.${advice}`);
}
