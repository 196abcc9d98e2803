import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maySee } from '../../domain/access/may-see.js';
import type { ActingPerson } from '../../domain/people.js';
import { viborg } from '../../domain/testing/model.js';
import { everybody } from '../../domain/testing/municipality.js';
import { staffingOf } from '../../people/staffing.js';
import { History } from '../../projections/testing/history.js';
import { visibilityOf } from '../access/visible-case.js';
import type { QueuedItem } from '../queue/queue.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { everythingIn } from '../testing/casework.js';
import { allQueues, someHistories, tellingCases } from '../testing/random-cases.js';
import { ViewsInMemory } from './views-in-memory.js';

/** Whoever leads a school can hand over a thread, so each is also asked alone with the leaders. */
const leads = ({ standings }: ActingPerson) => standings.some(({ role }) => role === 'school-leader');

describe('a queue of a log in memory', () => {
  let here: Municipality;

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  it('holds what the queue of the same log in tables holds, for everybody, whoever has left', async () => {
    const history = new History();
    const tell = tellingCases(history, '52000000');
    const rule = fc.asyncProperty(someHistories, async (histories) => {
      tell(histories);
      const atLeast = await here.happens(history);
      for (const there of [everybody, everybody.filter((one) => leads(one) || one.personId === 'sara')]) {
        const inTables = await allQueues(here, atLeast, there);
        for (const viewer of there) {
          const theirs = inTables.filter(({ reader }) => reader === viewer).map(({ item }) => item);
          expect([viewer.personId, inMemory(history, viewer, there)]).toEqual([viewer.personId, theirs]);
        }
      }
    });
    await fc.assert(rule, { numRuns: 3, endOnFailure: true });
  }, 90_000);

  function inMemory(
    { events }: History,
    viewer: ActingPerson,
    there: readonly ActingPerson[],
  ): readonly QueuedItem[] {
    const views = new ViewsInMemory({
      modelFor: () => viborg,
      calendar: here.reading.calendar,
      staffing: () => staffingOf(there),
    });
    views.happened(events);
    const groups = views.queueOf(viewer, here.reading.now(), (caseId) => {
      const seen = visibilityOf(views.history(caseId), here.reading.now());
      return seen !== undefined && maySee(viewer, seen);
    });
    return everythingIn({ ...groups, at: here.reading.now(), total: 0, next: null });
  }
});
