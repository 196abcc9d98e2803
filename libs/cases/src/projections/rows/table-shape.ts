import { getMetadataArgsStorage, type ColumnOptions } from 'typeorm';
import type { ColumnMetadataArgs } from 'typeorm/metadata-args/ColumnMetadataArgs.js';
import type { PlainRow, RowType } from './rows.js';

export interface ColumnShape {
  name: string;
  sqlType: string;
  isKey: boolean;
  /** From what the driver hands out to what the handlers wrote, where that is not the same. */
  read?: (stored: unknown) => unknown;
}

/** What a row's class says about its table, read once from its decorators and without a connection. */
export interface TableShape {
  table: string;
  columns: readonly ColumnShape[];
  keys: readonly string[];
  keyOf: (row: PlainRow) => string;
}

const known = new Map<RowType, TableShape>();

export function shapeOf(type: RowType): TableShape {
  const before = known.get(type);
  if (before) return before;
  const shape = readShape(type);
  known.set(type, shape);
  return shape;
}

function readShape(type: RowType): TableShape {
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find(({ target }) => target === type)?.name;
  const columns = storage.columns.filter(({ target }) => target === type).map(columnShape);
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  if (!table || keys.length === 0) throw new Error(`${type.name} is not an entity with a name and a key`);
  return { table, columns, keys, keyOf: (row) => valuesKey(row, keys) };
}

function columnShape({ propertyName, options }: ColumnMetadataArgs): ColumnShape {
  const { transformer, type } = options;
  const read = reading(transformer);
  return {
    name: propertyName,
    sqlType: String(type),
    isKey: options.primary === true,
    ...(read && { read }),
  };
}

function reading(transformer: ColumnOptions['transformer']): ColumnShape['read'] {
  if (!transformer || Array.isArray(transformer)) return undefined;
  return (stored): unknown => transformer.from(stored) as unknown;
}

/** The values of these columns as one text; values of one column are of one type, so texts never meet by chance. */
export function valuesKey(row: PlainRow, columns: readonly string[]): string {
  if (columns.length === 1) return String(row[columns[0] ?? '']);
  return columns.map((column) => String(row[column])).join('\u0000');
}
