import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allProjections, readCaseEvent, viewEntities, viewsDifferingFromLog } from '@tovholder/cases';
import { PostgresEventStore } from '@tovholder/event-store';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';

const start = fileURLToPath(new URL('../../../../infra/run/start.mjs', import.meta.url));
/** Two starts of the real command, the first of which may have everything to build. */
const patienceMs = 180_000;
const takeoverMs = 10_000;
const names = allProjections.map(({ name }) => name);

describe('two servers on one database', () => {
  let folder: string;
  let database: TestDatabase;
  let store: PostgresEventStore;
  let views: DataSource;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-two-'));
    database = await freshTestDatabase();
    const url = database.applicationUrl;
    store = new PostgresEventStore({ url });
    views = await new DataSource({ type: 'postgres', url, entities: [...viewEntities] }).initialize();
  });
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await views.destroy();
    await store.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'keep each view by one of them, and by the other within seconds when that one is killed',
    async () => {
      const first = await serverOn('first');
      const runBy = await runners();
      expect(runBy.size).toBe(names.length);
      const second = await serverOn('second');
      await caseOpened();
      expect(await viewsComeTo(await store.head())).toBe(true);
      expect(await runners()).toEqual(runBy);

      first.kill('SIGKILL');
      await once(first, 'exit');
      await caseOpened();
      expect(await viewsComeTo(await store.head())).toBe(true);
      const takenOverBy = await runners();
      expect(takenOverBy.size).toBe(names.length);
      expect([...takenOverBy].filter((session) => runBy.has(session))).toEqual([]);
      const log = { store, readEvent: readCaseEvent };
      expect(await viewsDifferingFromLog(views, log, allProjections)).toEqual([]);

      second.kill('SIGINT');
      expect(await once(second, 'exit')).toEqual([0, null]);
    },
    patienceMs,
  );

  async function serverOn(name: string): Promise<ChildProcess> {
    const child = spawn(process.execPath, [start, '--data', join(folder, name), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: database.applicationUrl,
        OWNER_DATABASE_URL: database.ownerUrl,
      },
    });
    started.push(child);
    await hasSaid(child, 'Tovholder er klar');
    return child;
  }

  /** The sessions that hold the right to run a projection. */
  async function runners(): Promise<Set<number>> {
    const found = await views.query<{ pid: number }[]>(
      `SELECT pid FROM pg_locks
        WHERE locktype = 'advisory' AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND (classid::bigint << 32 | objid::bigint) IN
            (SELECT hashtextextended('tovholder:project ' || name, 0) FROM unnest($1::text[]) AS name)`,
      [names],
    );
    return new Set(found.map(({ pid }) => pid));
  }

  async function caseOpened(): Promise<void> {
    const log = await store.readAll({ after: 0n, limit: 100 });
    const like = log.find(({ type }) => type === 'CaseOpened');
    if (!like) throw new Error('the demonstration opens no case');
    const caseId = uuidv7();
    const commandId = uuidv7();
    const { type, schemaVersion, data, metadata } = like;
    await store.append({
      stream: `case-${caseId}`,
      expectedVersion: 0,
      commandId,
      commandDigest: commandId,
      events: [{ id: uuidv7(), type, schemaVersion, data: { ...data, caseId }, metadata }],
    });
  }

  async function viewsComeTo(head: bigint): Promise<boolean> {
    const timeUp = performance.now() + takeoverMs;
    for (;;) {
      const behind = await views.query<unknown[]>(
        `SELECT FROM views.checkpoint WHERE stage = 'live' AND position < $1`,
        [head.toString()],
      );
      if (behind.length === 0) return true;
      if (performance.now() > timeUp) return false;
    }
  }
});

/** Or it has ended without. */
async function hasSaid({ stdout }: ChildProcess, words: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve) => {
    stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    });
    stdout?.once('end', resolve);
  });
}
