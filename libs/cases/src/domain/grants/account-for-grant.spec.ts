import { describe, expect, it } from '@jest/globals';
import { closeCase, returnGrant, reviewGrant, useGrant } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import {
  grantDeclined,
  grantGiven,
  grantProposed,
  grantSettled,
  grantUsed,
  withGrants,
} from '../testing/grant-history.js';
import { schoolChief, schoolLeader, teacher } from '../testing/municipality.js';

const inClass = (...more: History) =>
  given(concernRaised({ subject: group }), ...more).with({ model: withGrants });
const title = 'Midler efter sparring';
const toDo = [useGrant(), reviewGrant(), returnGrant()];

describe('Accounting for a grant', () => {
  it('is for whoever disposes of it, and for the thread-holder', () => {
    for (const wanted of toDo) {
      for (const may of [schoolLeader, teacher])
        expect(inClass(grantGiven()).by(may).when(wanted).events).not.toEqual([]);
      inClass(grantGiven())
        .by(schoolChief)
        .when(wanted)
        .thenRejected('not-grant-holder', 'Den, der råder over den, er Karen Eksempel.');
    }
  });

  it('begins when everybody has said yes, and ends when it is settled', () => {
    for (const wanted of toDo) {
      inClass().when(wanted).thenRejected('grant-not-found');
      inClass(grantProposed())
        .when(wanted)
        .thenRejected('grant-not-given', 'Der mangler svar fra Anne Fiktiv, Pelle Påfund.');
      inClass(grantProposed(), grantDeclined()).when(wanted).thenRejected('grant-settled');
      inClass(grantGiven(), grantSettled()).when(wanted).thenRejected('grant-settled');
    }
  });
});

describe('Using a grant', () => {
  it('says how much, what for and when, and what is left', () => {
    const using = inClass(grantGiven()).when(useGrant());
    using.then([
      {
        type: 'GrantUsed',
        data: {
          grantId: 'grant-1',
          title,
          useId: 'id-1',
          amountKroner: 40_000,
          what: 'Fire gange supervision.',
          usedOn: '2026-03-02',
          leftKroner: 160_000,
        },
      },
    ]);
    expect(using.state.grants['grant-1']?.usedKroner).toBe(40_000);
  });

  it('goes to what was granted, all uses together, and not a krone beyond', () => {
    const using = (amountKroner: number) =>
      inClass(grantGiven(), grantUsed(60_000), grantUsed(40_000)).when(useGrant({ amountKroner }));
    using(100_000).then([{ type: 'GrantUsed', data: { leftKroner: 0 } }]);
    using(100_001).thenRejectedAt('/amountKroner', 'grant-overdrawn', undefined, 'Tilbage er 100.000 kr.');
  });

  it('is on a day from when it was given until today', () => {
    const using = (usedOn: string) =>
      inClass(grantGiven()).at('2026-03-05T09:00:00.000Z').when(useGrant({ usedOn }));
    for (const usedOn of ['2026-03-02', '2026-03-05']) using(usedOn).then([{ type: 'GrantUsed' }]);
    using('2026-03-01').thenRejectedAt(
      '/usedOn',
      'used-before-granted',
      undefined,
      'De blev bevilget 2. marts 2026.',
    );
    using('2026-03-06').thenRejectedAt(
      '/usedOn',
      'date-in-the-future',
      undefined,
      'I dag er det 5. marts 2026.',
    );
  });
});

describe('Reviewing a grant', () => {
  it('says what it led to; settling it sends back what is unused', () => {
    const settling = inClass(grantGiven(), grantUsed()).when(reviewGrant());
    settling.then([
      {
        type: 'GrantReviewed',
        data: {
          grantId: 'grant-1',
          title,
          ledTo: 'Der er ro i timerne.',
          result: 'settle',
          disposer: { personId: schoolLeader.personId },
        },
      },
      {
        type: 'GrantReturned',
        data: {
          grantId: 'grant-1',
          title,
          amountKroner: 160_000,
          reason: 'Ikke brugt, da bevillingen blev gjort op.',
          leftKroner: 0,
        },
      },
    ]);
    expect(settling.state.grants['grant-1']).toMatchObject({ status: 'settled', returnedKroner: 160_000 });
    inClass(grantGiven(), grantUsed(200_000))
      .when(reviewGrant())
      .then([{ type: 'GrantReviewed' }]);
  });

  it('leaves it to be used further until a day within the model’s time', () => {
    const reviewing = (next?: string) =>
      inClass(grantGiven()).when(reviewGrant({ result: 'continue', next }));
    for (const next of ['2026-03-02', '2026-06-02']) {
      const goingOn = reviewing(next);
      goingOn.then([{ type: 'GrantReviewed', data: { result: 'continue', next } }]);
      expect(goingOn.state.grants['grant-1']?.status).toBe('given');
    }
    reviewing().thenRejectedAt('/next', 'next-review-missing', undefined);
    reviewing('2026-03-01').thenRejectedAt('/next', 'date-in-the-past', undefined);
    reviewing('2026-06-03').thenRejectedAt('/next', 'review-too-late', undefined, 'Senest 2. juni 2026.');
    inClass(grantGiven())
      .when(reviewGrant({ next: '2026-04-01' }))
      .thenRejectedAt('/next', 'review-after-end', undefined);
    expect(inClass(grantGiven()).when(reviewGrant()).events[0]?.data).not.toHaveProperty('next');
  });
});

describe('Giving back of a grant', () => {
  it('leaves the rest to be used, and the ceiling as far as before', () => {
    const giving = inClass(grantGiven(), grantUsed()).when(returnGrant());
    giving.then([
      {
        type: 'GrantReturned',
        data: {
          grantId: 'grant-1',
          title,
          amountKroner: 50_000,
          reason: 'Vikaren blev billigere.',
          leftKroner: 110_000,
        },
      },
    ]);
    expect(giving.state.grants['grant-1']).toMatchObject({ status: 'given', returnedKroner: 50_000 });
    inClass(grantGiven(), grantUsed())
      .when(returnGrant({ amountKroner: 160_001 }))
      .thenRejectedAt('/amountKroner', 'grant-overdrawn', undefined);
  });
});

describe('A case with a grant', () => {
  const groups = { asks: 'Hvordan?', heardBeforeMeetingCloses: false, heardBeforeDecision: false };
  const closing = (...more: History) =>
    inClass(...more)
      .by(schoolLeader)
      .with({ model: { ...withGrants, groups } })
      .when(closeCase());

  it('is not closed before the grant is settled or declined', () => {
    for (const open of [grantGiven(), grantProposed()])
      closing(open).thenRejected('grants-open', '»Midler efter sparring« til Supervision af teamet');
    for (const done of [grantSettled(), grantDeclined()])
      closing(grantGiven(), done).then([{ type: 'CaseClosed' }]);
  });
});
