import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import { staffingOf } from '../../people/staffing.js';
import {
  agreementMade,
  concernReceived,
  deadlineSet,
  followUpHeld,
  handlerAssigned,
  meetingClosed,
} from '../../projections/testing/facts.js';
import {
  acting,
  everybody,
  karen,
  lise,
  reference,
  sofie,
  thomas,
} from '../../projections/testing/people.js';
import { Casework } from '../testing/casework.js';

describe('what waits for somebody who is not there', () => {
  let casework: Casework;
  let caseId: string;

  beforeAll(async () => {
    casework = await Casework.begun();
  });

  afterAll(() => casework.ended());

  let cases = 0;
  beforeEach(() => {
    caseId = `61000000-0000-4000-8000-${String(++cases).padStart(12, '0')}`;
    casework.raised(caseId, { holder: thomas });
    casework.happened(caseId, meetingClosed(), followUpHeld());
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
    casework.happened(caseId, ...facts);
    expect(await tasksOf(thomas, [])).not.toContain('take-next-step');
    expect(await tasksOf(thomas, missing)).toContain('take-next-step');
  });

  it('in a department is still somebody’s while its leader or one of its workers is there', async () => {
    casework.happened(caseId, concernReceived(), deadlineSet());
    for (const missing of ['social-worker', 'family-leader'])
      expect(await tasksOf(thomas, [missing])).not.toContain('take-next-step');
  });

  it('as the thread-holder is for whoever may hand the thread over, and for nobody else', async () => {
    casework.happened(caseId, concernReceived(), handlerAssigned());
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
    casework.here.reading.staff = staffingOf(there.map(acting));
    return casework.itemsOf(person, caseId);
  }
});
