import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleAtTheServer } from './people-at-the-server.js';

/** @param time the command comes for */
type Say = (response: ServerResponse, time: number) => void;

const acknowledge: Say = (response) => json(response, 201, { caseId: 'a', version: 1, position: '1' });
const refuse =
  (status: number, code: string): Say =>
  (response) =>
    json(response, status, { status, code });

describe('people who ask a server that is killed', () => {
  let server: Server;
  let people: PeopleAtTheServer;
  /** How often each command came. */
  let came: Map<string, number>;
  let say: Say;

  beforeEach(async () => {
    came = new Map();
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        if (request.url === '/token') return json(response, 200, { access_token: 'hers' });
        const { commandId } = JSON.parse(Buffer.concat(parts).toString()) as { commandId: string };
        const time = (came.get(commandId) ?? 0) + 1;
        came.set(commandId, time);
        say(response, time);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    people = new PeopleAtTheServer({ address, tokenEndpoint: `${address}/token` });
  });

  afterEach(async () => {
    people.goHome();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  it('note what was acknowledged', async () => {
    say = acknowledge;
    await people.begin(1);
    await people.finish();
    expect([...people.asked.answers.keys()].sort()).toEqual([...people.asked.commands].sort());
    expect(people.asked.faults).toEqual([]);
    expect(people.whoWaits()).toBe('nobody');
  });

  it('ask again under the same id where the server was gone, or busy', async () => {
    say = (response, time) => {
      if (time === 1) response.destroy();
      else if (time === 2) json(response, 503, { status: 503, code: 'unavailable' });
      else acknowledge(response, time);
    };
    await people.begin(1);
    await people.finish();
    expect(new Set(came.values())).toEqual(new Set([3]));
    expect(people.asked.answers.size).toBe(people.asked.commands.size);
  });

  it('take a no of the rules for an answer', async () => {
    say = refuse(422, 'not-in-this-state');
    await people.begin(1);
    await people.finish();
    expect(people.asked.refused).toEqual(people.asked.commands);
    expect(people.asked.faults).toEqual([]);
  });

  it.each([
    [401, 'sign-in-expired'],
    [404, 'not-found'],
    [409, 'command-id-reused'],
    [422, 'version-not-reached'],
    [500, 'internal-error'],
  ])('find fault with %s %s', async (status, code) => {
    say = refuse(status, code);
    await people.begin(1);
    await people.finish();
    expect(people.asked.faults).toContain(`/concerns was answered by ${status} ${code}`);
    expect(people.asked.refused.size).toBe(0);
  });

  it('can be named, and sent home, while they have no answer', async () => {
    const fourHaveAsked = new Promise<void>((resolve) => {
      say = () => came.size === 4 && resolve();
    });
    const begun = people.begin(1);
    await fourHaveAsked;
    expect(people.whoWaits()).toBe(
      'leder for /concerns, leder for /concerns, lærer for /concerns, lærer for /concerns',
    );
    people.goHome();
    server.closeAllConnections();
    await begun;
    expect(people.asked.answers.size).toBe(0);
  });
});

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
