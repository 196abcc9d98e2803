import { describe, expect, it } from '@jest/globals';
import {
  adviceGiven,
  adviceRequested,
  agreementMade,
  caseClosed,
  caseOpened,
  childHeard,
  concernReceived,
  deadlineMet,
  deadlineMissed,
  deadlineSet,
  followUpHeld,
  fundingQuestionOpened,
  fundingSettled,
  handlerAssigned,
  invitationAnswered,
  meetingCancelled,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
  parentContactBarred,
  participantPrepared,
  participants,
  screeningDecided,
  screeningOpened,
  trialActionPlanned,
} from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('the queue', () => {
  it('holds a deadline with its reason until it is met', () => {
    const set = given(caseOpened(), concernReceived(), deadlineSet());
    expect(only('vurdering', set)).toMatchObject({
      why: 'Vurdér bekymringen for akut behov (Barnets lov § 136)',
      dueAt: '2026-11-24T08:00:00.000Z',
      duty: 'handler',
      missed: false,
    });
    expect(tasks(given(deadlineSet(), deadlineMet()))).toEqual([]);
  });

  it('keeps a missed deadline, marked, until somebody acts on it', () => {
    expect(only('vurdering', given(deadlineSet(), deadlineMissed()))).toMatchObject({ missed: true });
    expect(tasks(given(deadlineSet(), deadlineMissed(), deadlineMet({ late: true })))).toEqual([]);
  });

  it('asks the leader for a handler until there is one', () => {
    expect(only('assign-handler', given(concernReceived()))).toMatchObject({
      duty: 'pile',
      pileOf: 'family-leader',
    });
    expect(tasks(given(concernReceived(), handlerAssigned()))).toEqual([]);
  });

  it('asks for the child to be heard first while parents may not be contacted', () => {
    expect(only('hear-child-first', given(parentContactBarred()))).toMatchObject({ duty: 'handler' });
    expect(tasks(given(parentContactBarred(), childHeard()))).toEqual([]);
  });

  it('asks the handler for the outcome of an open screening', () => {
    expect(only('decide-screening', given(screeningOpened()))).toMatchObject({ duty: 'handler' });
    expect(tasks(given(screeningOpened(), screeningDecided()))).toEqual([]);
  });

  it('asks everybody invited who can sign in to answer and to prepare, and the chair to hold the meeting', () => {
    const items = itemsOf(given(meetingScheduled()));
    expect(items.map(({ task, personId }) => `${personId ?? ''} ${task}`).sort()).toEqual([
      'karen answer-invitation',
      'karen hold-meeting',
      'karen prepare',
      'thomas answer-invitation',
      'thomas prepare',
    ]);
  });

  it('asks each of them once', () => {
    const answered = given(meetingScheduled(), invitationAnswered(), participantPrepared());
    expect(itemsOf(answered).filter(({ personId }) => personId === 'thomas')).toEqual([]);
    expect(itemsOf(answered).filter(({ personId }) => personId === 'karen')).toHaveLength(3);
  });

  it('asks nobody to prepare for a meeting that has begun, and nothing for one that is off', () => {
    expect(tasks(given(meetingScheduled(), meetingOpened()))).toEqual(['hold-meeting']);
    expect(tasks(given(meetingScheduled(), meetingCancelled()))).toEqual([]);
  });

  it('tells the chair of another time proposed', () => {
    const proposed = given(meetingScheduled(), {
      type: 'AnotherTimeProposed',
      data: {
        meetingId: 'm-1',
        participantId: participants.thomas.participantId,
        at: '2026-12-02T12:00:00.000Z',
        reason: 'Jeg har timer.',
      },
    });
    expect(only('hold-meeting', proposed).news).toContain('Jeg har timer.');
  });

  it('asks for follow-up on the day agreed, in the next place on the next day, then no more', () => {
    const closed = given(meetingScheduled(), meetingClosed());
    expect(only('follow-up', closed)).toMatchObject({
      duty: 'thread-holder',
      dueAt: '2027-01-05T22:59:59.999Z',
    });
    expect(only('follow-up', given(meetingClosed(), followUpHeld({ next: '2027-07-01' }))).dueAt).toBe(
      '2027-07-01T21:59:59.999Z',
    );
    expect(tasks(given(meetingClosed(), followUpHeld()))).toEqual([]);
  });

  it('asks the owner to keep an agreement, and the thread-holder where the owner has no sign-in', () => {
    expect(only('keep-agreement', given(agreementMade()))).toMatchObject({
      personId: 'thomas',
      why: 'Aftalt på mødet: Thomas Fiktiv finder en makker til Barn',
    });
    const { participantId, name } = participants.mother;
    expect(only('keep-agreement', given(agreementMade({ owner: { participantId, name } })))).toMatchObject({
      duty: 'thread-holder',
    });
  });

  it('moves a changed agreement to its new owner', () => {
    const changed = given(agreementMade(), {
      type: 'AgreementChanged',
      data: {
        agreementId: 'a-1',
        does: 'ringer hjem',
        signOfProgress: 'Mor er tryg',
        owner: { participantId: 'p-karen', name: 'Karen Opdigtet', personId: 'karen' },
        by: '2026-12-18',
        reason: 'Thomas er syg.',
      },
    });
    expect(only('keep-agreement', changed)).toMatchObject({
      personId: 'karen',
      dueAt: '2026-12-18T22:59:59.999Z',
    });
  });

  it('asks for what a trial action taught', () => {
    expect(only('review-trial-action', given(trialActionPlanned()))).toMatchObject({ personId: 'thomas' });
  });

  it('asks those who were asked for advice, until it is given', () => {
    expect(only('give-advice', given(adviceRequested()))).toMatchObject({ personId: 'pia' });
    expect(tasks(given(adviceRequested(), adviceGiven()))).toEqual([]);
  });

  it('reminds the owners of an open funding question', () => {
    const reminded = given(fundingQuestionOpened(), {
      type: 'FundingReminderGiven',
      data: { measureId: 'i-1', says: 'Vi venter.' },
    });
    expect(only('settle-funding', reminded)).toMatchObject({
      personId: 'stine',
      dueAt: '2026-12-31T22:59:59.999Z',
    });
    expect(only('settle-funding', reminded).news).toContain('Vi venter.');
    expect(tasks(given(fundingQuestionOpened(), fundingSettled()))).toEqual([]);
  });

  it('asks nothing in a closed case', () => {
    expect(
      tasks(given(concernReceived(), deadlineSet(), meetingClosed(), agreementMade(), caseClosed())),
    ).toEqual([]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}

function tasks(history: History): string[] {
  return itemsOf(history).map(({ task }) => task);
}

function only(task: string, history: History): QueueItem {
  const found = itemsOf(history).filter((item) => item.task === task);
  expect(found).toHaveLength(1);
  return found[0] as QueueItem;
}
