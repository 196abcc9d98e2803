import { DuplicateRow, type PlainRow } from './rows.js';
import { valuesKey, type TableShape } from './table-shape.js';

/** One table in memory. Rows are never changed in place, so that a row taken out before can be told from one changed. */
export class TableInMemory {
  private readonly byKey = new Map<string, PlainRow>();
  private readonly indexes = new Map<string, Index>();

  constructor(private readonly shape: TableShape) {}

  all(): IterableIterator<PlainRow> {
    return this.byKey.values();
  }

  get(key: string): PlainRow | undefined {
    return this.byKey.get(key);
  }

  insert(row: PlainRow): void {
    if (this.byKey.has(this.shape.keyOf(row))) throw new DuplicateRow(this.shape.table);
    this.put(row);
  }

  upsert(row: PlainRow): void {
    this.put(row);
  }

  update(where: PlainRow, patch: PlainRow): void {
    for (const key of this.keysOf(where)) {
      const changed = { ...this.byKey.get(key), ...patch };
      if (this.shape.keyOf(changed) !== key)
        throw new Error(`${this.shape.table}: the key of a row cannot change`);
      this.put(changed, key);
    }
  }

  delete(where: PlainRow): void {
    for (const key of this.keysOf(where)) {
      const row = this.byKey.get(key);
      this.byKey.delete(key);
      if (row) for (const index of this.indexes.values()) index.remove(row, key);
    }
  }

  private put(row: PlainRow, key = this.shape.keyOf(row)): void {
    const before = this.byKey.get(key);
    this.byKey.set(key, row);
    for (const index of this.indexes.values()) index.put(row, before, key);
  }

  /** The keys of the rows that fit. Most are looked for by their key. */
  private keysOf(where: PlainRow): readonly string[] {
    const columns = Object.keys(where);
    const { keys } = this.shape;
    if (columns.length !== keys.length || !keys.every((column) => Object.hasOwn(where, column)))
      return this.indexOn(whereColumns(where)).keysFor(where);
    const key = this.shape.keyOf(where);
    return this.byKey.has(key) ? [key] : [];
  }

  /** Made the first time somebody looks by these columns; a batch or a case has few ways of looking. */
  private indexOn(columns: readonly string[]): Index {
    const name = columns.join();
    const before = this.indexes.get(name);
    if (before) return before;
    const index = new Index(columns);
    for (const [key, row] of this.byKey) index.add(row, key);
    this.indexes.set(name, index);
    return index;
  }
}

export function whereColumns(where: PlainRow): string[] {
  return Object.keys(where).sort();
}

class Index {
  private readonly keys = new Map<string, Set<string>>();

  constructor(private readonly columns: readonly string[]) {}

  keysFor(where: PlainRow): string[] {
    return [...(this.keys.get(valuesKey(where, this.columns)) ?? [])];
  }

  put(row: PlainRow, before: PlainRow | undefined, key: string): void {
    if (before && this.columns.every((column) => before[column] === row[column])) return;
    if (before) this.remove(before, key);
    this.add(row, key);
  }

  add(row: PlainRow, key: string): void {
    // What is null is never looked for.
    if (this.columns.some((column) => row[column] === null)) return;
    const value = valuesKey(row, this.columns);
    const there = this.keys.get(value);
    if (there) there.add(key);
    else this.keys.set(value, new Set([key]));
  }

  remove(row: PlainRow, key: string): void {
    const value = valuesKey(row, this.columns);
    const there = this.keys.get(value);
    there?.delete(key);
    if (there?.size === 0) this.keys.delete(value);
  }
}
