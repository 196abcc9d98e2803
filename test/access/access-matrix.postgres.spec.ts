import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseList, Queue } from '@tovholder/cases';
import { loadDirectory, roles } from '@tovholder/identity';
import { assignHandler, liveCase, raiseCase, type LivedCase } from './lived-case.js';
import { Municipality } from './municipality.js';
import { addressOf, askWellFormed, documentOf, routesIn, type Document, type Route } from './routes.js';
import { withoutInstance, type Somebody } from './somebody.js';

const file = new URL('directory.yaml', import.meta.url);
const people = loadDirectory(readFileSync(file, 'utf8'), 'directory.yaml').people();
const ids = people.map(({ personId }) => personId);
const strangers = ids.filter((id) => id.endsWith('-stranger'));
const nextInLine = 'social-worker-scope';

const atTen = '2026-11-23T10:00:00.000Z';
const later = '2026-11-30T10:00:00.000Z';
const absurdVersion = 2_147_483_647;
const notFound = { status: 404, body: { code: 'case-not-found' } };

let here: Municipality;
let routes: Route[];
let document: Document;
/** Received by the family department, and nobody's yet. */
let waiting: LivedCase;
/** With something of everything in it, and a handler. */
let taken: LivedCase;

beforeAll(async () => {
  here = await Municipality.open('2026-11-23T09:00:00.000Z');
  document = await documentOf(here);
  routes = routesIn(document);
  const raised = await raiseCase(here, 'Tora Tagetsen', atTen);
  waiting = await raiseCase(here, 'Vanja Venteværelse', atTen);
  await here.person('administrator-stranger').post('/demonstration/clock', { moveTo: atTen });
  taken = await liveCase(here, await assignHandler(here, raised, 'social-worker-part'));
});

afterAll(() => here.close());

const routesOfCases = () => routes.filter(({ path }) => path.includes('{caseId}'));
const ask = (as: Somebody, route: Route, url: string, seenVersion: number) =>
  askWellFormed(as, route, url, seenVersion, document);

async function casesSeenBy(personId: string, query = ''): Promise<string[]> {
  const { body } = await here.person(personId).get(`/cases${query}`);
  const { cases, total } = body as CaseList;
  expect(cases.length).toBe(total);
  return cases.map(({ caseId }) => caseId);
}

async function queueOf(personId: string): Promise<string[]> {
  const { body } = await here.person(personId).get(`/queue?atLeast=${taken.position}`);
  const { overdue, today, soon, later } = body as Queue;
  return [...overdue, ...today, ...soon, ...later].map(({ caseId }) => caseId);
}

describe('The matrix', () => {
  it('has a stranger of every role, and whoever has a part or a scope of every role that can', () => {
    const relations = (role: string) =>
      ids.filter((id) => id.startsWith(`${role}-`)).map((id) => id.split('-').at(-1));
    const scoped = ['school-leader', 'social-worker', 'family-leader', 'school-chief', 'family-chief'];
    for (const role of roles) {
      const expected = role === 'administrator' ? [] : ['part', ...(scoped.includes(role) ? ['scope'] : [])];
      expect([role, relations(role)]).toEqual([role, [...expected, 'stranger']]);
    }
  });

  it('has every route of a case, and something for every id in its address', () => {
    const named = new Set(
      routesOfCases().flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
    );
    expect(Object.keys({ caseId: taken.caseId, ...taken.ids }).sort()).toEqual([...named].sort());
    expect(routesOfCases().length).toBeGreaterThan(45);
  });
});

describe('Whoever has a part in a case, or whose scope it is,', () => {
  it.each(ids)('and nobody else, sees it by every route: %s', async (id) => {
    const isStranger = strangers.includes(id);
    for (const [it, sees] of [
      [waiting, !isStranger],
      [taken, !isStranger && id !== nextInLine],
    ] as const) {
      const answers = await Promise.all(
        routesOfCases().map(async (route) => {
          const answer = await ask(
            here.person(id),
            route,
            addressOf(route, it.caseId, it.ids),
            absurdVersion,
          );
          return [route.path, answer.status, (answer.body as { code?: string }).code];
        }),
      );
      // Somebody who sees the case is told that it has not come as far as they say; so nothing is done here.
      const expected = routesOfCases().map(({ path, method }) => {
        if (!sees) return [path, 404, 'case-not-found'];
        return method === 'GET' ? [path, 200, undefined] : [path, 422, 'version-not-reached'];
      });
      const hasNoSuchThing = /\{(?!caseId|meetingId|participantId)/;
      const inIt = (_: unknown, index: number) =>
        it === taken || !hasNoSuchThing.test(routesOfCases()[index]!.path);
      expect(answers.filter(inIt)).toEqual(expected.filter(inIt));
    }
  });

  it.each(ids)('finds it in their lists, and nobody else does: %s', async (id) => {
    const expected = strangers.includes(id) ? [] : id === nextInLine ? [waiting] : [waiting, taken];
    const found = await casesSeenBy(id, `?atLeast=${taken.position}`);
    const known = [waiting, taken].filter(({ caseId }) => found.includes(caseId));
    expect(known).toEqual(expected);
    if (strangers.includes(id)) expect(found).toEqual([]);
    const queue = await queueOf(id);
    expect(queue.filter((caseId) => !found.includes(caseId))).toEqual([]);
  });
});

describe('A stranger', () => {
  it.each([...strangers, nextInLine])(
    'is answered about a case that exists as about one that does not: %s',
    async (id) => {
      const person = here.person(id);
      await Promise.all(
        routesOfCases().flatMap((route) =>
          [
            { seenVersion: taken.version, ids: taken.ids },
            { seenVersion: 1, ids: {} },
            { seenVersion: absurdVersion, ids: taken.ids },
          ].map(async ({ seenVersion, ids }) => {
            const [existing, random] = await Promise.all(
              [taken.caseId, randomUUID()].map((caseId) =>
                ask(person, route, addressOf(route, caseId, ids), seenVersion),
              ),
            );
            expect([route.path, existing]).toEqual([route.path, expect.objectContaining({ status: 404 })]);
            expect([route.path, withoutInstance(existing!)]).toEqual([route.path, withoutInstance(random!)]);
          }),
        ),
      );
    },
  );

  it.each([...strangers, nextInLine])('is answered alike whatever else they ask about it: %s', async (id) => {
    const questions = ['', `?atLeast=${taken.position}`, '?atLeast=999999999999999999', '?atLeast=x', '?x=1'];
    const documents = ['?asOf=2026-11-23T09:30:00Z', '?asOf=x'];
    const about = (caseId: string) => [
      ...questions.map((query) => `/cases/${caseId}${query}`),
      ...[...questions, ...documents].flatMap((query) => [
        `/cases/${caseId}/trail${query}`,
        `/cases/${caseId}/meetings/${taken.ids['meetingId']}/record${query}`,
      ]),
    ];
    for (const accept of ['application/json', 'text/plain']) {
      const answers = async (caseId: string) =>
        (await Promise.all(about(caseId).map((path) => here.person(id).get(path, accept)))).map(
          withoutInstance,
        );
      expect(await answers(taken.caseId)).toEqual(await answers(randomUUID()));
    }
  });

  it.each(strangers)('learns nothing from lists, filters, names or units: %s', async (id) => {
    const queries = [
      'subject=Tora',
      'subject=a',
      'unitId=nordskolen',
      'severity=yellow',
      'status=open',
      'acute=false',
      'mine=true',
      'page=2',
      'sort=subject&pageSize=1',
    ];
    for (const query of queries) expect([query, await casesSeenBy(id, `?${query}`)]).toEqual([query, []]);
    expect(await queueOf(id)).toEqual([]);
    const colleagues = [await here.person(id).get('/people'), await here.person(id).get('/units')];
    expect(JSON.stringify(colleagues)).not.toMatch(/Tagetsen|Venteværelse/);
  });

  it('cannot take a command’s first answer from whoever sent it', async () => {
    const fresh = await raiseCase(here, 'Sara Samtidig', later);
    const sent = {
      commandId: randomUUID(),
      seenVersion: fresh.version,
      toPersonId: 'school-leader-scope',
      reason: 'Tager over.',
    };
    const handOver = (as: string, caseId: string) =>
      here.person(as).post(`/cases/${caseId}/thread-holder`, sent);
    expect(await handOver('teacher-part', fresh.caseId)).toMatchObject({ status: 200 });
    expect(await handOver('teacher-part', fresh.caseId)).toMatchObject({
      status: 200,
      body: { repeated: true },
    });
    for (const stranger of strangers) {
      const there = withoutInstance(await handOver(stranger, fresh.caseId));
      expect(there).toEqual(withoutInstance(await handOver(stranger, randomUUID())));
      expect(JSON.stringify(there)).not.toContain(fresh.caseId);
    }
  });
});

describe('A social worker', () => {
  it('loses sight of a concern the moment a colleague takes it', async () => {
    const fresh = await raiseCase(here, 'Mia Midlertidig', later);
    const queue = () => here.person(nextInLine).get(`/queue?atLeast=${fresh.position}`);
    expect(await here.person(nextInLine).get(`/cases/${fresh.caseId}`)).toMatchObject({ status: 200 });
    expect(await casesSeenBy(nextInLine, `?atLeast=${fresh.position}`)).toContain(fresh.caseId);
    expect(JSON.stringify(await queue())).toContain('Midlertidig');

    const assigned = await assignHandler(here, fresh, 'social-worker-part');
    expect(await here.person(nextInLine).get(`/cases/${fresh.caseId}`)).toMatchObject(notFound);
    expect(await casesSeenBy(nextInLine, `?atLeast=${assigned.position}`)).not.toContain(fresh.caseId);
    expect(JSON.stringify(await queue())).not.toContain('Midlertidig');
    expect(await here.person('social-worker-part').get(`/cases/${fresh.caseId}`)).toMatchObject({
      status: 200,
    });
  });
});

describe('An administrator', () => {
  it('sees no case, for nobody can give them a part in one', async () => {
    const { caseId, version, ids } = await raiseCase(here, 'Ivar Indbudt', later);
    const admir = 'administrator-stranger';
    const invite = { capacity: 'other-professional', personId: admir, because: 'Kender systemet.' };
    const parts: [string, string, object][] = [
      ['school-leader-part', `meetings/${ids['meetingId']}/participants`, { invite }],
      ['teacher-part', 'thread-holder', { toPersonId: admir, reason: 'Ferie.' }],
    ];
    for (const [as, path, body] of parts) {
      const sent = { commandId: randomUUID(), seenVersion: version, ...body };
      const answer = await here.person(as).post(`/cases/${caseId}/${path}`, sent);
      expect(answer).toMatchObject({ status: 422, body: { code: 'unknown-person' } });
    }
    expect(await here.person(admir).get(`/cases/${caseId}`)).toMatchObject(notFound);
  });

  it('alone moves the demonstration’s clock', async () => {
    for (const id of ids.filter((one) => one !== 'administrator-stranger'))
      expect(await here.person(id).post('/demonstration/clock', { moveTo: atTen })).toMatchObject({
        status: 403,
        body: { code: 'only-administrators' },
      });
  });
});
