import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, CaseList, MeetingRecord, Queue, Trail } from '@tovholder/cases';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';
import { statusAndCode, type Answer } from '../testing/try-server.js';

const now = '2026-11-24T10:00:00.000Z';
const chief = 'skjold-skolechefsen';

describe('what people ask to see', () => {
  let here: LivedMunicipality;
  let held: CaseDetail;
  let meetingId: string;
  let addresses: Record<'queue' | 'cases' | 'case' | 'record' | 'trail', string>;

  beforeAll(async () => {
    here = await startLivedMunicipality(now);
    const { cases } = await see<CaseList>('/cases?subject=Alma');
    held = await see<CaseDetail>(`/cases/${cases[0]?.caseId}`);
    meetingId = held.meetings.find(({ status }) => status === 'closed')?.meetingId ?? '';
    const ofCase = `/cases/${held.caseId}`;
    addresses = {
      queue: '/queue',
      cases: '/cases',
      case: ofCase,
      record: `${ofCase}/meetings/${meetingId}/record`,
      trail: `${ofCase}/trail`,
    };
  });
  afterAll(() => here.close());

  const ask = (path: string, accept = 'application/json'): Promise<Answer> =>
    here.server.ask('GET', path, { headers: { authorization: `Bearer ${chief}`, accept } });

  async function see<View>(path: string): Promise<View> {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 200]);
    return body as View;
  }

  type Asked = [keyof typeof addresses, string, string];

  it.each<Asked>([
    ['queue', 'atLeast=', 'not-a-position'],
    ['queue', 'atLeast=-1', 'not-a-position'],
    ['queue', 'atLeast=1.5', 'not-a-position'],
    ['queue', 'atLeast=1e3', 'not-a-position'],
    ['queue', 'atLeast=0x10', 'not-a-position'],
    ['queue', 'atLeast=%D9%A1', 'not-a-position'],
    ['queue', `atLeast=${'9'.repeat(19)}`, 'not-a-position'],
    ['queue', `atLeast=${'9'.repeat(8_000)}`, 'not-a-position'],
    ['queue', 'atLeast=1&atLeast=2', 'not-a-position'],
    ['queue', 'atLeast[]=1', 'unknown-field'],
    ['queue', 'atleast=1', 'unknown-field'],
    ['case', 'asOf=2026-11-24T10:00:00Z', 'unknown-field'],
    ['cases', 'status=Open', 'not-a-choice'],
    ['cases', 'status=open&status=closed', 'not-a-choice'],
    ['cases', 'severity=', 'not-a-choice'],
    ['cases', 'sort=subjectName', 'not-a-choice'],
    ['cases', 'sort=__proto__', 'not-a-choice'],
    ['cases', 'acute=1', 'not-true-or-false'],
    ['cases', 'mine=', 'not-true-or-false'],
    ['cases', 'mine=true&mine=true', 'not-true-or-false'],
    ['cases', 'page=0', 'out-of-range'],
    ['cases', 'page=-1', 'out-of-range'],
    ['cases', 'page=100001', 'out-of-range'],
    ['cases', 'page=1.5', 'not-a-whole-number'],
    ['cases', 'page=', 'not-a-whole-number'],
    ['cases', 'page=99999999999999999999', 'not-a-whole-number'],
    ['cases', 'pageSize=101', 'out-of-range'],
    ['cases', 'pageSize=10&pageSize=10', 'not-a-whole-number'],
    ['cases', 'subject=', 'blank'],
    ['cases', 'subject=%20%E2%80%8B', 'blank'],
    ['cases', `subject=${'a'.repeat(201)}`, 'too-long'],
    ['cases', 'subject=a&subject=b', 'not-text'],
    ['cases', 'unitId=a%20b', 'not-an-identifier'],
    ['cases', 'unitId=findes-ikke', 'unknown-unit'],
    ['cases', 'unitId=__proto__', 'unknown-unit'],
    ['cases', `unitId=${'a'.repeat(129)}`, 'not-an-identifier'],
    ['queue', 'limit=201', 'out-of-range'],
    ['queue', 'after=side-2', 'not-an-end-of-page'],
    ['queue', 'after=WyIyMDI2Il0&after=WyIyMDI2Il0', 'not-an-end-of-page'],
    ['record', 'asOf=2026-11-24', 'not-an-instant'],
    ['record', 'asOf=2026-11-24T10:00:00', 'not-an-instant'],
    ['record', 'asOf=2026-02-30T10:00:00Z', 'not-an-instant'],
    ['record', 'asOf=1764000000', 'not-an-instant'],
    ['record', 'asOf=now', 'not-an-instant'],
    ['trail', 'asOf=9999-12-31T23:59:59-14:00', 'out-of-range'],
    ['trail', 'asOf=0001-01-01T00:00:00Z', 'out-of-range'],
    ['trail', 'asOf=2026-11-24T10:00:00.001Z', 'yet-to-come'],
    ['record', 'asOf=2199-01-01T00:00:00Z', 'yet-to-come'],
    ['trail', 'asOf=2026-01-01T00:00:00Z', 'before-the-case'],
    ['record', 'asOf=2026-01-01T00:00:00Z', 'before-the-case'],
    ['trail', 'from=2026-11-24T10:00:00Z&from=2026-11-24T10:00:00Z', 'not-an-instant'],
    ['trail', 'until=', 'not-an-instant'],
    ['trail', 'decisionsOnly=yes', 'not-true-or-false'],
    ['trail', 'personId=', 'not-an-identifier'],
    ['trail', 'personId[$ne]=x', 'unknown-field'],
  ])('of %s is refused when %s is not a question: %s', async (view, query, code) => {
    const answer = await ask(`${addresses[view]}?${query}`);
    expect(statusAndCode(answer)).toEqual([400, 'invalid-input']);
    expect((answer.body as { errors: { code: string }[] }).errors.map((error) => error.code)).toEqual([code]);
  });

  it.each<[keyof typeof addresses, string]>([
    ['cases', 'subject=%00'],
    ['queue', 'atLeast=1%0A'],
    ['trail', 'personId=%7F'],
  ])('of %s is refused when %s holds what nobody types', async (view, query) => {
    expect(statusAndCode(await ask(`${addresses[view]}?${query}`))).toEqual([400, 'forbidden-character']);
  });

  it.each([
    'subject=%27%20OR%201=1--',
    'subject=%25',
    'subject=_',
    'subject=%5C',
    'subject=%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7',
    'subject=%E2%80%8F%D7%A9%D7%9C',
    'page=100000',
  ])('is nothing where nothing fits: %s', async (query) => {
    expect((await see<CaseList>(`/cases?${query}`)).cases).toEqual([]);
  });

  it('is found by part of a name, however it is written', async () => {
    for (const subject of ['alma', 'ALMA', 'Alm'])
      expect((await see<CaseList>(`/cases?subject=${subject}`)).cases).toMatchObject([
        { caseId: held.caseId },
      ]);
  });

  it('is as many cases on the pages as there are in all, each once', async () => {
    const { total } = await see<CaseList>('/cases');
    const pages = Array.from({ length: Math.ceil(total / 3) }, (_, index) => index + 1);
    const lists = await Promise.all(pages.map((page) => see<CaseList>(`/cases?pageSize=3&page=${page}`)));
    const ids = lists.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  });

  it('is a queue page by page, each item once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    let total = 0;
    while (next !== null) {
      const page: Queue = await see<Queue>(`/queue?limit=1${next && `&after=${next}`}`);
      seen.push(...[...page.overdue, ...page.today, ...page.soon, ...page.later].map(({ itemId }) => itemId));
      ({ next, total } = page);
    }
    expect(total).toBeGreaterThan(1);
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });

  it.each([
    ['to come', '2099-01-01T00:00:00.000Z'],
    ['long past', '2026-11-24T09:44:59.999Z'],
  ])('is no queue of a time %s, and says how to get one of now', async (_when, moment) => {
    const { next } = await see<Queue>('/queue?limit=1');
    const [, ...place] = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as unknown[];
    const after = Buffer.from(JSON.stringify([moment, ...place])).toString('base64url');
    const answer = await ask(`/queue?after=${after}`);
    expect(statusAndCode(answer)).toEqual([410, 'queue-moved-on']);
    expect(answer.body).toMatchObject({ detail: 'Hent køen forfra, uden after.' });
  });

  it('is refused at once when it has not happened yet', async () => {
    const { facts } = await see<Trail>(addresses.trail);
    expect(facts.length).toBeGreaterThan(0);
    for (const address of [...Object.values(addresses), `/cases/${randomUUID()}`]) {
      const began = performance.now();
      const answer = await ask(`${address}?atLeast=999999999999999999`);
      expect(statusAndCode(answer)).toEqual([422, 'position-not-reached']);
      expect(performance.now() - began).toBeLessThan(2_500);
    }
  });

  it('shows at least what the log holds now', async () => {
    for (const address of Object.values(addresses)) await see(`${address}?atLeast=${await logEnd()}`);
  });

  const logEnd = async (): Promise<string> => {
    const { checks } = (await ask('/ready')).body as { checks: { details: { events: string } }[] };
    return checks[0]?.details.events ?? '';
  };

  it.each([
    ['a case nobody raised', () => `/cases/${randomUUID()}`],
    ['its trail', () => `/cases/${randomUUID()}/trail`],
    ['its record', () => `/cases/${randomUUID()}/meetings/${meetingId}/record`],
  ])('is not found: %s', async (_what, path) => {
    expect(statusAndCode(await ask(path()))).toEqual([404, 'case-not-found']);
  });

  it('is not found in the case: a meeting nobody called', async () => {
    const record = `/cases/${held.caseId}/meetings/${randomUUID()}/record`;
    expect(statusAndCode(await ask(record))).toEqual([404, 'meeting-not-found']);
  });

  it.each(['/cases/1', '/cases/ikke-et-id/trail', `/cases/${randomUUID()}/meetings/x/record`])(
    'is not looked for by what is no id: %s',
    async (path) => {
      expect(statusAndCode(await ask(path))).toEqual([400, 'invalid-input']);
    },
  );

  it('finds a case however its id is written', async () => {
    expect(await see(`/cases/${held.caseId.toUpperCase()}`)).toEqual(held);
  });

  it('is what was known then: a trail that only grows, its moment in any zone', async () => {
    const { facts } = await see<Trail>(addresses.trail);
    const middle = facts[Math.floor(facts.length / 2)]!.at;
    const then = await see<Trail>(`${addresses.trail}?asOf=${middle}`);
    const known = facts.filter(({ at }) => at <= middle);
    expect(then.facts.map(({ version }) => version)).toEqual(known.map(({ version }) => version));
    const [moment] = middle.split('Z');
    expect(await see(`${addresses.trail}?asOf=${moment}%2B00:00`)).toEqual(then);
    expect((await see<Trail>(`${addresses.trail}?asOf=${now}`)).facts).toEqual(facts);
  });

  it('is the record from the log as it is from the tables', async () => {
    const fromTables = await see<MeetingRecord>(addresses.record);
    expect(fromTables.asOf).toBeNull();
    expect(await see(`${addresses.record}?asOf=${now}`)).toEqual({ ...fromTables, asOf: now });
  });

  it('is part of the trail when only part is asked for', async () => {
    const { facts } = await see<Trail>(addresses.trail);
    const first = facts[0]!;
    const by = await see<Trail>(`${addresses.trail}?personId=${first.who.personId}`);
    expect(by.facts).toEqual(facts.filter(({ who }) => who.personId === first.who.personId));
    const decisions = await see<Trail>(`${addresses.trail}?decisionsOnly=true`);
    expect(decisions.facts).toEqual(facts.filter(({ isDecision }) => isDecision));
    const last = facts.at(-1)!.at;
    expect((await see<Trail>(`${addresses.trail}?until=${last}`)).facts).toEqual(facts);
    const from = await see<Trail>(`${addresses.trail}?from=${last}`);
    expect(from.facts).toEqual(facts.filter(({ at }) => at === last));
  });

  it('is data or a text to print, as one asks', async () => {
    for (const address of [addresses.record, addresses.trail]) {
      const text = await ask(address, 'text/plain');
      expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(text.headers.get('vary')).toBe('accept');
      expect(text.text).toContain(held.subjectName);
      const data = await ask(address, 'text/plain;q=0.1, application/json');
      expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(data.headers.get('vary')).toBe('accept');
    }
  });

  it('is refused as a problem also where a text was asked for', async () => {
    const answer = await ask(`/cases/${randomUUID()}/trail`, 'text/plain');
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(statusAndCode(answer)).toEqual([404, 'case-not-found']);
  });

  it('is nobody else’s to keep: no answer may be stored on the way', async () => {
    for (const address of Object.values(addresses))
      expect([address, (await ask(address)).headers.get('cache-control')]).toEqual([address, 'no-store']);
  });

  it('is a queue whose every item is a case one may open', async () => {
    const { overdue, today, soon, later } = await see<Queue>('/queue');
    for (const { caseId } of [...overdue, ...today, ...soon, ...later]) await see(`/cases/${caseId}`);
  });
});
