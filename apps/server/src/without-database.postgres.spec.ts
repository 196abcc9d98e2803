import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { concern } from './cases/testing/bodies.js';
import { readConfiguration } from './configuration/read-configuration.js';
import { Contract, type Document } from './openapi/testing/contract.js';
import { startServer, type RunningServer } from './start-server.js';
import { DatabaseLine } from './testing/database-line.js';

const directoryFile = fileURLToPath(new URL('../../../infra/demonstration/directory.yaml', import.meta.url));

describe('a server that loses its database', () => {
  let folder: string;
  let database: TestDatabase;
  let line: DatabaseLine;
  let server: RunningServer;
  let contract: Contract;
  let token: string;
  let caseId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-server-'));
    database = await freshTestDatabase();
    line = await DatabaseLine.to(database.applicationUrl);
    server = await startServer(
      readConfiguration({
        PORT: '0',
        DATABASE_URL: line.url,
        OWNER_DATABASE_URL: database.ownerUrl,
        DATA_FOLDER: folder,
        DIRECTORY_FILE: directoryFile,
        DEMONSTRATION: 'true',
        DEMONSTRATION_CASES: 'false',
        LOG_LEVEL: 'silent',
      }),
    );
    contract = new Contract((await (await fetch(`${server.address}/openapi.json`)).json()) as Document);
    token = await tokenFor('tavs-tavlesen');
    ({ caseId } = (await ask('POST', '/concerns', acute())).body as { caseId: string });
    await readyAgain();
  });

  afterAll(async () => {
    await server.stop();
    await line.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const acute = () =>
    concern({
      acute: true,
      meeting: undefined,
      subject: { kind: 'group', name: '5.b', description: 'Klassen.' },
    });
  const assessment = () => ({
    commandId: randomUUID(),
    seenVersion: 1,
    acuteNeed: false,
    assessment: 'Nej.',
    next: 'screening',
  });

  async function ask(method: string, path: string, body?: object) {
    const began = performance.now();
    const response = await fetch(server.address + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: await response.json(),
    };
    expect(contract.breaches(method, path, answer)).toEqual([]);
    return { ...answer, seconds: (performance.now() - began) / 1_000 };
  }

  async function tokenFor(person: string): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'urn:tovholder:params:grant-type:demonstration',
      client_id: 'tovholder-cli',
      person,
    });
    const answer = await fetch(server.tokenEndpoint ?? '', { method: 'POST', body });
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  async function readyAgain(): Promise<void> {
    while ((await fetch(`${server.address}/ready`)).status !== 200);
  }

  const routes = (): [string, string, object?][] => [
    ['GET', '/queue'],
    ['GET', '/queue?atLeast=1'],
    ['GET', '/cases'],
    ['GET', '/cases?atLeast=1&subject=a'],
    ['GET', `/cases/${caseId}`],
    ['GET', `/cases/${caseId}/trail`],
    ['GET', `/cases/${caseId}/meetings/${randomUUID()}/record`],
    ['POST', '/concerns', acute()],
    ['POST', `/cases/${caseId}/assessment`, assessment()],
  ];

  it('says so to everybody who asks, soon, and when to come again', async () => {
    line.cut();
    // The first to ask find the connections broken under them, the next find no connection.
    for (const round of [1, 2]) {
      const answers = await Promise.all(routes().map((route) => ask(...route)));
      const codes = answers.map(({ body }) => (body as { code: string }).code);
      expect([round, codes]).toEqual([
        round,
        [
          ...Array<string>(7).fill('views-unavailable'),
          ...codes.slice(7).map((code) => (code === 'outcome-unknown' ? code : 'busy')),
        ],
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
      expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(answers.map(() => '1'));
      expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(10);
    }
    expect((await ask('GET', '/ready')).status).toBe(503);
    expect((await ask('GET', '/health')).status).toBe(200);
    expect((await ask('GET', '/me')).status).toBe(200);
  });

  it('goes on by itself when the database is there again', async () => {
    line.cut();
    expect((await ask('GET', '/ready')).status).toBe(503);
    line.mend();
    await readyAgain();
    const raised = await ask('POST', '/concerns', acute());
    expect(raised.status).toBe(201);
    const { position } = raised.body as { position: string };
    expect((await ask('GET', `/cases?atLeast=${position}`)).status).toBe(200);
  });

  it('stops all the same', async () => {
    line.cut();
    const asked = ask('GET', '/queue').catch(() => undefined);
    await server.stop();
    await asked;
    await expect(fetch(`${server.address}/health`)).rejects.toThrow();
  });
});
