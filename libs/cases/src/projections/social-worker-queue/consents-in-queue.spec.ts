import { describe, expect, it } from '@jest/globals';
import { consentExpired, consentGiven, consentWithdrawn } from '../testing/consent-facts.js';
import {
  agreementMade,
  meetingScheduled,
  parentContactResumed,
  parentContactSuspended,
  participantInvited,
} from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { pia } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const seat = {
  participantId: 'p-pia',
  capacity: 'ppr',
  name: pia.name,
  personId: pia.personId,
  requiredBy: 'task',
  because: 'Kørt fast.',
} as const;

describe('a consent in the queue', () => {
  it('is asked for again by whoever holds the thread, before it runs out', () => {
    expect(renewals(given(consentGiven()))).toMatchObject([
      {
        ...{ duty: 'thread-holder', subjectId: 's-1', dueAt: '2027-11-23T22:59:59.999Z', missed: false },
        why: 'Samtykket til »Samarbejde om barnet« udløber. Spørg familien, om den vil give det igen.',
      },
    ]);
  });

  it('is there no longer when it was taken back from all, or another was given', () => {
    expect(renewals(given(consentGiven(), consentWithdrawn()))).toEqual([]);
    expect(renewals(given(consentGiven(), consentExpired({ renewed: true })))).toEqual([]);
    const only = { professions: ['ppr'] as const, people: [] };
    expect(renewals(given(consentGiven(), consentWithdrawn({ only })))).toHaveLength(1);
  });

  it('stays when it has run out, and says so', () => {
    expect(renewals(given(consentGiven(), consentExpired()))).toMatchObject([
      { missed: true, why: expect.stringContaining('er udløbet') },
    ]);
  });

  it('G1: waits while the parents may not be contacted', () => {
    const suspended = given(consentGiven(), parentContactSuspended());
    expect(renewals(suspended)).toMatchObject([{ rests: true }]);
    expect(renewals(given(consentGiven(), parentContactSuspended(), parentContactResumed()))).toMatchObject([
      { rests: false },
    ]);
  });

  it('passes what somebody had to do to the thread-holder, when they no longer see the case', () => {
    const had = [
      consentGiven(),
      meetingScheduled(),
      participantInvited({ participant: seat }),
      agreementMade({ owner: { participantId: 'p-pia', name: pia.name, personId: pia.personId } }),
    ] as const;
    const ofPia = (history: History) => rows(history).filter(({ personId }) => personId === pia.personId);
    expect(ofPia(given(...had)).map(({ task }) => task)).toEqual([
      'answer-invitation',
      'prepare',
      'keep-agreement',
    ]);
    for (const ended of [consentWithdrawn(), consentExpired()]) {
      const after = given(...had, ended);
      expect(ofPia(after)).toEqual([]);
      expect(rows(after).filter(({ task }) => task === 'keep-agreement')).toMatchObject([
        {
          ...{ duty: 'thread-holder', personId: null, pileOf: null, whyYou: null },
          news: 'Pia Påfund kan ikke længere se sagen, fordi familiens samtykke er trukket tilbage eller udløbet.',
        },
      ]);
    }
  });
});

function rows(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}

function renewals(history: History): QueueItem[] {
  return rows(history).filter(({ task }) => task === 'renew-consent');
}
