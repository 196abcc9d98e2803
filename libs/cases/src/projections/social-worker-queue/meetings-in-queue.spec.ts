import { describe, expect, it } from '@jest/globals';
import {
  invitationAnswered,
  meetingCancelled,
  meetingClosed,
  meetingMoved,
  meetingOpened,
  meetingScheduled,
  participantArrived,
  participantInvited,
  participantPrepared,
  participants,
} from '../testing/facts.js';
import { aCase, given, History } from '../testing/history.js';
import { reference, sofie, thomas } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('a meeting in the queue', () => {
  it('asks everybody invited who can sign in to answer and to prepare, and the chair to prepare and to hold the meeting', () => {
    const items = itemsOf(given(meetingScheduled()));
    expect(items.map(({ task, personId }) => `${personId ?? ''} ${task}`).sort()).toEqual([
      'karen hold-meeting',
      'karen prepare',
      'thomas answer-invitation',
      'thomas prepare',
    ]);
  });

  it('asks each of them once', () => {
    const answered = given(meetingScheduled(), invitationAnswered(), participantPrepared());
    expect(itemsOf(answered).filter(({ personId }) => personId === 'thomas')).toEqual([]);
    expect(itemsOf(answered).filter(({ personId }) => personId === 'karen')).toHaveLength(2);
  });

  it('asks nobody to prepare for a meeting that has begun, and nothing for one that is off', () => {
    expect(tasks(given(meetingScheduled(), meetingOpened()))).toEqual(['close-meeting']);
    expect(tasks(given(meetingScheduled(), meetingCancelled()))).toEqual([]);
  });

  it('asks nobody who has said no to prepare, unless they come after all', () => {
    const declined = [meetingScheduled(), invitationAnswered({ answer: 'declined' })] as const;
    const moved = meetingMoved({ askedAgain: [participants.thomas] });
    expect(of('thomas', given(...declined))).toEqual([]);
    expect(of('thomas', given(...declined, moved))).toEqual(['answer-invitation']);
    for (const between of [[], [moved]])
      expect(of('thomas', given(...declined, ...between, invitationAnswered()))).toEqual(['prepare']);
    const prepared = given(
      meetingScheduled(),
      participantPrepared(),
      ...declined.slice(1),
      invitationAnswered(),
    );
    expect(of('thomas', prepared)).toEqual([]);
  });

  it('asks whoever called the meeting to prepare, and not whether they come', () => {
    const called = new History().happened(aCase, meetingScheduled(), { by: thomas });
    expect(of('thomas', called)).toEqual(['prepare']);
    const { karen, thomas: teacher } = participants;
    const elsewhere = meetingScheduled({ chair: reference(sofie), invited: [karen, teacher] });
    expect(of('karen', given(elsewhere))).toEqual(['prepare']);
    expect(of('thomas', given(elsewhere)).sort()).toEqual(['answer-invitation', 'prepare']);
  });

  it('says it to the one it is for, and of them to those who see the case', () => {
    expect(only('answer-invitation', given(meetingScheduled()))).toMatchObject({
      why: 'Thomas Fiktiv er inviteret til et møde og har ikke svaret: »Kræves«.',
      whyYou: 'Du er inviteret til et møde og har ikke svaret: »Kræves«.',
    });
    const [chairs] = itemsOf(given(meetingScheduled())).filter(
      ({ task, personId }) => task === 'prepare' && personId === 'karen',
    );
    expect(chairs).toMatchObject({
      why: 'Karen Opdigtet leder et møde og kan forberede sig på sit actioncard.',
      whyYou: 'Du leder et møde og kan forberede dig på dit actioncard.',
    });
    expect(only('hold-meeting', given(meetingScheduled()))).toMatchObject({
      why: 'Mødet er indkaldt med Karen Opdigtet som mødeleder.',
      whyYou: 'Mødet er indkaldt med dig som mødeleder.',
    });
  });

  it('asks anew who has answered when the meeting is moved, nobody twice, and not whoever moved it', () => {
    const { karen, thomas, sofie, mother } = participants;
    const moved = meetingMoved({ askedAgain: [karen, thomas, sofie, mother] });
    const items = itemsOf(given(meetingScheduled(), invitationAnswered(), participantPrepared(), moved));
    const asked = items.filter(({ task }) => task === 'answer-invitation');
    expect(asked.map(({ personId }) => personId).sort()).toEqual(['sofie', 'thomas']);
    expect(asked.every(({ news }) => news === 'Mødet er flyttet: »Mor er på arbejde.«')).toBe(true);
    expect(items.filter(({ task }) => task === 'prepare').map(({ personId }) => personId)).toEqual(['karen']);
    // As the first release told of a move: whom it asked again was not in it.
    expect(tasks(given(meetingScheduled(), invitationAnswered(), meetingMoved()))).toHaveLength(3);
  });

  it('asks nothing more of somebody who was asked in at the door', () => {
    const invited = participantInvited({ participant: participants.sofie });
    const arrived = participantArrived({ participantId: participants.sofie.participantId });
    const begun = [meetingScheduled(), meetingOpened(), invited] as const;
    expect(tasks(given(...begun)).sort()).toEqual(['answer-invitation', 'close-meeting', 'prepare']);
    expect(tasks(given(...begun, arrived))).toEqual(['close-meeting']);
  });

  it('asks the chair to close a meeting that goes on, the same day, and no more when it is closed', () => {
    expect(only('close-meeting', given(meetingScheduled(), meetingOpened()))).toMatchObject({
      personId: 'karen',
      dueAt: '2026-11-23T22:59:59.999Z',
    });
    expect(tasks(given(meetingScheduled(), meetingOpened(), meetingClosed()))).toEqual(['follow-up']);
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

function of(personId: string, history: History): string[] {
  return itemsOf(history)
    .filter((item) => item.personId === personId && !item.rests)
    .map(({ task }) => task);
}
