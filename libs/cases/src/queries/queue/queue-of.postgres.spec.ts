import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseClosed,
  caseOpened,
  caseReopened,
  concernRaised,
  concernReceived,
  deadlineSet,
  followUpHeld,
  handlerAssigned,
  invitationAnswered,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
  parentContactBarred,
  participants,
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { aCase, anotherCase, History } from '../../projections/testing/history.js';
import {
  acting,
  anders,
  karen,
  lise,
  reference,
  school,
  sofie,
  thomas,
} from '../../projections/testing/people.js';
import { CasesOf } from '../cases/cases-of.js';
import { CasesOfHandler } from '../cases/cases-of.handler.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { QueueOf } from './queue-of.js';
import { QueueOfHandler } from './queue-of.handler.js';

describe('what people find in their queue', () => {
  let here: Municipality;
  let history: History;

  beforeEach(async () => {
    here = await aMunicipality();
    history = new History();
  });

  afterEach(() => here.close());

  it('is a queue that follows the case from the common pile to its handler', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, concernReceived()).happened(aCase, deadlineSet());
    let atLeast = await here.happens(history);
    for (const anybody of [sofie, anders, lise])
      expect(await tasksOf(anybody, atLeast)).toContainEqual({ task: 'vurdering', mine: false });
    expect(await tasksOf(lise, atLeast)).toContainEqual({ task: 'assign-handler', mine: false });
    expect(await tasksOf(karen, atLeast)).toEqual([{ task: 'call-meeting', mine: true }]);

    history.happened(aCase, handlerAssigned({ handler: reference(sofie) }));
    atLeast = await here.happens(history);
    expect(await tasksOf(sofie, atLeast)).toEqual([{ task: 'vurdering', mine: true }]);
    expect(await tasksOf(anders, atLeast)).toEqual([]);

    history.happened(aCase, handlerAssigned({ handler: reference(anders), before: reference(sofie) }));
    atLeast = await here.happens(history);
    expect(await tasksOf(anders, atLeast)).toEqual([{ task: 'vurdering', mine: true }]);
    expect(await tasksOf(sofie, atLeast)).toEqual([]);
  });

  it('is a queue that follows the thread, rests while the case is closed, and is there again after', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, meetingOpened());
    history.happened(aCase, agreementMade()).happened(aCase, meetingClosed());
    let atLeast = await here.happens(history);
    expect(await tasksOf(karen, atLeast)).toEqual([{ task: 'follow-up', mine: true }]);

    history.happened(aCase, threadHolderNamed({ holder: reference(thomas), before: reference(karen) }));
    atLeast = await here.happens(history);
    expect(await tasksOf(karen, atLeast)).toEqual([]);
    const both = ['keep-agreement', 'follow-up'].map((task) => ({ task, mine: true }));
    expect(await tasksOf(thomas, atLeast)).toEqual(both);

    history.happened(aCase, caseClosed());
    atLeast = await here.happens(history);
    expect(await tasksOf(thomas, atLeast)).toEqual([]);
    expect(
      (await cases(new CasesOf(acting(karen), {}, 'raised', 1, 25, atLeast))).cases[0]?.nextStep,
    ).toBeNull();

    history.happened(aCase, caseReopened({ threadHolder: reference(thomas) }));
    expect(await tasksOf(thomas, await here.happens(history))).toEqual(both);
  });

  it('is nothing to answer or to prepare for whoever is invited while the meeting goes on', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, meetingOpened());
    history.happened(aCase, {
      type: 'ParticipantInvited',
      data: { meetingId: 'm-1', participant: participants.sofie },
    });
    const atLeast = await here.happens(history);
    expect(await tasksOf(sofie, atLeast)).toEqual([]);
    expect(await tasksOf(karen, atLeast)).toEqual([{ task: 'close-meeting', mine: true }]);
  });

  it('is a queue with the acute first, by what is overdue, today, soon and later', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, concernReceived()).happened(aCase, handlerAssigned());
    due('late', '2026-11-23T08:59:00.000Z').due('today', '2026-11-23T22:59:59.999Z');
    due('thursday', '2026-11-26T10:00:00.000Z').due('friday', '2026-11-27T10:00:00.000Z');
    raised(anotherCase, 'Bo', { suspectedAbuse: true });
    history.happened(anotherCase, concernReceived()).happened(anotherCase, handlerAssigned());
    history.happened(anotherCase, parentContactBarred());
    const queue = await queueOf(new QueueOf(acting(sofie), await here.happens(history)));
    expect(queue.overdue.map(({ task }) => task)).toEqual(['late']);
    expect(queue.today.map(({ task }) => task)).toEqual(['hear-child-first', 'today']);
    expect(queue.soon.map(({ task }) => task)).toEqual(['thursday']);
    expect(queue.later.map(({ task }) => task)).toEqual(['friday']);
    expect(queue.today[0]).toMatchObject({ subjectName: 'Bo', action: { code: 'hear-child' } });
  });

  it('is when a meeting is, on everything that belongs to it', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled());
    const { soon, later } = await queueOf(new QueueOf(acting(thomas), await here.happens(history)));
    expect([...soon, ...later].map(({ task, dueAt }) => [task, dueAt])).toEqual([
      ['answer-invitation', '2026-12-01T12:00:00.000Z'],
      ['prepare', '2026-12-01T12:00:00.000Z'],
    ]);
  });

  it('is nothing to prepare for whoever has said no, and again when they come after all', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, invitationAnswered({ answer: 'declined' }));
    expect(await tasksOf(thomas, await here.happens(history))).toEqual([]);
    history.happened(aCase, invitationAnswered());
    expect(await tasksOf(thomas, await here.happens(history))).toEqual([{ task: 'prepare', mine: true }]);
  });

  it('is to write a meeting down, move it or call it off when its day has passed, and till then to hold it', async () => {
    raised(aCase, 'Anna');
    raised(anotherCase, 'Bo');
    history.happened(aCase, meetingScheduled({ at: '2026-11-22T12:00:00.000Z' }));
    history.happened(anotherCase, meetingScheduled({ at: '2026-11-23T08:00:00.000Z' }));
    expect((await actionsOf(karen)).filter(([task]) => task === 'hold-meeting')).toEqual([
      ['hold-meeting', 'write-down-meeting'],
      ['hold-meeting', 'open-meeting'],
    ]);
  });

  it('names the closing of a case to those alone who have the mandate for it', async () => {
    const next = async (holder: typeof karen) => {
      history.happened(aCase, threadHolderNamed({ holder: reference(holder) }));
      const queue = await queueOf(new QueueOf(acting(holder), await here.happens(history)));
      return [...queue.today, ...queue.soon].find(({ task }) => task === 'take-next-step')?.action.does;
    };
    raised(aCase, 'Anna');
    history.happened(aCase, meetingClosed()).happened(aCase, followUpHeld());
    expect(await next(thomas)).toBe('Indkalder til møde eller sætter en ny dato.');
    expect(await next(karen)).toBe('Indkalder til møde, sætter en ny dato eller afslutter forløbet.');
  });

  const queueOf = (query: QueueOf) => new QueueOfHandler(here.reading).execute(query);
  const cases = (query: CasesOf) => new CasesOfHandler(here.reading).execute(query);

  async function actionsOf(person: typeof sofie) {
    const queue = await queueOf(new QueueOf(acting(person), await here.happens(history)));
    const all = [...queue.overdue, ...queue.today, ...queue.soon, ...queue.later];
    return all.map(({ task, action }) => [task, action.code]);
  }

  async function tasksOf(person: typeof sofie, atLeast: bigint) {
    const { overdue, today, soon, later } = await queueOf(new QueueOf(acting(person), atLeast));
    return [...overdue, ...today, ...soon, ...later].map(({ task, mine }) => ({ task, mine }));
  }

  function raised(caseId: string, name: string, concern: Parameters<typeof concernRaised>[0] = {}) {
    const subject = { kind: 'child', name, cpr: '000000-0000', cprIndex: 'index-of-barn' } as const;
    history.happened(caseId, caseOpened({ caseId, subject, unitId: school }));
    history.happened(caseId, concernRaised(concern));
    history.happened(caseId, threadHolderNamed());
  }

  function due(rule: string, dueAt: string): { due: typeof due } {
    history.happened(aCase, deadlineSet({ deadlineId: rule, rule, dueAt }));
    return { due };
  }
});
