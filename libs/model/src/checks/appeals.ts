import type { Milestone } from '../domain/model.js';
import type { Finding, Path } from '../language/mistake.js';
import { milestoneWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, lacking } from './check.js';

/** What is reached only where there is something to complain of. */
const ofAppeals: readonly Milestone[] = [
  'decision-told',
  'appeal-received',
  'appeal-reassessed',
  'decision-upheld',
  'appeal-forwarded',
];

/** A complaint that nobody must answer in time may lie; so may one that is to go on to whoever settles it. */
export function everyAppealIsAnsweredInTime({ klage, frister }: WrittenModel): Finding[] {
  if (!klage) return [];
  const owed: readonly [Milestone, Milestone][] = [
    ['appeal-received', 'appeal-reassessed'],
    ['decision-upheld', 'appeal-forwarded'],
  ];
  return owed
    .filter(
      ([starts, metBy]) =>
        !frister.some((one) => one['begynder ved'] === starts && one['holdt ved'] === metBy),
    )
    .map(([starts, metBy]) =>
      lacking(
        'appeal-unanswered',
        'klage',
        `Der er ingen frist fra »${termFor(milestoneWords, starts)}« til »${termFor(milestoneWords, metBy)}«, så en ` +
          'klage kan blive liggende. Skriv fristen under »frister« med dens hjemmel.',
      ),
    );
}

/** What waits for an appeal in a model that knows none, waits for nothing. */
export function appealsAreKnownWhereTheyAreNamed(model: WrittenModel): Finding[] {
  if (model.klage) return [];
  return appealsNamed(model).map((path) =>
    finding(
      'appeal-unknown',
      path,
      'Modellen siger ikke, hvad der kan klages over. Skriv et afsnit »klage«, eller vælg noget andet.',
    ),
  );
}

function appealsNamed({ frister, advis = [], mandater }: WrittenModel): Path[] {
  const isOfAppeals = (word: string) => ofAppeals.some((milestone) => milestone === word);
  return [
    ...frister.flatMap((deadline, index) =>
      (['begynder ved', 'holdt ved'] as const)
        .filter((key) => isOfAppeals(deadline[key]))
        .map((key): Path => ['frister', index, key]),
    ),
    ...advis.flatMap((notice, index): Path[] => [
      ...(isOfAppeals(notice['gives når']) ? [['advis', index, 'gives når']] : []),
      ...notice['besvares ved'].flatMap((answer, position) =>
        isOfAppeals(answer) ? [['advis', index, 'besvares ved', position]] : [],
      ),
    ]),
    ...mandater.flatMap(({ beslutning }, index): Path[] =>
      beslutning === 'reassess-appeal' ? [['mandater', index, 'beslutning']] : [],
    ),
  ];
}
