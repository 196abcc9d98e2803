import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseRejected } from '../case-rejected.js';
import {
  caseOpened,
  childHeard,
  concernRaised,
  concernReceived,
  contributionMade,
  deadlineSet,
  handlerAssigned,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
  threadHolderNamed,
} from '../projections/testing/facts.js';
import { aCase, anotherCase, History } from '../projections/testing/history.js';
import { acting, karen, lise, pia, school, sofie, stine, thomas } from '../projections/testing/people.js';
import { CasesOf } from './cases/cases-of.js';
import { CasesOfHandler } from './cases/cases-of.handler.js';
import { knownOfChild } from './concerns-of-child/concerns-of-child.js';
import { TrailOf } from './decision-trail/trail-of.js';
import { TrailOfHandler } from './decision-trail/trail-of.handler.js';
import { MeetingRecordOf } from './meeting-record/meeting-record-of.js';
import { MeetingRecordOfHandler } from './meeting-record/meeting-record-of.handler.js';
import { OneCase } from './one-case/one-case.js';
import { OneCaseHandler } from './one-case/one-case.handler.js';
import { ViewsBehind } from './see-at-least.js';
import { aMunicipality, type Municipality } from './testing/a-municipality.js';

const stranger = { personId: 'fremmed', name: 'Frederik Fremmed', standings: acting(thomas).standings };

describe('what people see', () => {
  let here: Municipality;
  let history: History;

  beforeEach(async () => {
    here = await aMunicipality();
    history = new History();
  });

  afterEach(() => here.close());

  it('is what they just did, when they ask for it', async () => {
    raised(aCase, 'Åse Opdigtet');
    const position = await here.happens(history);
    expect((await cases(new CasesOf(acting(karen), {}, 'subject', 1, 25, position))).total).toBe(1);
    await expect(
      new CasesOfHandler({
        ...here.reading,
        progress: { caughtUpTo: () => Promise.resolve(false) },
      } as never).execute(new CasesOf(acting(karen), {}, 'subject', 1, 25, position + 1n)),
    ).rejects.toThrow(ViewsBehind);
  });

  it('is sorted as Danes sort, page by page', async () => {
    ['Åse', 'Zenia', 'Ærlig', 'Øjvind', 'Anna'].forEach((name, n) => raised(caseNumber(n), name));
    const atLeast = await here.happens(history);
    const page = (number: number) => cases(new CasesOf(acting(karen), {}, 'subject', number, 3, atLeast));
    expect((await page(1)).cases.map(({ subjectName }) => subjectName)).toEqual(['Anna', 'Zenia', 'Ærlig']);
    expect(await page(2)).toMatchObject({
      total: 5,
      cases: [{ subjectName: 'Øjvind' }, { subjectName: 'Åse' }],
    });
  });

  it('is filtered, and says what lies ahead', async () => {
    raised(aCase, 'Anna', { acute: true });
    history
      .happened(aCase, meetingScheduled())
      .happened(aCase, concernReceived())
      .happened(aCase, deadlineSet());
    raised(anotherCase, 'Bo');
    const atLeast = await here.happens(history);
    const found = await cases(
      new CasesOf(acting(karen), { acute: true, subject: 'AN' }, 'raised', 1, 25, atLeast),
    );
    expect(found.cases).toMatchObject([
      {
        subjectName: 'Anna',
        levelTitle: 'Lokalt praksisfællesskab',
        nextMeeting: { at: '2026-12-01T12:00:00.000Z' },
        nextDeadline: { title: 'Vurdér bekymringen for akut behov' },
        nextStep: { task: 'vurdering' },
        threadHolder: { name: 'Karen Opdigtet' },
        handler: null,
      },
    ]);
  });

  it('is nothing of a case they have no part in, not even that it exists', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled());
    const atLeast = await here.happens(history);
    expect((await cases(new CasesOf(stranger, {}, 'raised', 1, 25, atLeast))).total).toBe(0);
    for (const caseId of [aCase, anotherCase]) {
      await expect(one(new OneCase(stranger, caseId))).rejects.toMatchObject(hidden);
      await expect(trail(new TrailOf(stranger, caseId))).rejects.toMatchObject(hidden);
      await expect(record(new MeetingRecordOf(stranger, caseId, 'm-1'))).rejects.toMatchObject(hidden);
    }
  });

  it('is told of earlier concerns only when they answer for the department that received this one', async () => {
    const earlier = [
      { caseId: anotherCase, raisedAt: '2026-03-02T08:00:00.000Z', severity: 'yellow', status: 'open' },
    ] as const;
    const reassessment = { activeCases: [anotherCase], earlierHandlers: ['anders'] };
    raised(aCase, 'Anna', { earlier });
    history.happened(aCase, concernReceived({ reassessment }));
    const atLeast = await here.happens(history);
    for (const [person, told] of [
      [karen, null],
      [sofie, 1],
      [lise, 1],
      [stine, 1],
    ] as const) {
      const [shown] = (await cases(new CasesOf(acting(person), {}, 'raised', 1, 25, atLeast))).cases;
      expect([
        shown?.earlierConcerns,
        (await one(new OneCase(acting(person), aCase))).earlierConcerns,
      ]).toEqual([told, told]);
      const { facts } = await trail(new TrailOf(acting(person), aCase, {}, atLeast));
      expect(facts.some(({ what }) => what.includes('aktiv sag'))).toBe(told !== null);
    }
  });

  it('is one case with everything in it', async () => {
    raised(aCase, 'Anna');
    history
      .happened(aCase, meetingScheduled())
      .happened(aCase, concernReceived())
      .happened(aCase, deadlineSet());
    await here.happens(history);
    expect(await one(new OneCase(acting(stine), aCase))).toMatchObject({
      subjectName: 'Anna',
      version: 6,
      meetings: [{ kindTitle: 'Netværksmøde', status: 'planned' }],
      deadlines: [{ status: 'running', legalBasis: 'Barnets lov § 136' }],
      withPart: ['karen', 'thomas'],
    });
  });

  it('is a record and a trail as they were known on an earlier moment', async () => {
    raised(aCase, 'Anna');
    const during = '2026-12-01T12:30:00.000Z';
    here.reading.time = '2026-12-02T08:00:00.000Z';
    history.happened(aCase, meetingScheduled()).happened(aCase, meetingOpened(), { at: during });
    history.happened(aCase, contributionMade(), { at: during }).happened(aCase, childHeard(), { at: during });
    history.happened(aCase, meetingClosed(), { at: '2026-12-01T13:00:00.000Z' });
    const atLeast = await here.happens(history);
    const now = await record(new MeetingRecordOf(acting(karen), aCase, 'm-1', atLeast));
    const then = await record(new MeetingRecordOf(acting(karen), aCase, 'm-1', atLeast, during));
    expect(now.outcome).toMatchObject({ title: 'Fortsætter lokalt' });
    expect(then).toEqual({ ...now, asOf: during, status: 'open', closedAt: null, outcome: null });

    const whole = await trail(new TrailOf(acting(karen), aCase, {}, atLeast));
    const half = await trail(new TrailOf(acting(karen), aCase, {}, atLeast, during));
    expect(half.facts).toEqual(whole.facts.slice(0, -1));
    expect(whole.facts.at(-1)).toMatchObject({
      type: 'MeetingClosed',
      isDecision: true,
      childsVoice: { state: 'heard', at: during },
    });
    const decided = await trail(new TrailOf(acting(karen), aCase, { decisionsOnly: true }, atLeast));
    expect(decided.facts.map(({ type }) => type)).toEqual(['MeetingClosed']);
  });

  it('is no record of a meeting that nobody called, nor of one on a moment before it was; which it is, is said', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled(), { at: '2026-11-24T08:00:00.000Z' });
    here.reading.time = '2026-11-24T08:00:00.000Z';
    const atLeast = await here.happens(history);
    const before = '2026-11-23T12:00:00.000Z';
    const missing = { name: CaseRejected.name, rejection: { code: 'meeting-not-found' } };
    for (const asOf of [undefined, before])
      await expect(
        record(new MeetingRecordOf(acting(karen), aCase, 'm-2', atLeast, asOf)),
      ).rejects.toMatchObject(missing);
    await expect(
      record(new MeetingRecordOf(acting(karen), aCase, 'm-1', atLeast, before)),
    ).rejects.toMatchObject({
      reason: 'before-the-meeting',
      whatToDo:
        'Mødet 1. december 2026 kl. 13.00 blev først indkaldt 24. november 2026 kl. 09.00, og referatet begynder, når mødet holdes. Vælg et senere tidspunkt.',
    });
    await expect(
      record(new MeetingRecordOf(acting(pia), aCase, 'm-1', atLeast, before)),
    ).rejects.toMatchObject(hidden);
  });

  it('is, for the rules, the earlier concerns of the child and who handles them', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, concernReceived()).happened(aCase, handlerAssigned());
    const atLeast = await here.happens(history);
    expect(await knownOfChild(here.reading, 'index-of-barn', anotherCase, atLeast)).toMatchObject({
      earlier: [{ caseId: aCase, severity: 'yellow', status: 'open' }],
      handlers: ['sofie'],
    });
    expect(await knownOfChild(here.reading, 'index-of-barn', aCase)).toEqual({ earlier: [], handlers: [] });
  });

  const hidden = { name: CaseRejected.name, rejection: { code: 'case-not-found' } };
  const cases = (query: CasesOf) => new CasesOfHandler(here.reading).execute(query);
  const one = (query: OneCase) => new OneCaseHandler(here.reading).execute(query);
  const trail = (query: TrailOf) => new TrailOfHandler(here.reading).execute(query);
  const record = (query: MeetingRecordOf) => new MeetingRecordOfHandler(here.reading).execute(query);

  function raised(caseId: string, name: string, concern: Parameters<typeof concernRaised>[0] = {}) {
    const subject = { kind: 'child', name, cpr: '000000-0000', cprIndex: 'index-of-barn' } as const;
    history.happened(caseId, caseOpened({ caseId, subject, unitId: school }));
    history.happened(caseId, concernRaised(concern));
    history.happened(caseId, threadHolderNamed());
  }
});

function caseNumber(n: number): string {
  return `30000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
