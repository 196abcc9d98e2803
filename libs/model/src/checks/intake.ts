import type { Finding } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';
import { everyConcern, firstFitting } from './concerns.js';

/** No concern may be left without an answer, so the last rule takes what the others did not. */
export function theLastRuleTakesTheRest({ bekymringer }: WrittenModel): Finding[] {
  const last = bekymringer.length - 1;
  const early = bekymringer.findIndex(({ når }) => når === undefined);
  if (early === -1) {
    const message =
      'Den sidste regel skal gælde alle andre bekymringer. Tilføj en regel uden »når« til sidst.';
    return [finding('catch-all-missing', ['bekymringer', last], message)];
  }
  if (early === last) return [];
  const message = 'Reglen før denne har intet »når« og tager alle bekymringer. Flyt den ned som den sidste.';
  return [finding('rule-after-catch-all', ['bekymringer', early + 1], message)];
}

export function everyRuleIsUsed({ bekymringer }: WrittenModel): Finding[] {
  const used = new Set(everyConcern.map((concern) => firstFitting(bekymringer, concern)));
  const catchAll = bekymringer.findIndex(({ når }) => når === undefined);
  // Past an early catch-all there is one mistake to report, not one for each rule it hides; and a last rule
  // that the others leave nothing for is still wanted.
  const examined = catchAll === -1 ? bekymringer : bekymringer.slice(0, catchAll);
  return examined.flatMap((rule, index) =>
    used.has(rule)
      ? []
      : [
          finding(
            'rule-never-used',
            ['bekymringer', index],
            'Reglerne ovenfor tager alle de bekymringer, som denne gælder. Flyt den op, eller fjern den.',
          ),
        ],
  );
}

/** An acute concern and a suspicion of abuse are the authority's at once (barnets lov §§ 133 and 136). */
export function urgentConcernsReachTheAuthority({ bekymringer, mødeformer }: WrittenModel): Finding[] {
  // Where no meeting does, that is the one mistake to mend.
  if (!mødeformer.some((kind) => kind['gælder som underretning'])) return [];
  const urgent = everyConcern.filter(({ acute, abuse }) => acute || abuse);
  const astray = new Set(
    urgent
      .map((concern) => firstFitting(bekymringer, concern))
      .filter((rule) => {
        const kind = mødeformer.find(({ id }) => id === rule?.mødeform);
        return kind !== undefined && !kind['gælder som underretning'];
      }),
  );
  return bekymringer.flatMap((rule, index) =>
    astray.has(rule)
      ? [
          finding(
            'urgent-without-notification',
            ['bekymringer', index, 'mødeform'],
            'Reglen kan tage en akut bekymring eller mistanke om overgreb, men mødet gælder ikke som underretning. ' +
              'Vælg en mødeform, der gør, eller sæt en regel for de bekymringer ovenfor.',
          ),
        ]
      : [],
  );
}
