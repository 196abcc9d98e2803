import { isDeepStrictEqual } from 'node:util';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Projection } from './projection.js';
import type { PlainRow } from './rows/rows.js';
import { sessionOf } from './rows/session.js';
import { everyRow } from './rows/set-statements.js';
import { shapeOf } from './rows/table-shape.js';
import { replay } from './replay.js';
import { readCheckpoint } from './runner/build-beside.js';
import { inTransaction } from './runner/in-transaction.js';
import { stretchOf, type LogOfCases } from './runner/log-of-cases.js';
import { liveTable } from './runner/tables.js';

const pageSize = 2_000;

/** The log to compare with; it is only read, so a copy of it will do. */
export interface LogToFold extends Pick<LogOfCases, 'readEvent'> {
  store: Pick<LogOfCases['store'], 'numbering' | 'readAll'>;
}

/** Compares each view's tables with a fold of the log up to its checkpoint. Names the tables that differ. */
export async function viewsDifferingFromLog(
  dataSource: DataSource,
  log: LogToFold,
  projections: readonly Projection[],
): Promise<string[]> {
  const session = dataSource.createQueryRunner();
  try {
    const differing: string[] = [];
    for (const projection of projections)
      differing.push(...(await inTransaction(session, () => tablesDiffering(session, log, projection))));
    return differing;
  } finally {
    await session.release();
  }
}

/** With the checkpoint held, so that rows and position belong together. */
async function tablesDiffering(
  session: QueryRunner,
  log: LogToFold,
  projection: Projection,
): Promise<string[]> {
  const checkpoint = await readCheckpoint(session, projection.name, 'live');
  if (!checkpoint) return [projection.name];
  const fold = replay([projection], await eventsUpTo(log, checkpoint.position));
  const differing: string[] = [];
  for (const entity of projection.entities) {
    const shape = shapeOf(entity);
    const stored = byKey(await everyRow(await sessionOf(session), shape, liveTable), shape.keyOf);
    const expected = byKey(fold.all(entity) as PlainRow[], shape.keyOf);
    if (!isDeepStrictEqual(stored, expected)) differing.push(shape.table);
  }
  return differing;
}

async function eventsUpTo(log: LogToFold, end: bigint) {
  const events = [];
  for (let after = 0n; after < end;) {
    const page = await log.store.readAll({ after, limit: pageSize });
    const before = page.filter(({ position }) => position <= end);
    const stretch = stretchOf(log, after, before);
    if (stretch.upTo === after) throw new Error(`the log ends at ${after}, the view stands at ${end}`);
    events.push(...stretch.events);
    after = stretch.upTo;
  }
  return events;
}

function byKey(rows: readonly PlainRow[], keyOf: (row: PlainRow) => string): Map<string, unknown> {
  // JSON has no `undefined`: what was left out of a document comes back as left out.
  return new Map(rows.map((row) => [keyOf(row), plain(row)]));
}

function plain(row: PlainRow): unknown {
  return JSON.parse(
    JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}
