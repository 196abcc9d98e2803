import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { concern } from './cases/testing/bodies.js';
import { Contract, type Document } from './openapi/testing/contract.js';
import type { RunningServer } from './start-server.js';
import { DatabaseLine } from './testing/database-line.js';
import { Ground, tokenFor } from './testing/whole-server.js';

describe('a server that loses its database', () => {
  let ground: Ground;
  let line: DatabaseLine;
  let server: RunningServer;
  let contract: Contract;
  let token: string;
  let caseId: string;

  beforeAll(async () => {
    ground = await Ground.fresh();
    line = await DatabaseLine.to(ground.database.applicationUrl);
    server = await ground.start({ DATABASE_URL: line.url });
    contract = new Contract((await (await fetch(`${server.address}/openapi.json`)).json()) as Document);
    token = await tokenFor(server, 'tavs-tavlesen');
    ({ caseId } = (await ask('POST', '/concerns', acute())).body as { caseId: string });
    await readyAgain();
  });

  afterAll(async () => {
    await server.stop();
    await line.close();
    await ground.clear();
  });

  const acute = () =>
    concern({
      acute: true,
      meeting: undefined,
      subject: { kind: 'child-described', name: 'Ditte Digtet', description: 'Går i 5.b.' },
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
