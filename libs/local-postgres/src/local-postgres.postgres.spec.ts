import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  DataFolderInUse,
  DataFolderOfOtherVersion,
  type LocalPostgres,
  NotADataFolder,
  PortTaken,
  startLocalPostgres,
} from './index.js';

let place: string;
let server: LocalPostgres;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'local-postgres-spec-'));
  server = await startLocalPostgres({ dataFolder: join(place, 'data') });
});

afterAll(async () => {
  await server.stop();
  await rm(place, { recursive: true });
});

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function restart(): Promise<void> {
  server = await startLocalPostgres({ dataFolder: join(place, 'data') });
}

describe('a local PostgreSQL', () => {
  it('sorts names as in Danish', async () => {
    const names = `(values ('Åse'), ('Østerby'), ('Zenia'), ('Ærø'), ('Anna')) as people (name)`;
    const rows = await ask<{ name: string }>(server.superuserUrl, `select name from ${names} order by name`);
    expect(rows.map(({ name }) => name)).toEqual(['Anna', 'Zenia', 'Ærø', 'Østerby', 'Åse']);
  });

  it('keeps its data on disk', async () => {
    const rows = await ask(
      server.superuserUrl,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on' }]);
  });

  it('lets a role in that has its own password, and nobody without one', async () => {
    await server.ensureRole('registrar');
    await server.ensureDatabase('archive', { owner: 'registrar' });
    await server.ensureRole('registrar');
    await server.ensureDatabase('archive', { owner: 'registrar' });
    expect(await ask(server.urlFor('archive', 'registrar'), 'select current_user as me')).toEqual([
      { me: 'registrar' },
    ]);
    await expect(
      ask(`postgresql://registrar:guess@127.0.0.1:${server.port}/archive`, 'select 1'),
    ).rejects.toThrow(/password authentication failed/);
  });

  it('says which port is taken', async () => {
    const other = startLocalPostgres({ dataFolder: join(place, 'other'), port: server.port });
    await expect(other).rejects.toThrow(PortTaken);
  });

  it('refuses data that a running server has open', async () => {
    const second = startLocalPostgres({ dataFolder: join(place, 'data') });
    await expect(second).rejects.toThrow(DataFolderInUse);
    await expect(second).rejects.toMatchObject({ pid: server.pid, port: server.port });
  });

  it('refuses data of another version, and names both', async () => {
    const folder = join(place, 'old');
    await mkdir(folder);
    await writeFile(join(folder, 'PG_VERSION'), '15\n');
    const opened = startLocalPostgres({ dataFolder: folder });
    await expect(opened).rejects.toThrow(DataFolderOfOtherVersion);
    await expect(opened).rejects.toMatchObject({ found: '15', needed: '18' });
  });

  it('does not touch a folder that holds something else', async () => {
    const folder = join(place, 'letters');
    await mkdir(folder);
    await writeFile(join(folder, 'letter.txt'), 'kept');
    await expect(startLocalPostgres({ dataFolder: folder })).rejects.toThrow(NotADataFolder);
    expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('kept');
  });

  it('starts again after it was killed, with what was committed', async () => {
    await ask(server.superuserUrl, 'create table kept as select 42 as answer');
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    await restart();
    expect(await ask(server.superuserUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('starts although the number of a killed server was given to another process', async () => {
    await server.stop();
    await writeFile(
      join(place, 'data', 'postmaster.pid'),
      `${process.pid}\n${join(place, 'data')}\n0\n5432\n`,
    );
    await restart();
    expect(await ask(server.superuserUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends with the process that started it, even if that is killed', async () => {
    // A process of its own reads no TypeScript.
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/local-postgres']);
    const library = new URL('../dist/index.js', import.meta.url).href;
    const script = `
      const { startLocalPostgres } = await import('${library}');
      const { superuserUrl } = await startLocalPostgres({ dataFolder: process.argv[1] });
      console.log(superuserUrl);
    `;
    const args = ['--input-type=module', '-e', script, join(place, 'orphan')];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const client = new pg.Client({ connectionString: line.toString().trim() });
    client.on('error', () => undefined);
    const goodbye = new Promise((resolve) => client.once('end', resolve));
    await client.connect();
    parent.kill('SIGKILL');
    await goodbye;
  });
});
