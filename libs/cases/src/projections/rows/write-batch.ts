import { DuplicateRow, type PlainRow, type RowType, type Rows, type Where } from './rows.js';
import { whereColumns, TableInMemory } from './table-in-memory.js';
import { shapeOf, valuesKey, type TableShape } from './table-shape.js';
import type { Session } from './session.js';
import {
  deleteRows,
  insertRows,
  rowsWhere,
  updateRows,
  upsertRows,
  type TableName,
} from './set-statements.js';

type Step = (table: TableInMemory) => void;

/** Sends what was settled, each statement behind the other, without waiting in between. */
type Settled = (session: Session) => Promise<void>[];

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
    this.of(type).upsert(row as PlainRow);
  }

  update<Row extends object>(type: RowType<Row>, where: Where<Row>, patch: Partial<Row>): void {
    const batch = this.of(type);
    batch.looksFor(where);
    batch.take((table) => table.update(where, patch));
  }

  delete<Row extends object>(type: RowType<Row>, where: Where<Row>): void {
    this.of(type).delete(where);
  }

  get isEmpty(): boolean {
    return this.tables.size === 0;
  }

  /** Looks for the rows that the batch depends on; comes back with what is to be written. */
  async settle(session: Session, nameOf: TableName): Promise<Settled> {
    const tables = await Promise.all([...this.tables.values()].map((table) => table.settle(session, nameOf)));
    return (writing) => tables.flatMap((write) => write(writing));
  }

  /** Inside the caller's transaction. */
  async write(session: Session, nameOf: TableName): Promise<void> {
    const write = await this.settle(session, nameOf);
    await Promise.all(write(session));
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
  /** What was asked first of each key that was not looked for: it says whether a row there now is in the way. */
  private readonly unseen = new Map<string, { asked: 'insert' | 'upsert' | 'delete'; row: PlainRow }>();
  /** By the columns looked at; within them by their values, so that each question is asked once. */
  private readonly questions = new Map<string, { columns: string[]; wheres: Map<string, PlainRow> }>();

  constructor(private readonly shape: TableShape) {}

  insert(row: PlainRow): void {
    this.takeUnseen('insert', row);
    this.take((table) => table.insert(row));
  }

  /** There or not, nobody need see it first: the row is given in full. */
  upsert(row: PlainRow): void {
    this.takeUnseen('upsert', row);
    this.take((table) => table.upsert(row));
  }

  delete(where: PlainRow): void {
    if (this.isKey(where)) this.takeUnseen('delete', where);
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

  async settle(session: Session, nameOf: TableName): Promise<Settled> {
    const before = await this.read(session, nameOf);
    const table = new TableInMemory(this.shape);
    for (const row of before.values()) table.insert(row);
    for (const step of this.steps) step(table);
    await this.assertNoneWasThere(session, nameOf, before, table);

    const { shape } = this;
    const gone = this.gone(before, table);
    const { fresh, changed, put } = this.compare(before, table);
    return (writing) => [
      deleteRows(writing, shape, nameOf, gone),
      updateRows(writing, shape, nameOf, changed),
      insertRows(writing, shape, nameOf, fresh),
      upsertRows(writing, shape, nameOf, put),
    ];
  }

  private isKey(where: PlainRow): boolean {
    const columns = Object.keys(where);
    return columns.length === this.shape.keys.length && this.shape.keys.every((key) => key in where);
  }

  private takeUnseen(asked: 'insert' | 'upsert' | 'delete', row: PlainRow): void {
    const key = this.shape.keyOf(row);
    if (!this.unseen.has(key)) this.unseen.set(key, { asked, row });
  }

  private async read(session: Session, nameOf: TableName): Promise<Map<string, PlainRow>> {
    const { shape, questions } = this;
    const answers = await Promise.all(
      [...questions.values()].map(({ columns, wheres }) =>
        rowsWhere(session, shape, nameOf, columns, [...wheres.values()]),
      ),
    );
    return new Map(answers.flat().map((row) => [shape.keyOf(row), row]));
  }

  /** A row inserted and deleted by the same batch never meets the table's own check of its key. */
  private async assertNoneWasThere(
    session: Session,
    nameOf: TableName,
    before: Map<string, PlainRow>,
    table: TableInMemory,
  ): Promise<void> {
    const unseen: PlainRow[] = [];
    for (const [key, { asked, row }] of this.unseen)
      if (asked === 'insert' && !table.get(key) && !before.has(key)) unseen.push(row);
    const there = await rowsWhere(session, this.shape, nameOf, this.shape.keys, unseen);
    if (there.length > 0) throw new DuplicateRow(this.shape.table);
  }

  private gone(before: Map<string, PlainRow>, table: TableInMemory): PlainRow[] {
    const gone = [...before].flatMap(([key, row]) => (table.get(key) ? [] : [row]));
    for (const [key, { asked, row }] of this.unseen) {
      if (before.has(key)) continue;
      if (asked === 'delete' || (asked === 'upsert' && !table.get(key))) gone.push(row);
    }
    return gone;
  }

  private compare(before: Map<string, PlainRow>, table: TableInMemory) {
    const fresh: PlainRow[] = [];
    const changed: PlainRow[] = [];
    const put: PlainRow[] = [];
    for (const row of table.all()) {
      const key = this.shape.keyOf(row);
      const old = before.get(key);
      if (old === row) continue;
      if (old) changed.push(row);
      else (this.unseen.get(key)?.asked === 'upsert' ? put : fresh).push(row);
    }
    return { fresh, changed, put };
  }
}
