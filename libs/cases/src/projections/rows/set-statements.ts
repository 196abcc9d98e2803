import type { PlainRow } from './rows.js';
import type { Session } from './session.js';
import type { ColumnShape, TableShape } from './table-shape.js';

/** Where a table stands just now, quoted and with its schema: the live one, or the one being built beside it. */
export type TableName = (table: string) => string;

// Rows travel as one array a column and are unfolded by PostgreSQL: one statement text for any number of rows. As
// JSON they would be twice as long, and take PostgreSQL twice the time to read.

/** Rows that equal one of `wheres` in these columns. */
export async function rowsWhere(
  session: Session,
  shape: TableShape,
  nameOf: TableName,
  columns: readonly string[],
  wheres: readonly PlainRow[],
): Promise<PlainRow[]> {
  if (wheres.length === 0) return [];
  const asked = shape.columns.filter(({ name }) => columns.includes(name));
  const { rows } = await session.run(
    `SELECT ${selected(shape)} FROM ${unfolded(asked)} JOIN ${nameOf(shape.table)} t ON ${sameIn(asked)}`,
    asArrays(wheres, asked),
  );
  return rows.map((stored) => fromStored(stored, shape));
}

export async function everyRow(session: Session, shape: TableShape, nameOf: TableName): Promise<PlainRow[]> {
  const { rows } = await session.run(`SELECT ${selected(shape)} FROM ${nameOf(shape.table)} t`);
  return rows.map((stored) => fromStored(stored, shape));
}

export async function insertRows(
  session: Session,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = shape.columns.map(({ name }) => `"${name}"`).join(', ');
  await session.run(
    `INSERT INTO ${nameOf(shape.table)} (${names}) SELECT ${names} FROM ${unfolded(shape.columns)}`,
    asArrays(rows, shape.columns),
  );
}

/** Each row as it is given, whether or not there was one with its key. */
export async function upsertRows(
  session: Session,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = shape.columns.map(({ name }) => `"${name}"`).join(', ');
  const keys = keysOf(shape).map(({ name }) => `"${name}"`);
  const set = shape.columns.filter(({ isKey }) => !isKey).map(({ name }) => `"${name}" = excluded."${name}"`);
  await session.run(
    `INSERT INTO ${nameOf(shape.table)} (${names}) SELECT ${names} FROM ${unfolded(shape.columns)}
      ON CONFLICT (${keys.join(', ')}) DO ${set.length > 0 ? `UPDATE SET ${set.join(', ')}` : 'NOTHING'}`,
    asArrays(rows, shape.columns),
  );
}

export async function updateRows(
  session: Session,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  const set = shape.columns.filter(({ isKey }) => !isKey).map(({ name }) => `"${name}" = r."${name}"`);
  if (rows.length === 0 || set.length === 0) return;
  await session.run(
    `UPDATE ${nameOf(shape.table)} t SET ${set.join(', ')} FROM ${unfolded(shape.columns)} WHERE ${sameIn(keysOf(shape))}`,
    asArrays(rows, shape.columns),
  );
}

export async function deleteRows(
  session: Session,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const keys = keysOf(shape);
  await session.run(
    `DELETE FROM ${nameOf(shape.table)} t USING ${unfolded(keys)} WHERE ${sameIn(keys)}`,
    asArrays(rows, keys),
  );
}

/**
 * Days and moments are fetched as the texts that handlers write: the driver would make a day midnight in the time zone
 * of the machine, and of each moment an object, of which there are as many as rows.
 */
function selected({ columns }: TableShape): string {
  return columns
    .map(({ name, sqlType }) => {
      if (sqlType === 'date') return `t."${name}"::text`;
      if (sqlType === 'timestamptz')
        return `to_char(t."${name}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${name}"`;
      return `t."${name}"`;
    })
    .join(', ');
}

function keysOf(shape: TableShape): ColumnShape[] {
  return shape.columns.filter(({ isKey }) => isKey);
}

function unfolded(columns: readonly ColumnShape[]): string {
  const arrays = columns.map(({ sqlType }, n) => `$${n + 1}::${sqlType}[]`);
  return `unnest(${arrays.join(', ')}) AS r(${columns.map(({ name }) => `"${name}"`).join(', ')})`;
}

function sameIn(columns: readonly ColumnShape[]): string {
  return columns.map(({ name }) => `t."${name}" = r."${name}"`).join(' AND ');
}

function asArrays(rows: readonly PlainRow[], columns: readonly ColumnShape[]): string[] {
  return columns.map(({ name, sqlType }) => {
    const written = writing(sqlType);
    return `{${rows.map((row) => written(row[name] ?? null)).join(',')}}`;
  });
}

/** How a value stands in an array's text. Numbers, ids and dates hold nothing that would have to be quoted. */
function writing(sqlType: string): (value: unknown) => string {
  if (sqlType === 'text') return (value) => (value === null ? 'NULL' : quoted(value as string));
  if (sqlType === 'jsonb') return (value) => (value === null ? 'NULL' : quoted(JSON.stringify(value)));
  return (value) => (value === null ? 'NULL' : `${value as string | number | bigint | boolean}`);
}

function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, '\\$&') : text}"`;
}

/** The driver's row is nobody else's, so it becomes ours. */
function fromStored(stored: Record<string, unknown>, { columns }: TableShape): PlainRow {
  for (const { name, read } of columns) if (read) stored[name] = read(stored[name]);
  return stored;
}
