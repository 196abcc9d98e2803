import type { Instant } from '@tovholder/calendar';
import type { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import {
  whatTimeEnds,
  type Ended,
  type Ending,
  type KindOfEnding,
} from '../../reactions/deadline-clock/what-time-ends.js';

/** What the deadline clock would find ended at that moment, of rows in memory; in its order. */
export function endedInMemory(rows: RowsInMemory, at: Instant): Ended[] {
  return whatTimeEnds.flatMap((kind) =>
    rows
      .all(kind.rows)
      .filter(({ dueAt }) => (kind.lastsThroughIt ? dueAt < at : dueAt <= at))
      .sort(oldestFirst(kind))
      .map((row) => kind.ended(row)),
  );
}

/** When the next of all that is open ends. */
export function nextEndingInMemory(rows: RowsInMemory): Instant | undefined {
  let next: Instant | undefined;
  for (const { rows: type } of whatTimeEnds)
    for (const { dueAt } of rows.all(type)) if (next === undefined || dueAt < next) next = dueAt;
  return next;
}

function oldestFirst({ idOf }: KindOfEnding) {
  const place = (row: Ending) => `${row.dueAt} ${row.caseId} ${idOf(row)}`;
  return (one: Ending, other: Ending) => (place(one) < place(other) ? -1 : 1);
}
