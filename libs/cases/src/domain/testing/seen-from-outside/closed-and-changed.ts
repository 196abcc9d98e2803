import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../case-state.js';
import type { Played } from '../random-histories.js';

/**
 * What a family takes back is taken back also in a closed case, and those who saw it by that see it no more. It may
 * learn late what was decided.
 */
const mayChange = ['consents', 'sightByConsent', 'told', 'passed'] as const satisfies (keyof CaseState)[];

/** It complains from wherever it has moved, and is answered here. */
const alsoWhenMoved = ['appeals', 'deadlines', 'childVoice'] as const satisfies (keyof CaseState)[];

/** Everything that became another after the case was closed, and before somebody reopened it. */
export function closedAndChanged({ steps }: Pick<Played, 'steps'>): string[] {
  return steps
    .filter(
      ({ before, decided }) =>
        before.status === 'closed' && !decided.some(({ type }) => type === 'CaseReopened'),
    )
    .flatMap(({ before, after }) =>
      (Object.keys(after) as (keyof CaseState)[])
        .filter(
          (part) => ![...mayChange, ...(before.handedOver ? alsoWhenMoved : [])].some((one) => one === part),
        )
        .filter((part) => !isDeepStrictEqual(after[part], before[part])),
    );
}
