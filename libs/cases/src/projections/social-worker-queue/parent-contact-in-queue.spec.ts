import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  concernRaised,
  meetingCancelled,
  meetingScheduled,
  parentContactBarred,
  parentContactResumed,
  parentContactSuspended,
  parentsKeptFromMeeting,
  participants,
} from '../testing/facts.js';
import { aCase, given, longAgo, type History } from '../testing/history.js';
import { karen } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const called = [caseOpened(), concernRaised(), meetingScheduled()] as const;
const suspended = given(...called, parentContactSuspended(), parentsKeptFromMeeting());
const later = '2026-11-25T08:00:00.000Z';

describe('while parent contact is suspended', () => {
  it('the thread-holder heeds it, and the department guides those who work in the case', () => {
    expect(itemsOf(suspended, 'spare-parents')).toMatchObject([
      { duty: 'thread-holder', subjectId: aCase, dueAt: null, since: longAgo },
    ]);
    expect(itemsOf(suspended, 'guide-on-parents')).toMatchObject([
      { duty: 'handler', subjectId: aCase, dueAt: null },
    ]);
  });

  it('the chair is told that the parents cannot come, and whom to talk with before anything is changed', () => {
    expect(itemsOf(suspended, 'meet-without-parents')).toMatchObject([
      {
        duty: 'named',
        personId: karen.personId,
        subjectId: 'm-1',
        why: 'Forældrene kan ikke deltage. Tal med familieafdelingen, før mødet ændres, og før nogen siger noget til dem.',
      },
    ]);
  });

  it('the chair is told who else may not come, known by a name alone', () => {
    const { mother } = participants;
    const uncle = { ...mother, capacity: 'other-professional', name: 'Onkel Opdigtet' } as const;
    const grandmother = { ...mother, capacity: 'companion', name: 'Mormor Opdigtet' } as const;
    const kept = parentsKeptFromMeeting({ withdrawn: [mother, grandmother, uncle] });
    const [item] = itemsOf(given(...called, kept), 'meet-without-parents');
    expect(item?.why).toMatch(/Det gælder også dem, .*: Onkel Opdigtet\.$/);
  });

  it('the chair of a meeting that goes on is told to end it in peace', () => {
    const kept = parentsKeptFromMeeting({ withdrawn: [], atTable: [participants.mother] });
    const [item] = itemsOf(given(...called, kept), 'meet-without-parents');
    expect(item?.why).toMatch(/^Forældrene kan ikke være med længere\. Slut mødet i ro/);
  });

  it('nobody is told that another case exists, nor of what is suspected in it', () => {
    const told = suspended.seenBy(socialWorkerQueue).all(QueueItem);
    const words = told.map(({ why, news }) => `${why} ${news ?? ''}`).join(' ');
    expect(words).not.toMatch(/sag-2|anden sag|overgreb|mistanke/i);
  });

  it('whoever was kept out is asked for nothing any more', () => {
    const kept = parentsKeptFromMeeting({ withdrawn: [participants.thomas] });
    const withdrawn = itemsOf(given(...called), 'prepare').filter(({ personId }) => personId === 'thomas');
    expect(withdrawn).toHaveLength(1);
    const left = [
      ...itemsOf(given(...called, kept), 'prepare'),
      ...itemsOf(given(...called, kept), 'answer-invitation'),
    ];
    expect(left.filter(({ personId }) => personId === 'thomas')).toEqual([]);
  });
});

describe('while abuse is suspected in the case itself', () => {
  const kept = { capacity: 'parent', gate: 'G1', because: 'Mistanke om overgreb.' } as const;
  const barred = given(caseOpened(), concernRaised(), parentContactBarred());

  it('the thread-holder is told to leave the parents alone, until contact is opened', () => {
    expect(itemsOf(barred, 'spare-parents')).toMatchObject([
      {
        duty: 'thread-holder',
        subjectId: aCase,
        dueAt: null,
        why: 'Kontakt ikke forældrene, og sig intet til dem om bekymringen eller mødet, før familieafdelingen har åbnet for kontakten.',
      },
    ]);
  });

  it('so is whoever leads a meeting they are kept from, also when it is over, and nobody once contact is opened', () => {
    const led = barred.happened(aCase, meetingScheduled({ notInvited: [kept] }));
    const told = (history: History) => itemsOf(history, 'spare-parents').map(({ personId }) => personId);
    expect(told(led)).toEqual([null, karen.personId]);
    expect(told(led.happened(aCase, meetingCancelled()))).toEqual([null, karen.personId]);
    const opened = { type: 'ParentContactOpened', data: { reason: 'Barnet er i sikkerhed.' } } as const;
    expect(told(led.happened(aCase, opened))).toEqual([]);
  });

  it('nobody is told who leads a meeting that the parents come to', () => {
    expect(itemsOf(given(...called), 'spare-parents')).toEqual([]);
  });
});

describe('when parent contact is resumed', () => {
  const resumed = given(...called, parentContactSuspended(), parentsKeptFromMeeting()).happened(
    aCase,
    parentContactResumed(),
    { at: later },
  );

  it('nothing is to be heeded any more', () => {
    const kept = { capacity: 'parent', gate: 'G1', because: 'Forældrene kontaktes ikke lige nu.' } as const;
    const led = given(...called, meetingScheduled({ meetingId: 'm-2', notInvited: [kept] }));
    expect(itemsOf(led, 'spare-parents')).toHaveLength(1);
    expect(itemsOf(led.happened(aCase, parentContactResumed()), 'spare-parents')).toEqual([]);
    expect(itemsOf(resumed, 'spare-parents')).toEqual([]);
    expect(itemsOf(resumed, 'guide-on-parents')).toEqual([]);
  });

  it('the chair is told that they may be invited again, until the meeting is over', () => {
    const [item] = itemsOf(resumed, 'meet-without-parents');
    expect(item).toMatchObject({ since: later });
    expect(item?.why).toContain('ikke længere sat i bero');
    expect(itemsOf(resumed.happened(aCase, meetingCancelled()), 'meet-without-parents')).toEqual([]);
  });
});

function itemsOf(history: History, task: string): QueueItem[] {
  return history
    .seenBy(socialWorkerQueue)
    .all(QueueItem)
    .filter((item) => item.task === task);
}
