import type { QueryRunner } from 'typeorm';
import { DuplicateRow, type PlainRow, type RowType, type Rows, type Where } from './rows.js';
import { whereColumns, TableInMemory } from './table-in-memory.js';
import { shapeOf, valuesKey, type TableShape } from './table-shape.js';
import { deleteRows, insertRows, rowsWhere, updateRows, type TableName } from './set-statements.js';

type Step = (table: TableInMemory) => void;

/**
 * What the handlers asked for during a batch of events, held back until all have spoken. Then, for each table: the
 * rows the batch looks for are read at once, every step is taken on them in memory in its order, and what came of
 * it is written as one insert, one update and one delete. However many events, the same few statements.
 */
export class Batch implements Rows {
  private readonly tables = new Map<RowType, TableBatch>();

  insert<Row extends object>(type: RowType<Row>, row: Row): void {
    this.of(type).insert(row as PlainRow);
  }

  upsert<Row extends object>(type: RowType<Row>, row: Row): void {
    const batch = this.of(type);
    batch.looksFor(batch.keyAsWhere(row as PlainRow));
    batch.take((table) => table.upsert(row as PlainRow));
  }

  update<Row extends object>(type: RowType<Row>, where: Where<Row>, patch: Partial<Row>): void {
    const batch = this.of(type);
    batch.looksFor(where);
    batch.take((table) => table.update(where, patch));
  }

  delete<Row extends object>(type: RowType<Row>, where: Where<Row>): void {
    this.of(type).delete(where);
  }

  /** Inside the caller's transaction. */
  async write(session: QueryRunner, nameOf: TableName): Promise<void> {
    for (const batch of this.tables.values()) await batch.write(session, nameOf);
  }

  private of(type: RowType): TableBatch {
    const before = this.tables.get(type);
    if (before) return before;
    const batch = new TableBatch(shapeOf(type));
    this.tables.set(type, batch);
    return batch;
  }
}

class TableBatch {
  private readonly steps: Step[] = [];
  private readonly inserted = new Map<string, PlainRow>();
  private readonly deletedByKey = new Map<string, PlainRow>();
  /** By the columns looked at; within them by their values, so that each question is asked once. */
  private readonly questions = new Map<string, { columns: string[]; wheres: Map<string, PlainRow> }>();

  constructor(private readonly shape: TableShape) {}

  insert(row: PlainRow): void {
    this.inserted.set(this.shape.keyOf(row), row);
    this.take((table) => table.insert(row));
  }

  delete(where: PlainRow): void {
    if (this.isKey(where)) this.deleteByKey(where);
    else this.looksFor(where);
    this.take((table) => table.delete(where));
  }

  take(step: Step): void {
    this.steps.push(step);
  }

  looksFor(where: PlainRow): void {
    const columns = whereColumns(where);
    const name = columns.join();
    const question = this.questions.get(name) ?? { columns, wheres: new Map<string, PlainRow>() };
    question.wheres.set(valuesKey(where, columns), where);
    this.questions.set(name, question);
  }

  keyAsWhere(row: PlainRow): PlainRow {
    return Object.fromEntries(this.shape.keys.map((key) => [key, row[key]]));
  }

  async write(session: QueryRunner, nameOf: TableName): Promise<void> {
    const before = await this.read(session, nameOf);
    const table = new TableInMemory(this.shape);
    for (const row of before.values()) table.insert(row);
    for (const step of this.steps) step(table);

    await this.assertNoneWasThere(session, nameOf, before, table);
    const { fresh, changed } = this.compare(before, table);
    await deleteRows(session, this.shape, nameOf, this.gone(before, table));
    await updateRows(session, this.shape, nameOf, changed);
    await insertRows(session, this.shape, nameOf, fresh);
  }

  private isKey(where: PlainRow): boolean {
    const columns = Object.keys(where);
    return columns.length === this.shape.keys.length && this.shape.keys.every((key) => key in where);
  }

  /** There or not, nobody need see it first. What this batch itself inserted is not in the table yet. */
  private deleteByKey(where: PlainRow): void {
    const key = this.shape.keyOf(where);
    if (!this.inserted.has(key)) this.deletedByKey.set(key, where);
  }

  private async read(session: QueryRunner, nameOf: TableName): Promise<Map<string, PlainRow>> {
    const found = new Map<string, PlainRow>();
    for (const { columns, wheres } of this.questions.values()) {
      const rows = await rowsWhere(session, this.shape, nameOf, columns, [...wheres.values()]);
      for (const row of rows) found.set(this.shape.keyOf(row), row);
    }
    return found;
  }

  /** A row inserted and deleted by the same batch never meets the table's own check of its key. */
  private async assertNoneWasThere(
    session: QueryRunner,
    nameOf: TableName,
    before: Map<string, PlainRow>,
    table: TableInMemory,
  ): Promise<void> {
    const unseen = [...this.inserted].flatMap(([key, row]) =>
      table.get(key) || before.has(key) ? [] : [row],
    );
    const there = await rowsWhere(session, this.shape, nameOf, this.shape.keys, unseen);
    if (there.length > 0) throw new DuplicateRow(this.shape.table);
  }

  private gone(before: Map<string, PlainRow>, table: TableInMemory): PlainRow[] {
    const unseen = [...this.deletedByKey].filter(([key]) => !before.has(key));
    return [...[...before].filter(([key]) => !table.get(key)), ...unseen].map(([, row]) => row);
  }

  private compare(before: Map<string, PlainRow>, table: TableInMemory) {
    const fresh: PlainRow[] = [];
    const changed: PlainRow[] = [];
    for (const row of table.all()) {
      const old = before.get(this.shape.keyOf(row));
      if (!old) fresh.push(row);
      else if (old !== row) changed.push(row);
    }
    return { fresh, changed };
  }
}
