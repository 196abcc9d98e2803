import type { QueryRunner } from 'typeorm';
import type { PlainRow } from './rows.js';
import type { ColumnShape, TableShape } from './table-shape.js';

/** Where a table stands just now, quoted and with its schema: the live one, or the one being built beside it. */
export type TableName = (table: string) => string;

// Rows travel as one JSON parameter and are unfolded by PostgreSQL: one statement text for any number of rows.

/** Rows that equal one of `wheres` in these columns. */
export async function rowsWhere(
  session: QueryRunner,
  shape: TableShape,
  nameOf: TableName,
  columns: readonly string[],
  wheres: readonly PlainRow[],
): Promise<PlainRow[]> {
  if (wheres.length === 0) return [];
  const asked = shape.columns.filter(({ name }) => columns.includes(name));
  const found = (await session.query(
    `SELECT ${selected(shape)} FROM ${recordset(asked)} JOIN ${nameOf(shape.table)} t ON ${sameIn(asked)}`,
    [asJson(wheres, asked)],
  )) as PlainRow[];
  return found.map((stored) => fromStored(stored, shape));
}

export async function everyRow(
  session: QueryRunner,
  shape: TableShape,
  nameOf: TableName,
): Promise<PlainRow[]> {
  const found = (await session.query(
    `SELECT ${selected(shape)} FROM ${nameOf(shape.table)} t`,
  )) as PlainRow[];
  return found.map((stored) => fromStored(stored, shape));
}

export async function insertRows(
  session: QueryRunner,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = shape.columns.map(({ name }) => `"${name}"`).join(', ');
  await session.query(
    `INSERT INTO ${nameOf(shape.table)} (${names}) SELECT ${names} FROM ${recordset(shape.columns)}`,
    [asJson(rows, shape.columns)],
  );
}

export async function updateRows(
  session: QueryRunner,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  const set = shape.columns.filter(({ isKey }) => !isKey).map(({ name }) => `"${name}" = r."${name}"`);
  if (rows.length === 0 || set.length === 0) return;
  await session.query(
    `UPDATE ${nameOf(shape.table)} t SET ${set.join(', ')} FROM ${recordset(shape.columns)} WHERE ${sameIn(keysOf(shape))}`,
    [asJson(rows, shape.columns)],
  );
}

export async function deleteRows(
  session: QueryRunner,
  shape: TableShape,
  nameOf: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const keys = keysOf(shape);
  await session.query(`DELETE FROM ${nameOf(shape.table)} t USING ${recordset(keys)} WHERE ${sameIn(keys)}`, [
    asJson(rows, keys),
  ]);
}

/** A day is fetched as text: the driver would make it midnight in the time zone of the machine. */
function selected({ columns }: TableShape): string {
  return columns.map(({ name, sqlType }) => `t."${name}"${sqlType === 'date' ? '::text' : ''}`).join(', ');
}

function keysOf(shape: TableShape): ColumnShape[] {
  return shape.columns.filter(({ isKey }) => isKey);
}

function recordset(columns: readonly ColumnShape[]): string {
  return `json_to_recordset($1::json) AS r(${columns.map(({ name, sqlType }) => `"${name}" ${sqlType}`).join(', ')})`;
}

function sameIn(columns: readonly ColumnShape[]): string {
  return columns.map(({ name }) => `t."${name}" = r."${name}"`).join(' AND ');
}

/** Written out cell by cell: a copy of every row on the way to JSON would cost more than the JSON. */
function asJson(rows: readonly PlainRow[], columns: readonly ColumnShape[]): string {
  const cells = columns.map(({ name }) => ({ name, label: `${JSON.stringify(name)}:` }));
  const asObject = (row: PlainRow) =>
    `{${cells.map(({ name, label }) => label + cellAsJson(row[name])).join(',')}}`;
  return `[${rows.map(asObject).join(',')}]`;
}

/** JSON has no bigint; PostgreSQL reads one from its digits. */
function cellAsJson(value: unknown): string {
  return typeof value === 'bigint' ? `"${value}"` : JSON.stringify(value ?? null);
}

function fromStored(stored: PlainRow, shape: TableShape): PlainRow {
  return Object.fromEntries(shape.columns.map(({ name, read }) => [name, read(stored[name])]));
}
