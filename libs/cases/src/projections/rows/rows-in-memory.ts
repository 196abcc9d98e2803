import type { PlainRow, RowType, Rows, Where } from './rows.js';
import { TableInMemory } from './table-in-memory.js';
import { shapeOf } from './table-shape.js';

/** Tables in memory: for tests, for what was known at an earlier moment, and to check tables against the log. */
export class RowsInMemory implements Rows {
  private readonly tables = new Map<RowType, TableInMemory>();

  insert<Row extends object>(type: RowType<Row>, row: Row): void {
    this.table(type).insert(row as PlainRow);
  }

  upsert<Row extends object>(type: RowType<Row>, row: Row): void {
    this.table(type).upsert(row as PlainRow);
  }

  update<Row extends object>(type: RowType<Row>, where: Where<Row>, patch: Partial<Row>): void {
    this.table(type).update(where, patch);
  }

  delete<Row extends object>(type: RowType<Row>, where: Where<Row>): void {
    this.table(type).delete(where);
  }

  /** Every row, in the order they were first written. */
  all<Row extends object>(type: RowType<Row>): Row[] {
    return [...this.table(type).all()] as Row[];
  }

  table(type: RowType): TableInMemory {
    const before = this.tables.get(type);
    if (before) return before;
    const table = new TableInMemory(shapeOf(type));
    this.tables.set(type, table);
    return table;
  }
}
