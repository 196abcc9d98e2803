import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import fc from 'fast-check';
import { DataSource, Entity, Table } from 'typeorm';
import { liveTable } from '../runner/tables.js';
import {
  CaseIdColumn,
  DayColumn,
  DocumentColumn,
  InstantColumn,
  KeyColumn,
  PositionColumn,
  TextColumn,
  YesNoColumn,
} from './columns.js';
import { RowsInMemory } from './rows-in-memory.js';
import { DuplicateRow, type PlainRow, type Rows } from './rows.js';
import { sessionOf, type Session } from './session.js';
import { insertRows, rowsWhere } from './set-statements.js';
import { shapeOf } from './table-shape.js';
import { Batch } from './write-batch.js';

@Entity({ schema: 'views', name: 'task' })
class Task {
  @KeyColumn() room!: string;
  @KeyColumn() task!: string;
  @CaseIdColumn() caseId!: string;
  @TextColumn({ nullable: true }) person!: string | null;
  @InstantColumn({ nullable: true }) due!: string | null;
  @DayColumn({ nullable: true }) on!: string | null;
  @YesNoColumn() done!: boolean;
  @PositionColumn() position!: bigint;
  @DocumentColumn({ nullable: true }) notes!: readonly string[] | null;
}

const cases = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const key = { room: fc.constantFrom('a', 'b'), task: fc.constantFrom('call', 'write', 'meet') };
const values = {
  caseId: fc.constantFrom(...cases),
  person: fc.constantFrom(null, 'anna', 'bo "the, {quoted}" \\ ø😀'),
  due: fc.constantFrom(null, '2026-03-29T00:59:59.999Z', '2026-11-22T08:30:00.000Z'),
  on: fc.constantFrom(null, '2026-03-29', '2026-12-31'),
  done: fc.boolean(),
  position: fc.bigInt({ min: 1n, max: 2n ** 62n }),
  notes: fc.constantFrom(null, [], ['én', 'to "2"']),
};
const row = fc.record({ ...key, ...values });
const where = fc.oneof(
  fc.record(key),
  fc.record({ room: key.room }),
  fc.record({ caseId: values.caseId, done: values.done }),
  fc.record({ person: fc.constantFrom('anna') }),
);
const step = fc.oneof(
  row.map((row) => (rows: Rows) => rows.insert(Task, row)),
  row.map((row) => (rows: Rows) => rows.upsert(Task, row)),
  fc.tuple(where, fc.record(values, { requiredKeys: [] })).map(
    ([where, patch]) =>
      (rows: Rows) =>
        rows.update(Task, where, patch),
  ),
  where.map((where) => (rows: Rows) => rows.delete(Task, where)),
);

describe('rows in tables and rows in memory', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshTestDatabase();
    dataSource = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: [Task],
      extra: { pipeline: true },
    });
    await dataSource.initialize();
    await dataSource.query('CREATE SCHEMA views');
    const session = dataSource.createQueryRunner();
    await session.createTable(Table.create(dataSource.getMetadata(Task), dataSource.driver));
    await session.release();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('hold the same, whatever is asked of them and however it falls into batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 4 }), async (batches) => {
        const memory = new RowsInMemory();
        await dataSource.query('TRUNCATE views.task');
        for (const steps of batches) {
          // A key inserted twice is an error in both; the whole batch is then undone.
          const trial = copyOf(memory);
          const refused = refusal(() => steps.forEach((step) => step(trial)));
          const answer = await writeToTable(steps);
          expect(answer).toBe(refused);
          if (!refused) steps.forEach((step) => step(memory));
          expect(sorted(await tableRows())).toEqual(sorted(memory.all(Task)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes back as it was written when read through TypeORM', async () => {
    await dataSource.query('TRUNCATE views.task');
    const [written] = fc.sample(row, { numRuns: 1, seed: 7 });
    await writeToTable([(rows) => rows.insert(Task, written as Task)]);
    expect(await dataSource.getRepository(Task).find()).toEqual([written]);
  });

  it('needs no more statements for a thousand events than for one', async () => {
    await dataSource.query('TRUNCATE views.task');
    const statementsFor = async (count: number) => {
      const runner = dataSource.createQueryRunner();
      const session = await sessionOf(runner);
      let statements = 0;
      const counting: Session = {
        run: (text, values) => {
          statements += 1;
          return session.run(text, values);
        },
      };
      const batch = new Batch();
      for (let i = 0; i < count; i += 1) {
        batch.upsert(Task, aTask(`${count}`, `${i}`));
        batch.update(Task, { room: `${count}`, task: `${i}` }, { done: true });
        batch.delete(Task, { person: `nobody ${i}` });
      }
      await batch.write(counting, liveTable);
      await runner.release();
      return statements;
    };
    expect(await statementsFor(1000)).toBe(await statementsFor(1));
    expect(await dataSource.query('SELECT count(*)::int AS done FROM views.task WHERE done')).toEqual([
      { done: 1001 },
    ]);
  });

  async function writeToTable(steps: readonly ((rows: Rows) => void)[]): Promise<string | undefined> {
    const batch = new Batch();
    steps.forEach((step) => step(batch));
    try {
      await dataSource.transaction(async ({ queryRunner }) => {
        if (queryRunner) await batch.write(await sessionOf(queryRunner), liveTable);
      });
      return undefined;
    } catch (error) {
      return nameOf(error);
    }
  }

  async function tableRows(): Promise<PlainRow[]> {
    const runner = dataSource.createQueryRunner();
    const found = await rowsWhere(
      await sessionOf(runner),
      shapeOf(Task),
      liveTable,
      ['room'],
      [{ room: 'a' }, { room: 'b' }],
    );
    await runner.release();
    return found;
  }

  it('stores nothing when there is nothing to store', async () => {
    const runner = dataSource.createQueryRunner();
    await expect(insertRows(await sessionOf(runner), shapeOf(Task), liveTable, [])).resolves.toBeUndefined();
    await runner.release();
  });
});

function aTask(room: string, task: string): Task {
  return {
    room,
    task,
    caseId: cases[0] as string,
    person: null,
    due: null,
    on: null,
    done: false,
    position: 1n,
    notes: null,
  };
}

function copyOf(rows: RowsInMemory): RowsInMemory {
  const copy = new RowsInMemory();
  for (const row of rows.all(Task)) copy.insert(Task, row);
  return copy;
}

function refusal(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return nameOf(error);
  }
}

/** Memory sees a double key at once, PostgreSQL when the batch is written. */
function nameOf(error: unknown): string {
  const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
  return code === '23505' ? DuplicateRow.name : (error as Error).name;
}

function sorted(rows: readonly object[]): object[] {
  return (rows as readonly PlainRow[]).toSorted((a, b) =>
    `${String(a.room)} ${String(a.task)}`.localeCompare(`${String(b.room)} ${String(b.task)}`),
  );
}
