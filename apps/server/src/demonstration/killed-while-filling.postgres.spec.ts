import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';

const start = fileURLToPath(new URL('../../../../infra/run/start.mjs', import.meta.url));
/** Two starts of the real command, the first of which may have everything to build. */
const patienceMs = 180_000;

describe('a demonstration killed while it is filled', () => {
  let folder: string;
  let database: TestDatabase;
  let log: pg.Client;
  const started: Started[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-killed-'));
    database = await freshTestDatabase();
    log = new pg.Client({ connectionString: database.superuserUrl });
    await log.connect();
  });
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    await log.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  function npmStart(): Started {
    const child = spawn(process.execPath, [start, '--data', folder, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: database.applicationUrl,
        OWNER_DATABASE_URL: database.ownerUrl,
      },
    });
    const one = { child, ended: once(child, 'exit') };
    started.push(one);
    return one;
  }

  async function typesInLog(): Promise<string[]> {
    const { rows } = await log
      .query<{ type: string }>('select type from event_store.event order by position')
      .catch(() => ({ rows: [] }));
    return rows.map(({ type }) => type);
  }

  it(
    'is whole after the next start, and not touched by the one after that',
    async () => {
      const first = npmStart();
      await hasSaid(first, 'Starting the demonstration');
      while ((await typesInLog()).length < 40 && first.child.exitCode === null);
      first.child.kill('SIGKILL');
      expect(await first.ended).toEqual([null, 'SIGKILL']);
      const half = await typesInLog();
      expect(half).not.toContain('DemonstrationFilled');

      const whole = await filledByNextStart();
      expect(whole.slice(0, half.length)).toEqual(half);
      expect(whole.filter((type) => type === 'CaseOpened')).toHaveLength(13);
      expect(whole.filter((type) => type === 'DemonstrationFilled')).toHaveLength(1);

      const afterwards = await filledByNextStart();
      expect(afterwards.filter((type) => type === 'CaseOpened')).toHaveLength(13);
    },
    patienceMs,
  );

  async function filledByNextStart(): Promise<string[]> {
    const next = npmStart();
    await hasSaid(next, 'Tovholder er klar');
    const types = await typesInLog();
    next.child.kill('SIGINT');
    expect(await next.ended).toEqual([0, null]);
    return types;
  }
});

interface Started {
  child: ChildProcess;
  ended: Promise<unknown[]>;
}

/** Or it has ended without. */
async function hasSaid({ child: { stdout } }: Started, words: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve) => {
    stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    });
    stdout?.once('end', resolve);
  });
}
