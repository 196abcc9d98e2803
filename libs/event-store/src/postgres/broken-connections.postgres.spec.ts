import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, startLocalPostgres, type TestDatabase } from '@tovholder/local-postgres';
import pg from 'pg';
import { OutcomeUnknown, StoreUnavailable } from '../rejections.js';
import { anAppend } from '../testing/appends.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** Stands between the store and the server, and can lose what the server answers to an append. */
async function wire(url: string) {
  const target = new URL(url);
  const serverPort = Number(target.port);
  const open = new Set<Socket>();
  let swallowing: (() => void) | undefined;
  const server = createServer((client) => {
    const upstream = connect(serverPort, target.hostname);
    open.add(client);
    client.on('error', () => undefined).on('close', () => upstream.destroy());
    upstream.on('error', () => undefined).on('close', () => client.destroy());
    let appends = false;
    client.on('data', (question) => {
      appends ||= question.includes('append-');
      upstream.write(question);
    });
    upstream.on('data', (answer) => {
      if (!swallowing || !appends) return client.write(answer);
      swallowing();
      swallowing = undefined;
      return client.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  target.port = String((server.address() as AddressInfo).port);
  return {
    url: target.href,
    /** Resolves when the server has answered an append and the answer is lost. */
    loseNextAnswer: () => new Promise<void>((resolve) => (swallowing = resolve)),
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

describe('when connections break', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await freshTestDatabase();
    await migrateEventStore(database);
    superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  it('a writer whose answer is lost is told so, and repeating gives the answer', async () => {
    const line = await wire(database.applicationUrl);
    const store = new PostgresEventStore({ url: line.url });
    await store.append(anAppend());
    const append = anAppend();
    const lost = line.loseNextAnswer();
    const first = store.append(append);
    await expect(first).rejects.toThrow(OutcomeUnknown);
    await expect(first).rejects.toMatchObject({ commandId: append.commandId });
    await lost;
    expect(await store.append(append)).toMatchObject({ version: 1, repeated: true });
    await store.close();
    line.close();
  });

  it('a write that the server broke off is not there, and repeating writes it', async () => {
    const store = new PostgresEventStore({ url: database.applicationUrl });
    await store.append(anAppend());
    await superuser.query('begin');
    await superuser.query('select pg_advisory_xact_lock(7203151902)');
    const append = anAppend();
    const first = store.append(append);
    const waiting = `select pid from pg_locks where locktype = 'advisory' and not granted
                     and database = (select oid from pg_database where datname = current_database())`;
    for (;;) {
      const { rows } = await superuser.query<{ pid: number }>(waiting);
      if (rows[0]) {
        await superuser.query('select pg_terminate_backend($1)', [rows[0].pid]);
        break;
      }
    }
    await expect(first).rejects.toThrow(OutcomeUnknown);
    await superuser.query('commit');
    expect(await store.append(append)).toMatchObject({ version: 1, repeated: false });
    await store.close();
  });

  it('a batch holding what the server refuses does not fail its neighbours', async () => {
    const store = new PostgresEventStore({ url: database.applicationUrl });
    // Deeper than the server's own parser goes, and yet JSON to us.
    let deep: object = {};
    for (let level = 0; level < 7_000; level++) deep = { deep };
    const [good, bad] = await Promise.allSettled([
      store.append(anAppend()),
      store.append(anAppend({ events: [{ ...anAppend().events[0]!, data: deep }] })),
    ]);
    expect(good.status).toBe('fulfilled');
    expect(bad.status).toBe('rejected');
    await store.close();
  });

  it('says so when there is no server', async () => {
    const store = new PostgresEventStore({ url: 'postgresql://nobody:nothing@127.0.0.1:1/nowhere' });
    await expect(store.append(anAppend())).rejects.toThrow(StoreUnavailable);
    await expect(store.readStream('case-1')).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it('a subscription goes on where it was after the server was away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'event-store-restart-'));
    const dataFolder = join(folder, 'data');
    let server = await startLocalPostgres({ dataFolder });
    await server.ensureRole('owner');
    await server.ensureRole('application');
    await server.ensureDatabase('log', { owner: 'owner' });
    await migrateEventStore({ ownerUrl: server.urlFor('log', 'owner'), applicationRole: 'application' });
    const store = new PostgresEventStore({ url: server.urlFor('log', 'application') });
    const stop = new AbortController();
    const batches = store.subscribe({ after: 0n, signal: stop.signal })[Symbol.asyncIterator]();

    await store.append(anAppend());
    expect((await batches.next()).value).toMatchObject([{ position: 1n }]);
    const next = batches.next();
    const { port } = server;
    await server.stop();
    server = await startLocalPostgres({ dataFolder, port });
    await store.append(anAppend());
    expect((await next).value).toMatchObject([{ position: 2n }]);

    stop.abort();
    await store.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });
});
