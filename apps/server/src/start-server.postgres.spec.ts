import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anotherChild, concern } from './cases/testing/bodies.js';
import { PortTakenByAnother } from './listen.js';
import type { RunningServer } from './start-server.js';
import { Ground, tokenFor } from './testing/whole-server.js';

describe('the whole server for the demonstration', () => {
  let ground: Ground;

  beforeEach(async () => {
    ground = await Ground.fresh();
  });

  afterEach(() => ground.clear());

  it('signs every demonstration person in, and is ready', async () => {
    const server = await ground.start();
    for (const { personId, name } of server.directory.people()) {
      const token = await tokenFor(server, personId);
      const me = await fetch(`${server.address}/me`, { headers: { authorization: `Bearer ${token}` } });
      expect(await me.json()).toMatchObject({ personId, name });
    }
    await untilReady(server);
    await server.stop();
  });

  it('asks people to come again while its views are built', async () => {
    const server = await ground.start();
    const token = await tokenFor(server, 'tavs-tavlesen');
    const see = async () => {
      const answer = await fetch(`${server.address}/queue`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    for (let seen = await see(); seen[0] !== 200; seen = await see())
      expect(seen).toEqual([503, 'views-unavailable']);
    await server.stop();
  });

  it('leaves nothing listening when it stops, however often it is asked', async () => {
    const server = await ground.start();
    await Promise.all([server.stop(), server.stop()]);
    await expect(fetch(`${server.address}/health`)).rejects.toThrow();
    await expect(fetch(server.tokenEndpoint ?? '')).rejects.toThrow();
  });

  it('answers everything that was asked before it stops, and breaks nothing off', async () => {
    const server = await ground.start();
    await untilReady(server);
    const token = await tokenFor(server, 'tavs-tavlesen');
    const asked = Array.from({ length: 40 }, async (_, index) => {
      const response = await fetch(`${server.address}/${index % 2 === 0 ? 'concerns' : 'cases'}`, {
        method: index % 2 === 0 ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(index % 2 === 0 && { body: JSON.stringify(concern({ subject: anotherChild() })) }),
      });
      await response.json();
      return response.status;
    });
    await Promise.race(asked);
    await server.stop();
    const statuses = await Promise.allSettled(asked);
    const answered = statuses.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(new Set(answered)).toEqual(new Set([200, 201]));
  });

  it('says which port is taken, and stops what it had started', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const refused = await ground.start({ PORT: String(port) }).catch((error: unknown) => error);
    other.close();
    expect(refused).toEqual(new PortTakenByAnother(port));
  });
});

/** Its views are built while it listens already. */
async function untilReady({ address }: RunningServer): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/ready`);
    const { ready, checks } = (await answer.json()) as { ready: boolean; checks: object[] };
    expect(answer.status).toBe(ready ? 200 : 503);
    expect(checks).toMatchObject([
      { name: 'log', ready: true },
      { name: 'views', ready },
    ]);
    if (ready) return;
  }
}
