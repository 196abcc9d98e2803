import type { ConcernOfChild } from '../../projections/repeated-concerns/concern-of-child.entity.js';
import type { RepeatedConcernsOfChild } from './repeated-concerns-shown.js';

/** A concern with what its child is called in that case. */
export type NamedConcern = ConcernOfChild & { childName: string };

/** Each child with more than one concern, those about whom nothing was done since the last one first. */
export function gatherByChild(concerns: readonly NamedConcern[]): RepeatedConcernsOfChild[] {
  const children = new Map<string, NamedConcern[]>();
  for (const concern of concerns) {
    const known = children.get(concern.cprIndex);
    if (known) known.push(concern);
    else children.set(concern.cprIndex, [concern]);
  }
  return [...children.values()]
    .filter((ofChild) => ofChild.length > 1)
    .map(shown)
    .sort(mostPressingFirst);
}

function shown(concerns: readonly NamedConcern[]): RepeatedConcernsOfChild {
  const ordered = [...concerns].sort((one, other) => one.raisedAt.localeCompare(other.raisedAt));
  const [firstAt = '', lastAt = ''] = [ordered[0]?.raisedAt, ordered.at(-1)?.raisedAt];
  const agreedAt = latest(ordered.map((one) => one.agreedAt));
  const startedAt = latest(ordered.map((one) => one.startedAt));
  const done = latest([agreedAt, startedAt]);
  return {
    childName: ordered.at(-1)?.childName ?? '',
    concerns: ordered.length,
    raisers: new Set(ordered.map(({ raisedById }) => raisedById)).size,
    units: new Set(ordered.map(({ unitId }) => unitId)).size,
    ...{ firstAt, lastAt, agreedAt, startedAt },
    nothingDone: done === null,
    nothingSinceLast: done === null || done < lastAt,
    caseIds: ordered.map(({ caseId }) => caseId),
  };
}

function latest(moments: readonly (string | null)[]): string | null {
  return moments.reduce(
    (one, other) => (one === null || (other !== null && one < other) ? other : one),
    null,
  );
}

function mostPressingFirst(one: RepeatedConcernsOfChild, other: RepeatedConcernsOfChild): number {
  return (
    Number(other.nothingSinceLast) - Number(one.nothingSinceLast) ||
    other.concerns - one.concerns ||
    other.lastAt.localeCompare(one.lastAt)
  );
}
