import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEvent } from './case-event.js';
import { fold } from './evolve.js';
import { attempts, played } from './testing/random-histories.js';
import { broken } from './testing/always/what-always-holds.js';

describe('Whatever people try with a case', () => {
  it('the rules answer without failing, the same each time, and what always holds, holds', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { before, decided, after } of played(tried).steps)
          expect(broken(before, decided, after)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('it gets far: a search that stays at the beginning of a case would say nothing', () => {
    const happened = fc
      .sample(attempts, { numRuns: 900, seed: 20260302 })
      .flatMap((tried) => played(tried).events.map(({ type }) => type));
    expect(farAlong.filter((type) => !happened.includes(type))).toEqual([]);
  });

  it('every fact survives being written down and read again', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const { events } = played(tried);
        expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
      }),
      { numRuns: 50 },
    );
  });

  it('the state is the same folded at once and in halves', () => {
    fc.assert(
      fc.property(attempts, fc.nat(100), (tried, cut) => {
        const { events } = played(tried);
        const half = cut % (events.length + 1);
        expect(fold(events.slice(half), fold(events.slice(0, half)))).toEqual(fold(events));
      }),
      { numRuns: 50 },
    );
  });
});

const farAlong: CaseEvent['type'][] = [
  'ParticipantArrived',
  'ContributionMade',
  'TrialActionPlanned',
  'MeetingClosed',
  'AgreementChanged',
  'AgreementKept',
  'CaseEscalated',
  'CaseReturned',
  'AdviceGiven',
  'ScreeningDecided',
  'ExaminationCompleted',
  'MeasureEnded',
  'FundingSettled',
  'GrantProposed',
  'GrantGiven',
  'GrantUsed',
  'GrantReviewed',
  'DeadlineMissed',
  'DeadlineMet',
  'ParentContactOpened',
  'ParentContactSuspended',
  'ParentsKeptFromMeeting',
  'ParentContactResumed',
  'CaseClosed',
  'CaseReopened',
  'ConsentGiven',
  'ConsentWithdrawn',
  'ConsentExpired',
];
