import type { Finding } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';

/**
 * G5: the duty to notify is personal (barnets lov § 133), and an acute concern waits for nothing. Whatever a model asks
 * of the other ways, the one to the authority is open.
 */
export function noConditionStopsAConcern({ veje, niveauer }: WrittenModel): Finding[] {
  const authority = niveauer.find(({ myndighed }) => myndighed)?.id;
  return veje.flatMap(({ hvordan, til, hvis }, index) =>
    hvis === undefined || hvordan !== 'escalate' || til !== authority
      ? []
      : [
          finding(
            'condition-stops-concern',
            ['veje', index, 'hvis'],
            'En bekymring skal altid kunne nå myndigheden. Fjern »hvis« fra vejen hertil.',
          ),
        ],
  );
}

/** What cannot happen where the case stands would keep the way shut for ever. */
export function everyConditionCanBeMet(model: WrittenModel): Finding[] {
  return model.veje.flatMap(({ fra, hvis = {} }, index) => {
    const never = (key: keyof typeof hvis, message: string) =>
      finding('condition-never-met', ['veje', index, 'hvis', key], message);
    const adviser = hvis['råd fra'];
    return [
      ...(hvis['møde er holdt'] && !model.mødeformer.some(({ niveau }) => niveau === fra)
        ? [
            never(
              'møde er holdt',
              `Ingen mødeform hører til på »${fra}«. Fjern betingelsen, eller tilføj en.`,
            ),
          ]
        : []),
      ...(adviser !== undefined && !asksForAdvice(fra, adviser, model)
        ? [
            never(
              'råd fra',
              `Ingen på »${fra}« kan spørge »${adviser}« til råds. Tilføj den vej, eller fjern betingelsen.`,
            ),
          ]
        : []),
    ];
  });
}

function asksForAdvice(from: string, to: string, { veje }: WrittenModel): boolean {
  return veje.some(({ hvordan, fra, til }) => hvordan === 'advice' && fra === from && til === to);
}
