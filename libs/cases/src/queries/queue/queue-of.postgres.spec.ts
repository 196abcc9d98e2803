import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseClosed,
  caseReopened,
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
import { aCase, anotherCase, type History } from '../../projections/testing/history.js';
import { acting, anders, karen, lise, reference, sofie, thomas } from '../../projections/testing/people.js';
import { CasesOf } from '../cases/cases-of.js';
import { CasesOfHandler } from '../cases/cases-of.handler.js';
import { Casework } from '../testing/casework.js';

describe('what people find in their queue', () => {
  let casework: Casework;
  let history: History;

  beforeEach(async () => {
    casework = await Casework.begun();
    ({ history } = casework);
  });

  afterEach(() => casework.ended());

  it('is a queue that follows the case from the common pile to its handler', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, concernReceived()).happened(aCase, deadlineSet());
    for (const anybody of [sofie, anders, lise])
      expect(await tasksOf(anybody)).toContainEqual({ task: 'vurdering', mine: false });
    expect(await tasksOf(lise)).toContainEqual({ task: 'assign-handler', mine: false });
    expect(await tasksOf(karen)).toEqual([{ task: 'call-meeting', mine: true }]);

    history.happened(aCase, handlerAssigned({ handler: reference(sofie) }));
    expect(await tasksOf(sofie)).toEqual([{ task: 'vurdering', mine: true }]);
    expect(await tasksOf(anders)).toEqual([]);

    history.happened(aCase, handlerAssigned({ handler: reference(anders), before: reference(sofie) }));
    expect(await tasksOf(anders)).toEqual([{ task: 'vurdering', mine: true }]);
    expect(await tasksOf(sofie)).toEqual([]);
  });

  it('is a queue that follows the thread, rests while the case is closed, and is there again after', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, meetingOpened());
    history.happened(aCase, agreementMade()).happened(aCase, meetingClosed());
    expect(await tasksOf(karen)).toEqual([{ task: 'follow-up', mine: true }]);

    history.happened(aCase, threadHolderNamed({ holder: reference(thomas), before: reference(karen) }));
    expect(await tasksOf(karen)).toEqual([]);
    const mine = (...tasks: string[]) => tasks.map((task) => ({ task, mine: true }));
    expect(await tasksOf(thomas)).toEqual(mine('take-thread', 'keep-agreement', 'follow-up'));

    history.happened(aCase, caseClosed());
    expect(await tasksOf(thomas)).toEqual([]);
    const { reading } = casework.here;
    const { cases } = await new CasesOfHandler(reading).execute(new CasesOf(acting(karen), {}, 'raised'));
    expect(cases[0]?.nextStep).toBeNull();

    history.happened(aCase, caseReopened({ threadHolder: reference(thomas) }));
    expect(await tasksOf(thomas)).toEqual(mine('take-thread', 'keep-agreement', 'follow-up'));
  });

  it('is nothing to answer or to prepare for whoever is invited while the meeting goes on', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, meetingOpened());
    history.happened(aCase, {
      type: 'ParticipantInvited',
      data: { meetingId: 'm-1', participant: participants.sofie },
    });
    expect(await tasksOf(sofie)).toEqual([]);
    expect(await tasksOf(karen)).toEqual([{ task: 'close-meeting', mine: true }]);
  });

  it('is a queue with the acute first, by what is overdue, today, soon and later', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, concernReceived()).happened(aCase, handlerAssigned());
    due('late', '2026-11-23T08:59:00.000Z').due('today', '2026-11-23T22:59:59.999Z');
    due('thursday', '2026-11-26T10:00:00.000Z').due('friday', '2026-11-27T10:00:00.000Z');
    raised(anotherCase, 'Bo', { suspectedAbuse: true });
    history.happened(anotherCase, concernReceived()).happened(anotherCase, handlerAssigned());
    history.happened(anotherCase, parentContactBarred());
    const queue = await casework.queueOf(sofie);
    expect(queue.overdue.map(({ task }) => task)).toEqual(['late']);
    expect(queue.today.map(({ task }) => task)).toEqual(['hear-child-first', 'today']);
    expect(queue.soon.map(({ task }) => task)).toEqual(['thursday']);
    expect(queue.later.map(({ task }) => task)).toEqual(['friday']);
    expect(queue.today[0]).toMatchObject({ subjectName: 'Bo', action: { code: 'hear-child' } });
  });

  it('is when a meeting is, on everything that belongs to it', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled());
    const { soon, later } = await casework.queueOf(thomas);
    expect([...soon, ...later].map(({ task, dueAt }) => [task, dueAt])).toEqual([
      ['answer-invitation', '2026-12-01T12:00:00.000Z'],
      ['prepare', '2026-12-01T12:00:00.000Z'],
    ]);
  });

  it('is nothing to prepare for whoever has said no, and again when they come after all', async () => {
    raised(aCase, 'Anna');
    history.happened(aCase, meetingScheduled()).happened(aCase, invitationAnswered({ answer: 'declined' }));
    expect(await tasksOf(thomas)).toEqual([]);
    history.happened(aCase, invitationAnswered());
    expect(await tasksOf(thomas)).toEqual([{ task: 'prepare', mine: true }]);
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
      history.happened(aCase, threadHolderNamed({ holder: reference(holder) }), { by: holder });
      const queue = await casework.queueOf(holder);
      return [...queue.today, ...queue.soon].find(({ task }) => task === 'take-next-step')?.action.does;
    };
    raised(aCase, 'Anna');
    history.happened(aCase, meetingClosed()).happened(aCase, followUpHeld());
    expect(await next(thomas)).toBe('Indkalder til møde eller sætter en ny dato.');
    expect(await next(karen)).toBe('Indkalder til møde, sætter en ny dato eller afslutter forløbet.');
  });

  const raised = (caseId: string, name: string, concern = {}) => casework.raised(caseId, { name, concern });

  async function actionsOf(person: typeof sofie) {
    return (await casework.itemsOf(person)).map(({ task, action }) => [task, action.code]);
  }

  async function tasksOf(person: typeof sofie) {
    return (await casework.itemsOf(person)).map(({ task, mine }) => ({ task, mine }));
  }

  function due(rule: string, dueAt: string): { due: typeof due } {
    history.happened(aCase, deadlineSet({ deadlineId: rule, rule, dueAt }));
    return { due };
  }
});
