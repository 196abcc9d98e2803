import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { makeCalendar } from '@tovholder/calendar';
import { rosterOf, type CaseList, type MeetingRecord, type Queue, type Trail } from '@tovholder/cases';
import { loadDirectory } from '@tovholder/identity';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { loadShippedModels } from '@tovholder/model';
import { openLog, roles, type Databases } from '@tovholder/operations';
import { uuidv7 } from 'uuidv7';
import { startCasework, type Casework } from '../casework/start-casework.js';
import { startTryServer, type TryServer } from '../testing/try-server.js';
import { fillWithStories } from './fill-with-stories.js';

const directoryFile = new URL('../../../../infra/demonstration/directory.yaml', import.meta.url);
const directory = loadDirectory(readFileSync(directoryFile, 'utf8'), 'directory.yaml');
const now = '2026-11-24T10:00:00.000Z';

let database: TestDatabase;
let casework: Casework;
let server: TryServer;

beforeAll(async () => {
  database = await freshTestDatabase();
  const { ownerUrl, applicationUrl, applicationRole } = database;
  const databases: Databases = {
    ownerUrl,
    applicationUrl,
    applicationRole,
    ended: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
  await fill(databases);
  casework = await startCasework({
    databases,
    directory,
    model: 'viborg',
    cprIndexKey: Buffer.alloc(32, 7),
    demonstration: true,
    clock: { now: () => new Date(now) },
    roles,
    tell: () => undefined,
  });
  server = await startTryServer({
    directory,
    verifier: { personIn: (token) => Promise.resolve(token) },
    capabilities: [casework.module],
  });
  await casework.viewsCaughtUp();
});

afterAll(async () => {
  await server.close();
  await casework.stop();
  await database.drop();
});

describe('whoever signs in to the demonstration', () => {
  const employed = directory
    .people()
    .filter(({ appointments }) => appointments.every(({ role }) => role !== 'administrator'))
    .map(({ personId }) => personId);

  it.each(employed)('finds their day: %s', async (personId) => {
    expect(await itemsOf(personId)).not.toEqual([]);
  });

  it('finds nothing of any case as administrator', async () => {
    expect(await itemsOf('admine-administrup')).toEqual([]);
  });

  it('finds the acute concern on top as a social worker, with the day it must be assessed within', async () => {
    const { today, overdue } = await queueOf('samuel-samtalesen');
    expect(overdue).toEqual([]);
    expect(today[0]).toMatchObject({ subjectName: 'Kaj Digtersen', acute: true });
    const toAssess = (await itemsOf('samuel-samtalesen')).filter(({ task }) => task === 'assess');
    expect(toAssess.map(({ subjectName }) => subjectName)).toContain('Kaj Digtersen');
    expect(toAssess.every(({ dueAt }) => dueAt !== null && dueAt > now)).toBe(true);
  });

  it('is told as the handler of the first case that the new concern about Liv is for somebody else', async () => {
    const [liv] = (await itemsOf('samuel-samtalesen')).filter(
      ({ task, subjectName }) => task === 'assess' && subjectName === 'Liv Luftkastel',
    );
    expect(liv?.earlierConcerns).toBe(1);
    const assessment = {
      commandId: uuidv7(),
      seenVersion: liv?.version,
      ...{ acuteNeed: false, assessment: 'Ikke akut.', next: 'meeting' },
    };
    const answer = await post('raadhild-raadvig', `/cases/${liv?.caseId}/assessment`, assessment);
    expect(answer).toMatchObject({ code: 'reassessor-handled-before' });
  });

  it('finds what a suspicion in one of Storm’s cases means in the other, as those who work in it and as a chief', async () => {
    await happened('ParentContactSuspended');
    const about = async (personId: string) =>
      (await itemsOf(personId)).filter(({ subjectName }) => subjectName === 'Storm Sæbeboble');
    const tasks = async (personId: string) => (await about(personId)).map(({ task }) => task);
    expect(await tasks('aage-aabakke')).toContain('meet-without-parents');
    expect(await tasks('penna-pennalhus')).toContain('spare-parents');
    expect(await tasks('bodil-barnefryd')).toContain('guide-on-parents');
    expect(await tasks('samuel-samtalesen')).toEqual(expect.arrayContaining(['assess', 'hear-child-first']));
    const { cases } = await get<CaseList>('familla-chefgaard', '/cases?subject=Storm');
    expect(cases.map(({ suspectedAbuse }) => suspectedAbuse).sort()).toEqual([false, true]);
    const trails = await Promise.all(
      cases.map(({ caseId }) => get<Trail>('familla-chefgaard', `/cases/${caseId}/trail`)),
    );
    const types = trails.flatMap(({ facts }) => facts.map(({ type }) => type));
    expect(types).toEqual(expect.arrayContaining(['ParentContactBarred', 'ParentContactSuspended']));
  });

  it('finds the open funding question as either chief', async () => {
    for (const chief of ['skjold-skolechefsen', 'familla-chefgaard']) {
      const [question] = (await itemsOf(chief)).filter(({ task }) => task === 'settle-funding');
      expect(question).toMatchObject({ subjectName: 'Smilla Ingensen' });
      expect(question?.news).toContain('Rådhild Rådvig minder om');
    }
  });

  it('finds the agreement that was due yesterday as the teacher who owns it', async () => {
    const { overdue } = await queueOf('viske-viskelund');
    expect(overdue).toMatchObject([{ task: 'keep-agreement', subjectName: 'Viggo Vindmøllesen' }]);
  });

  it('finds that the parents are not invited where abuse is suspected, and why', async () => {
    const [kaj] = (await itemsOf('tavs-tavlesen')).filter(
      ({ acute, task }) => acute && task !== 'spare-parents',
    );
    const record = await get<MeetingRecord>(
      'tavs-tavlesen',
      `/cases/${kaj?.caseId}/meetings/${kaj?.subjectId}/record`,
    );
    expect(record.participants.map(({ capacity }) => capacity)).not.toContain('parent');
    expect(record.notInvited).not.toEqual([]);
  });
});

async function fill(databases: Databases): Promise<void> {
  const store = await openLog(databases);
  const models = loadShippedModels();
  const model = models.current('viborg');
  const roster = rosterOf(directory);
  const surroundings = {
    store,
    modelFor: () => model,
    modelNamed: () => undefined,
    calendarFor: () => makeCalendar(model.calendar),
    roster: () => roster,
    newId: uuidv7,
  };
  await fillWithStories({ surroundings, directory, model, cprIndexOf: (cpr) => `index of ${cpr}` }, now);
  await store.close();
}

/** Waits for what follows by itself, and until everybody can see it. */
async function happened(type: string): Promise<void> {
  const seen = new AbortController();
  const { store } = casework.surroundings;
  for await (const events of store.subscribe({ after: 0n, signal: seen.signal }))
    if (events.some((event) => event.type === type)) break;
  seen.abort();
  await casework.viewsCaughtUp();
}

async function itemsOf(personId: string) {
  const { overdue, today, soon, later } = await queueOf(personId);
  return [...overdue, ...today, ...soon, ...later];
}

function queueOf(personId: string): Promise<Queue> {
  return get<Queue>(personId, '/queue');
}

async function get<View>(personId: string, path: string): Promise<View> {
  const { status, body } = await server.ask('GET', path, {
    headers: { authorization: `Bearer ${personId}` },
  });
  expect(status).toBe(200);
  return body as View;
}

async function post(personId: string, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${personId}`, 'content-type': 'application/json' };
  return (await server.ask('POST', path, { headers, body: JSON.stringify(body) })).body;
}
