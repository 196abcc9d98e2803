import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import { staffingOf } from '../../people/staffing.js';
import {
  agreementMade,
  caseOpened,
  concernRaised,
  concernReceived,
  deadlineSet,
  followUpHeld,
  handlerAssigned,
  meetingClosed,
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { History } from '../../projections/testing/history.js';
import {
  acting,
  everybody,
  karen,
  lise,
  reference,
  sofie,
  thomas,
} from '../../projections/testing/people.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { QueueOf } from './queue-of.js';
import { QueueOfHandler } from './queue-of.handler.js';

describe('what waits for somebody who is not there', () => {
  let here: Municipality;
  const history = new History();
  let caseId: string;

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  let cases = 0;
  beforeEach(() => {
    caseId = `61000000-0000-4000-8000-${String(++cases).padStart(12, '0')}`;
    const holder = threadHolderNamed({ holder: reference(thomas) });
    const held = [meetingClosed(), followUpHeld()];
    for (const fact of [caseOpened({ caseId }), concernRaised(), holder, ...held])
      history.happened(caseId, fact);
  });

  it.each<[string, readonly CaseFact[], readonly string[]]>([
    ['in a role that nobody holds there', [deadlineSet({ owner: 'school-chief' })], ['school-chief']],
    [
      'by name, and has left',
      [agreementMade({ owner: { participantId: 'p-sofie', ...reference(sofie) } })],
      ['sofie'],
    ],
    ['as the handler, and has left', [concernReceived(), handlerAssigned(), deadlineSet()], ['sofie']],
    [
      'in a department where nobody works any more',
      [concernReceived(), deadlineSet()],
      ['social-worker', 'family-leader'],
    ],
  ])('%s leaves the next step with the thread-holder', async (_, facts, missing) => {
    for (const fact of facts) history.happened(caseId, fact);
    expect(await tasksOf(thomas, [])).not.toContain('take-next-step');
    expect(await tasksOf(thomas, missing)).toContain('take-next-step');
  });

  it('in a department is still somebody’s while its leader or one of its workers is there', async () => {
    history.happened(caseId, concernReceived()).happened(caseId, deadlineSet());
    for (const missing of ['social-worker', 'family-leader'])
      expect(await tasksOf(thomas, [missing])).not.toContain('take-next-step');
  });

  it('as the thread-holder is for whoever may hand the thread over, and for nobody else', async () => {
    history.happened(caseId, concernReceived()).happened(caseId, handlerAssigned());
    for (const leader of [karen, lise])
      expect((await queueOf(leader, ['thomas'])).find(({ task }) => task === 'take-next-step')).toMatchObject(
        {
          action: { code: 'hand-over-thread' },
          mine: false,
          why: 'Thomas Fiktiv holder tråden og er ikke længere i kommunens organisation. Overdrag den til en, der kan føre sagen videre.',
        },
      );
    expect(await tasksOf(sofie, ['thomas'])).not.toContain('take-next-step');
    expect(await tasksOf(karen, [])).not.toContain('take-next-step');
  });

  async function tasksOf(person: Actor, missing: readonly string[]): Promise<string[]> {
    return (await queueOf(person, missing)).map(({ task }) => task);
  }

  async function queueOf(person: Actor, missing: readonly string[]) {
    const there = everybody.filter(
      ({ personId, role }) => ![personId, role].some((one) => missing.includes(one)),
    );
    here.reading.staff = staffingOf(there.map(acting));
    const atLeast = await here.happens(history);
    const queue = await new QueueOfHandler(here.reading).execute(new QueueOf(acting(person), atLeast));
    const all = [...queue.overdue, ...queue.today, ...queue.soon, ...queue.later];
    return all.filter((item) => item.caseId === caseId);
  }
});
