import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, type EventStore, type RecordedEvent } from '@tovholder/event-store';
import { Entity, type DataSource } from 'typeorm';
import { projection, type Projection } from '../projection.js';
import { NumberColumn, CaseKeyColumn, PositionKeyColumn, TextColumn } from '../rows/columns.js';
import { caseOpened, concernRaised } from '../testing/facts.js';
import { aCase, anotherCase, appendTo, History, readEvent } from '../testing/history.js';
import { viewsDatabase, type ViewsDatabase } from '../testing/views-database.js';
import { buildBeside } from './build-beside.js';
import { LogReader } from './log-reader.js';
import { Progress } from './progress.js';
import { ProjectionRunner, type RunnerSettings, type RunnerState } from './projection-runner.js';

@Entity({ schema: 'views', name: 'worry' })
class Worry {
  @PositionKeyColumn() position!: bigint;
  @TextColumn() sees!: string;
}

@Entity({ schema: 'views', name: 'worried_case' })
class WorriedCase {
  @CaseKeyColumn() caseId!: string;
  @NumberColumn() version!: number;
}

const worries = (version = 1, say = (sees: string) => sees): Projection =>
  projection('worries', version, [Worry, WorriedCase], {
    CaseOpened: ({ caseId }, rows) => rows.insert(WorriedCase, { caseId, version: 0 }),
    ConcernRaised({ caseId, position, version, data }, rows) {
      rows.insert(Worry, { position, sees: say(data.sees) });
      rows.update(WorriedCase, { caseId }, { version });
    },
  });

describe('a projection runner', () => {
  let views: ViewsDatabase;
  let store: InMemoryEventStore;
  let history: History;
  const running: ProjectionRunner[] = [];

  beforeEach(async () => {
    views = await viewsDatabase([Worry, WorriedCase]);
    store = new InMemoryEventStore();
    history = new History().happened(aCase, caseOpened()).happened(anotherCase, caseOpened());
    await appendTo(store, history.events);
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.stop()));
    await views.close();
  });

  it('catches up with what has happened, then follows what happens', async () => {
    await worriesHappen(25);
    const { progress } = started(worries(), { reader: readerOf(store, 10) });
    expect(await progress.caughtUpTo(['worries'], 27n, 5_000)).toBe(true);

    await worriesHappen(3);
    expect(await progress.caughtUpTo(['worries'], 30n, 5_000)).toBe(true);
    await expectTablesToEqualAFoldOfTheLog();
  });

  it('says when it has not come so far in time', async () => {
    const { progress } = started(worries());
    expect(await progress.caughtUpTo(['worries'], 99n, 30)).toBe(false);
  });

  it('lets another process see how far it has come', async () => {
    const { progress } = started(worries());
    await progress.caughtUpTo(['worries'], 2n, 5_000);
    expect(await new Progress(await views.another()).caughtUpTo(['worries'], 2n, 5_000)).toBe(true);
  });

  it('stops loudly at an event it cannot handle, skips nothing, and keeps what is in the event to itself', async () => {
    const { runner, reaches } = started(
      worries(1, () => {
        throw new TypeError('cannot read "Barnet er ofte alene."');
      }),
    );
    await reaches('live');
    await worriesHappen(1);
    await reaches('failed');
    expect(runner.status.because).toContain('ConcernRaised at position 3');
    expect(JSON.stringify(await rowsOf('checkpoint'))).not.toContain('alene');
    expect(await rowsOf('worry')).toEqual([]);
    expect(await checkpoint()).toMatchObject({ position: '2' });
    expect((await checkpoint())?.failure).toContain('position 3');
  });

  it('refuses a log with a hole in it', async () => {
    await worriesHappen(2);
    const { runner, reaches } = started(worries(), { reader: readerOf(withoutPosition(store, 3n)) });
    await reaches('failed');
    expect(runner.status.because).toContain('LogNotContiguous');
  });

  it('runs in one process at a time; another stands by and takes over', async () => {
    const first = started(worries());
    await first.reaches('live');
    const second = started(worries(), { dataSource: await views.another(), askEvery: 5 });
    await second.reaches('standing-by');

    await first.runner.stop();
    await second.reaches('live');
    await worriesHappen(2);
    expect(await second.progress.caughtUpTo(['worries'], 4n, 5_000)).toBe(true);
    await expectTablesToEqualAFoldOfTheLog();
  });

  it('goes on where it was when its connection is lost', async () => {
    const { progress, reaches } = started(worries(), { tryAgainAfter: 5 });
    await reaches('live');
    await breakOtherConnections();
    await worriesHappen(5);
    expect(await progress.caughtUpTo(['worries'], 7n, 5_000)).toBe(true);
    await expectTablesToEqualAFoldOfTheLog();
  });

  it('stops at once when nothing is happening', async () => {
    const { runner, reaches } = started(worries());
    await reaches('live');
    await runner.stop();
    expect(runner.status.state).toBe('stopped');
    expect(await advisoryLocks()).toBe(0);
  });

  it('builds its tables anew beside the live ones, which follow the log meanwhile', async () => {
    await worriesHappen(30);
    const { progress } = started(worries());
    await progress.caughtUpTo(['worries'], 32n, 5_000);
    const told: bigint[] = [];

    const standsAt = await buildBeside({
      projection: worries(1, (sees) => sees.toUpperCase()),
      reader: readerOf(store, 10),
      dataSource: await views.another(),
      signal: new AbortController().signal,
      onProgress: ({ position }) => told.push(position),
    });
    expect(standsAt).toBe(32n);
    expect(told).toEqual([10n, 20n, 30n, 32n]);
    expect(await rowsOf('worry')).toContainEqual({ position: '3', sees: 'BARNET ER OFTE ALENE.' });

    await worriesHappen(1);
    expect(await progress.caughtUpTo(['worries'], 33n, 5_000)).toBe(true);
    expect(await rowsOf('worry')).toContainEqual({ position: '33', sees: 'Barnet er ofte alene.' });
    expect(await tablesInViews()).toEqual(['checkpoint', 'worried_case', 'worry']);
  });

  it('goes on with a build that was interrupted', async () => {
    await worriesHappen(30);
    const interrupted = new AbortController();
    const settings = {
      projection: worries(),
      reader: readerOf(store, 10),
      dataSource: views.dataSource,
    };
    await buildBeside({ ...settings, signal: interrupted.signal, onProgress: () => interrupted.abort() });
    // What was under way is written to its end; positions 1 and 2 are no worries.
    const stoodAt = BigInt((await rowsOf('worry__1')).length + 2);
    expect([10n, 20n]).toContain(stoodAt);

    const told: bigint[] = [];
    await buildBeside({
      ...settings,
      signal: new AbortController().signal,
      onProgress: ({ position }) => told.push(position),
    });
    expect(told[0]).toBe(stoodAt + 10n);
    await expectTablesToEqualAFoldOfTheLog();
  });

  it('builds anew at start when its version was raised, and leaves tables of a newer version alone', async () => {
    await worriesHappen(2);
    const first = started(worries(1));
    await first.progress.caughtUpTo(['worries'], 4n, 5_000);
    await first.runner.stop();

    const raised = started(worries(2, (sees) => sees.toUpperCase()));
    await raised.reaches('live');
    expect(await rowsOf('worry')).toContainEqual({ position: '3', sees: 'BARNET ER OFTE ALENE.' });
    await raised.runner.stop();

    expect(await new Progress(views.dataSource, [worries(3)]).caughtUpTo(['worries'], 4n, 30)).toBe(false);

    const old = started(worries(1), { tryAgainAfter: 5 });
    await old.reaches('trying-again');
    expect(old.runner.status.because).toContain('newer version');
  });

  function started(view: Projection, settings: Partial<RunnerSettings> = {}) {
    const reached = new Map<RunnerState, () => void>();
    const dataSource = settings.dataSource ?? views.dataSource;
    const progress = new Progress(dataSource);
    const runner = new ProjectionRunner(view, {
      dataSource,
      reader: readerOf(store),
      progress,
      ...settings,
      onStatus: ({ state }) => reached.get(state)?.(),
    });
    const reaches = (state: RunnerState) =>
      new Promise<void>((resolve) => {
        reached.set(state, resolve);
        if (runner.status.state === state) resolve();
      });
    running.push(runner);
    runner.start();
    return { runner, progress, reaches };
  }

  async function worriesHappen(count: number): Promise<void> {
    const before = history.events.length;
    for (let i = 0; i < count; i += 1) history.happened(i % 2 === 0 ? aCase : anotherCase, concernRaised());
    await appendTo(store, history.events.slice(before));
  }

  async function expectTablesToEqualAFoldOfTheLog(): Promise<void> {
    const fold = history.seenBy(worries());
    expect(await readSorted(views.dataSource, Worry, 'position')).toEqual(fold.all(Worry));
    expect(await readSorted(views.dataSource, WorriedCase, 'caseId')).toEqual(fold.all(WorriedCase));
  }

  function rowsOf(table: string): Promise<Record<string, unknown>[]> {
    return views.dataSource.query(`SELECT * FROM views."${table}" ORDER BY 1`);
  }

  async function checkpoint(): Promise<Record<string, unknown> | undefined> {
    return (await rowsOf('checkpoint')).find(({ stage }) => stage === 'live');
  }

  async function tablesInViews(): Promise<string[]> {
    const found = await views.dataSource.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'views' ORDER BY tablename`,
    );
    return found.map(({ tablename }) => tablename);
  }

  async function advisoryLocks(): Promise<number> {
    const [found] = await views.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM pg_locks
        WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return found?.count ?? 0;
  }

  async function breakOtherConnections(): Promise<void> {
    await views.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  }
});

function readSorted<Row extends object>(dataSource: DataSource, type: new () => Row, by: keyof Row & string) {
  return dataSource.getRepository(type).createQueryBuilder('row').orderBy(`row.${by}`).getMany();
}

function readerOf(store: EventStore, pageSize?: number): LogReader {
  return new LogReader({ store, readEvent }, { pageSize });
}

function withoutPosition(store: EventStore, missing: bigint): EventStore {
  const present = (events: RecordedEvent[]) => events.filter(({ position }) => position !== missing);
  return {
    numbering: store.numbering,
    append: (append) => store.append(append),
    answerTo: (id, digest) => store.answerTo(id, digest),
    head: () => store.head(),
    last: () => store.last(),
    readStream: (stream, from) => store.readStream(stream, from),
    readAll: async (from) => present(await store.readAll(from)),
    async *subscribe(options) {
      for await (const events of store.subscribe(options)) yield present(events);
    },
  };
}
