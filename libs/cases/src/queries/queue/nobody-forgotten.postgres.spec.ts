import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  followUpHeld,
  meetingCancelled,
  meetingClosed,
  meetingScheduled,
} from '../../projections/testing/facts.js';
import type { ActingPerson } from '../../domain/people.js';
import { everybody } from '../../domain/testing/municipality.js';
import { aCase, anotherCase } from '../../projections/testing/history.js';
import { thomas } from '../../projections/testing/people.js';
import { Casework } from '../testing/casework.js';
import { allQueues, someHistories, tellingCases } from '../testing/random-cases.js';

/** Schools have a leader, who can hand over the thread. */
const leads = ({ standings }: ActingPerson) => standings.some(({ role }) => role === 'school-leader');

describe('an open case', () => {
  let casework: Casework;

  beforeAll(async () => {
    casework = await Casework.begun();
  });

  afterAll(() => casework.ended());

  it('lies in somebody’s queue, whatever was done in it', async () => {
    const { here, history } = casework;
    const tell = tellingCases(history);
    const rule = fc.asyncProperty(someHistories, async (histories) => {
      const open = tell(histories).filter(({ state }) => state.status === 'open');
      const queues = await allQueues(here, await here.happens(history));
      const queued = new Set(queues.map(({ item }) => item.caseId));
      expect(open.filter(({ caseId }) => !queued.has(caseId))).toEqual([]);
    });
    await fc.assert(rule, { numRuns: 3, endOnFailure: true });
  }, 60_000);

  // Whoever else is there may have something to do in a case and hide that it lies still: each alone with the leaders.
  it('lies in the queue of somebody who is there, whatever roles nobody holds and whoever has left', async () => {
    const { here, history } = casework;
    const tell = tellingCases(history, '51000000');
    const rule = fc.asyncProperty(someHistories, async (histories) => {
      const open = tell(histories).filter(({ state }) => state.status === 'open');
      const atLeast = await here.happens(history);
      for (const stays of everybody) {
        const there = everybody.filter((one) => one === stays || leads(one));
        const queued = new Set((await allQueues(here, atLeast, there)).map(({ item }) => item.caseId));
        const forgotten = open.filter(({ caseId }) => !queued.has(caseId)).map(({ caseId }) => caseId);
        expect([stays.personId, forgotten]).toEqual([stays.personId, []]);
      }
    });
    await fc.assert(rule, { numRuns: 4, endOnFailure: true });
  }, 90_000);

  it.each([
    [
      'for another meeting when its only one is called off',
      aCase,
      meetingScheduled(),
      meetingCancelled(),
      { task: 'call-meeting', mine: true, dueAt: '2026-12-07T22:59:59.999Z' },
    ],
    [
      'for the next step when it was followed up with no date for the next time',
      anotherCase,
      meetingClosed(),
      followUpHeld(),
      { task: 'take-next-step', mine: true, since: '2026-11-24T10:00:00.000Z' },
    ],
  ] as const)('asks the thread-holder %s', async (_, caseId, first, last, expected) => {
    casework.raised(caseId, { holder: thomas }).happened(caseId, first);
    expect(await nextSteps(caseId)).toEqual([]);
    casework.history.happened(caseId, last, { at: '2026-11-24T10:00:00.000Z' });
    expect(await nextSteps(caseId)).toMatchObject([expected]);
  });

  async function nextSteps(caseId: string) {
    const items = await casework.itemsOf(thomas, caseId);
    return items.filter(({ task }) => /call-meeting|take-next-step/.test(task));
  }
});
