import { describe, expect, it } from '@jest/globals';
import { expireConsent, withdrawConsent } from '../testing/consent-commands.js';
import {
  consentGiven,
  consentWithdrawn,
  coveredByConsent,
  itsEnd,
  mother,
  theConsent,
} from '../testing/consent-history.js';
import { requestWait } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { held, raised } from '../testing/how-far.js';
import { adviceRequested, caseClosed } from '../testing/later-history.js';
import { healthVisitor, ppr, schoolLeader } from '../testing/municipality.js';
import { referenceTo } from '../people-rules.js';

const both = [
  ...raised,
  adviceRequested([ppr, healthVisitor]),
  consentGiven(),
  coveredByConsent([ppr, healthVisitor]),
];
const now = '2026-03-02T09:00:00.000Z';

describe('A consent that the family takes back', () => {
  it('ends for everybody from that moment, and it is written down who lost sight of the case', () => {
    const outcome = given(...both)
      .by(schoolLeader)
      .when(withdrawConsent());
    outcome.then([
      {
        type: 'ConsentWithdrawn',
        data: {
          consentId: theConsent,
          purpose: 'work-together',
          title: 'Samarbejde om barnet',
          withdrawnBy: [mother],
          how: 'I telefonen.',
          loseSight: [referenceTo(ppr), referenceTo(healthVisitor)],
        },
      },
    ]);
    expect(outcome.events[0]?.data).not.toHaveProperty('only');
    expect(outcome.state.consents[theConsent]?.status).toBe('withdrawn');
    expect(outcome.state.sightByConsent['pelle']).toEqual({
      ...referenceTo(ppr),
      consentId: theConsent,
      until: now,
    });
  });

  it.each([{ people: [ppr.personId] }, { professions: ['ppr'] as const }])(
    'from one of those it covered, holds for the others: %j',
    (only) => {
      const outcome = given(...both).when(withdrawConsent(only));
      outcome.then([{ type: 'ConsentWithdrawn', data: { loseSight: [referenceTo(ppr)], only: {} } }]);
      expect(outcome.state.consents[theConsent]?.status).toBe('given');
      const after = given(...both, outcome.events[0]!).at(now);
      after.by(ppr).when(requestWait()).thenRejected('case-not-found');
      after
        .by(healthVisitor)
        .when(requestWait())
        .then([{ type: 'WaitRequested' }]);
    },
  );

  it('tells of nobody who did not see the case by it', () => {
    given(...raised, consentGiven())
      .when(withdrawConsent({ people: [ppr.personId] }))
      .then([
        {
          type: 'ConsentWithdrawn',
          data: { only: { professions: [], people: [referenceTo(ppr)] }, loseSight: [] },
        },
      ]);
    given(...both, consentWithdrawn([ppr], { only: { professions: [], people: [referenceTo(ppr)] } }))
      .when(withdrawConsent())
      .then([{ type: 'ConsentWithdrawn', data: { loseSight: [referenceTo(healthVisitor)] } }]);
  });

  it('leaves in sight whom another consent covers, and says by which', () => {
    const other = consentGiven({
      consentId: 'consent-2',
      covers: ['ppr'],
      until: '2026-05-01T21:59:59.999Z',
    });
    const outcome = given(...both, other).when(withdrawConsent());
    outcome.then([
      { type: 'ConsentWithdrawn', data: { loseSight: [referenceTo(healthVisitor)] } },
      {
        type: 'CoveredByConsent',
        data: {
          consentId: 'consent-2',
          givenAt: '2026-03-02T08:00:00.000Z',
          until: '2026-05-01T21:59:59.999Z',
          people: [referenceTo(ppr)],
        },
      },
    ]);
    expect(outcome.state.sightByConsent['pelle']).toMatchObject({ consentId: 'consent-2' });
  });

  it('is one of the case’s that still holds', () => {
    given(...both)
      .when(withdrawConsent({ consentId: 'constructor' }))
      .thenRejected('consent-not-found');
    given(...both, consentWithdrawn([]))
      .when(withdrawConsent())
      .thenRejected('consent-over');
    given(...both)
      .at(itsEnd)
      .when(withdrawConsent())
      .thenRejected('consent-over');
    given(...both)
      .at('2026-06-30T21:59:59.998Z')
      .when(withdrawConsent())
      .then([{ type: 'ConsentWithdrawn' }]);
  });

  it('is taken back from those it covers, and from people there are', () => {
    const some = given(...raised, consentGiven({ covers: ['ppr', 'health-visitor'] }));
    some
      .when(withdrawConsent({ professions: ['ppr', 'other-professional'] }))
      .thenRejectedAt('/professions/1', 'not-covered', ['ppr', 'health-visitor']);
    some.when(withdrawConsent({ people: ['pelle', 'nobody'] })).thenRejectedAt('/people/1', 'unknown-person');
    const twice = { only: { professions: ['ppr'] as const, people: [] } };
    given(...both, consentWithdrawn([ppr], twice))
      .when(withdrawConsent({ professions: ['ppr'] }))
      .thenRejectedAt('/professions/0', 'not-covered', ['health-visitor', 'other-professional']);
  });

  it('may be taken back when the case is closed, too', () => {
    given(...held, consentGiven(), caseClosed())
      .when(withdrawConsent())
      .then([{ type: 'ConsentWithdrawn' }]);
  });
});

describe('A consent that runs out', () => {
  it('gives sight of the case until its last moment and not in it, told or not', () => {
    given(...both)
      .at('2026-06-30T21:59:59.998Z')
      .by(ppr)
      .when(requestWait())
      .then([{ type: 'WaitRequested' }]);
    given(...both)
      .at(itsEnd)
      .by(ppr)
      .when(requestWait())
      .thenRejected('case-not-found');
  });

  it('is told by the clock, once, with those who lost sight of the case', () => {
    const outcome = given(...both)
      .at(itsEnd)
      .when(expireConsent());
    outcome.then([
      {
        type: 'ConsentExpired',
        by: { role: 'clock' },
        data: {
          consentId: theConsent,
          purpose: 'work-together',
          title: 'Samarbejde om barnet',
          renewed: false,
          loseSight: [referenceTo(ppr), referenceTo(healthVisitor)],
        },
      },
    ]);
    expect(outcome.state.consents[theConsent]?.status).toBe('expired');
    given(...both, ...outcome.events)
      .at(itsEnd)
      .when(expireConsent())
      .thenRejected('consent-over');
    given(...both)
      .at('2026-06-30T21:59:59.998Z')
      .when(expireConsent())
      .thenRejected('consent-in-force');
    given(...raised)
      .when(expireConsent())
      .thenRejected('consent-over');
  });

  it('takes the case out of nobody’s sight who sees it by the new one', () => {
    const until = '2027-01-01T22:59:59.999Z';
    const restsOnIt = [referenceTo(ppr), referenceTo(healthVisitor)];
    const renewed = [...both, consentGiven({ consentId: 'consent-2', until, restsOnIt })];
    given(...renewed)
      .at(itsEnd)
      .when(expireConsent())
      .then([{ type: 'ConsentExpired', data: { renewed: true, loseSight: [] } }]);
    given(...both, consentGiven({ consentId: 'consent-2', purpose: 'another', until }))
      .at(itsEnd)
      .when(expireConsent())
      .then([{ type: 'ConsentExpired', data: { renewed: false } }]);
  });
});
