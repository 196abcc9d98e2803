import type { WrittenModel } from '../language/written/written-model.js';

/** Asking for advice moves no case; the other ways do. */
export function movesOf({ veje }: WrittenModel): WrittenModel['veje'] {
  return veje.filter(({ hvordan }) => hvordan !== 'advice');
}

/** The levels a case can come to from where it is, that place included. */
export function withinReach(
  from: readonly string[],
  ways: readonly { fra: string; til: string }[],
): ReadonlySet<string> {
  const reached = new Set(from);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { fra, til } of ways) if (reached.has(fra)) reached.add(til);
  }
  return reached;
}
