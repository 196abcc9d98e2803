/** The class of a row, decorated as a TypeORM entity. Every column is given in full; an absent value is `null`. */
export type RowType<Row extends object = object> = abstract new () => Row;

type Scalar = string | number | bigint | boolean | null;

/** Columns and the values they must equal. A column that is null is never looked for. */
export type Where<Row> = {
  [Column in keyof Row as Row[Column] extends Scalar ? Column : never]?: NonNullable<Row[Column]>;
};

/**
 * What a projection may do to its tables: write, never read. That is what lets a batch of events become a handful
 * of statements, and the same handlers fill tables in memory.
 */
export interface Rows {
  /** @throws DuplicateRow when there is a row with this key, at the latest when the batch is written. */
  insert<Row extends object>(type: RowType<Row>, row: Row): void;
  /** Inserts the row, or puts it in the place of the one with the same key. */
  upsert<Row extends object>(type: RowType<Row>, row: Row): void;
  /** Changes every row that fits; none is no error. The key of a row cannot change. */
  update<Row extends object>(type: RowType<Row>, where: Where<Row>, patch: Partial<Row>): void;
  delete<Row extends object>(type: RowType<Row>, where: Where<Row>): void;
}

/** The same rows with the types left out, for those who carry them from handler to table. */
export type PlainRow = Readonly<Record<string, unknown>>;

export class DuplicateRow extends Error {
  constructor(readonly table: string) {
    super(`${table}: a row with this key is there already`);
    this.name = 'DuplicateRow';
  }
}
