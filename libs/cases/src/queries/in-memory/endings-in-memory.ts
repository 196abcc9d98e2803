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
  return whatTimeEnds((kind) =>
    rows
      .all(kind.rows)
      .filter(({ dueAt }) => (kind.lastsThroughIt ? dueAt < at : dueAt <= at))
      .sort(oldestFirst(kind))
      .map((row) => kind.ended(row)),
  ).flat();
}

/** When the next of all that is open ends. */
export function nextEndingInMemory(rows: RowsInMemory): Instant | undefined {
  let next: Instant | undefined;
  for (const waiting of whatTimeEnds((kind) => rows.all<Ending>(kind.rows)))
    for (const { dueAt } of waiting) if (next === undefined || dueAt < next) next = dueAt;
  return next;
}

function oldestFirst<Row extends Ending>({ idOf }: KindOfEnding<Row>) {
  const place = (row: Row) => `${row.dueAt} ${row.caseId} ${idOf(row)}`;
  return (one: Row, other: Row) => (place(one) < place(other) ? -1 : 1);
}
