import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { viborg } from '../../domain/testing/model.js';
import { everybody } from '../../domain/testing/municipality.js';
import { attempts, played, type Played } from '../../domain/testing/random-histories.js';
import {
  caseOpened,
  concernRaised,
  followUpHeld,
  meetingCancelled,
  meetingClosed,
  meetingScheduled,
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { aCase, anotherCase, History } from '../../projections/testing/history.js';
import { acting, thomas, reference } from '../../projections/testing/people.js';
import type { Reading } from '../reading.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { QueueOf } from './queue-of.js';
import { QueueOfHandler } from './queue-of.handler.js';

/** How far each history is told: a case is forgotten in the middle of its life rather than at the end. */
const parts = [0.2, 0.4, 0.6, 0.8, 1];

describe('an open case', () => {
  let here: Municipality;
  const history = new History();

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  it('lies in somebody’s queue, whatever was done in it', async () => {
    let told = 0;
    const rule = fc.asyncProperty(fc.array(attempts, { minLength: 8, maxLength: 8 }), async (many) => {
      const open = many
        .map((tried) => played(tried))
        .flatMap((whole) => parts.map((part) => whole.steps.slice(0, Math.ceil(whole.steps.length * part))))
        .filter((steps) => steps.at(-1)?.after.status === 'open')
        .map((steps) => tellOf(steps, `50000000-0000-4000-8000-${String(++told).padStart(12, '0')}`));
      const atLeast = await here.happens(history);
      const queued = await casesInQueues(atLeast);
      expect(open.filter(({ caseId }) => !queued.has(caseId))).toEqual([]);
    });
    await fc.assert(rule, { numRuns: 5, endOnFailure: true });

    function tellOf(steps: Played['steps'], caseId: string) {
      const events = steps.flatMap(({ decided }) => decided);
      for (const { at, by, level, ...fact } of events) {
        const ofThisCase = fact.type === 'CaseOpened' ? { ...fact, data: { ...fact.data, caseId } } : fact;
        history.happened(caseId, ofThisCase, { at, by, level });
      }
      return { caseId, happened: events.map(({ type }) => type) };
    }
  }, 60_000);

  it.each([
    ['its only meeting is called off', aCase, [meetingScheduled(), meetingCancelled()]],
    ['it was followed up with no date for the next time', anotherCase, [meetingClosed(), followUpHeld()]],
  ])('asks the thread-holder for the next step when %s', async (_, caseId, [first, last]) => {
    const holder = threadHolderNamed({ holder: reference(thomas) });
    for (const fact of [caseOpened({ caseId }), concernRaised(), holder, first])
      history.happened(caseId, fact);
    expect(await nextSteps(caseId)).toEqual([]);
    history.happened(caseId, last, { at: '2026-11-24T10:00:00.000Z' });
    expect(await nextSteps(caseId)).toMatchObject([
      { task: 'take-next-step', mine: true, since: '2026-11-24T10:00:00.000Z' },
    ]);
  });

  async function nextSteps(caseId: string) {
    const atLeast = await here.happens(history);
    const queue = await new QueueOfHandler(here.reading).execute(new QueueOf(acting(thomas), atLeast));
    const all = [...queue.overdue, ...queue.today, ...queue.soon, ...queue.later];
    return all.filter((item) => item.caseId === caseId && item.task === 'take-next-step');
  }

  async function casesInQueues(atLeast: bigint): Promise<Set<string>> {
    const { dataSource, progress, calendar } = here.reading;
    const reading = { dataSource, progress, calendar, modelFor: () => viborg, now: () => here.reading.now() };
    const queues = await Promise.all(
      everybody.map((viewer) => new QueueOfHandler(reading as Reading).execute(new QueueOf(viewer, atLeast))),
    );
    return new Set(
      queues.flatMap(({ overdue, today, soon, later }) =>
        [...overdue, ...today, ...soon, ...later].map(({ caseId }) => caseId),
      ),
    );
  }
});
