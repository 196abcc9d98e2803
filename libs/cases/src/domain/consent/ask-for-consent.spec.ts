import { describe, expect, it } from '@jest/globals';
import { concernRaised, parentContactSuspended } from '../testing/concern-history.js';
import { giveConsent, refuseConsent } from '../testing/consent-commands.js';
import {
  consentGiven,
  inFifteenYears,
  itsEnd,
  mother,
  theConsent,
  whoTurnsFifteen,
} from '../testing/consent-history.js';
import { given } from '../testing/given.js';
import { assigned, planned, raised } from '../testing/how-far.js';
import { adviceRequested, handlerAssigned } from '../testing/later-history.js';
import { meetingCancelled } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import {
  familyChief,
  healthVisitor,
  ppr,
  schoolLeader,
  secondSocialWorker,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

const purpose = viborg.consents?.[0];
const young = { capacity: 'child', name: 'Villads Opdigtet' } as const;

describe('The family’s consent', () => {
  it('is written down with what the family was told, for whom, by whom, how and until when', () => {
    given(...raised)
      .when(giveConsent())
      .then([
        {
          type: 'ConsentGiven',
          at: '2026-03-02T09:00:00.000Z',
          data: {
            consentId: 'id-1',
            purpose: 'work-together',
            title: purpose?.title,
            legalBasis: purpose?.legalBasis.text,
            covers: ['ppr', 'health-visitor', 'other-professional'],
            givenBy: [mother],
            how: 'På mødet.',
            expiresOn: '2027-03-02',
            until: '2027-03-02T22:59:59.999Z',
            restsOnIt: [],
          },
        },
      ]);
    expect(given(...raised).when(giveConsent()).events[0]?.data).not.toHaveProperty('refused');
  });

  it('may be given for some and not for others, and for fewer days than the model allows', () => {
    const outcome = given(...raised).when(
      giveConsent({ covers: ['ppr'], exceptPeople: [ppr.personId], expiresOn: '2026-06-30' }),
    );
    outcome.then([
      {
        type: 'ConsentGiven',
        data: {
          covers: ['ppr'],
          refused: {
            professions: ['health-visitor', 'other-professional'],
            people: [{ personId: 'pelle', name: 'Pelle Påfund' }],
          },
          expiresOn: '2026-06-30',
          until: itsEnd,
        },
      },
    ]);
    expect(outcome.state.consents['id-1']).toEqual({
      consentId: 'id-1',
      purpose: 'work-together',
      title: purpose?.title,
      covers: ['ppr'],
      except: { professions: [], people: ['pelle'] },
      status: 'given',
      givenAt: '2026-03-02T09:00:00.000Z',
      until: itsEnd,
    });
    const onlyPersonRefused = given(...raised).when(giveConsent({ exceptPeople: [ppr.personId] }));
    onlyPersonRefused.then([{ type: 'ConsentGiven', data: { refused: { professions: [] } } }]);
  });

  it('counts for those who came before it was given, unless they are there by their office', () => {
    const asked = adviceRequested([ppr, healthVisitor, teacher]);
    const outcome = given(...raised, asked).when(giveConsent());
    outcome.then([
      { type: 'ConsentGiven', data: { restsOnIt: [{ personId: 'pelle' }, { personId: 'signe' }] } },
    ]);
    expect(Object.keys(outcome.state.sightByConsent)).toEqual(['pelle', 'signe']);
    given(concernRaised({ by: ppr }))
      .by(ppr)
      .when(giveConsent())
      .then([{ type: 'ConsentGiven', data: { restsOnIt: [] } }]);
    given(...raised, asked)
      .when(giveConsent({ covers: ['ppr'], exceptPeople: [ppr.personId] }))
      .then([{ type: 'ConsentGiven', data: { restsOnIt: [] } }]);
  });

  it('is for a purpose of the model; a model that has none takes none', () => {
    given(...raised)
      .when(giveConsent({ purpose: 'gossip' }))
      .thenRejectedAt('/purpose', 'unknown-consent-purpose', ['work-together']);
    const without = { ...viborg, consents: [] };
    given(...raised)
      .with({ model: without })
      .when(giveConsent())
      .thenRejectedAt('/purpose', 'unknown-consent-purpose');
  });

  it('covers only those the model lets it, and somebody', () => {
    const mayBe = ['ppr', 'health-visitor', 'other-professional'];
    given(...raised)
      .when(giveConsent({ covers: ['ppr', 'teacher'] }))
      .thenRejectedAt('/covers/1', 'not-coverable', mayBe);
    given(...raised)
      .when(giveConsent({ covers: [] }))
      .thenRejectedAt('/covers', 'covers-nobody', mayBe);
    given(...raised)
      .when(giveConsent({ exceptPeople: ['pelle', 'nobody'] }))
      .thenRejectedAt('/exceptPeople/1', 'unknown-person');
  });

  it('runs from today to no later than the model allows', () => {
    given(...raised)
      .when(giveConsent({ expiresOn: '2026-03-01' }))
      .thenRejectedAt('/expiresOn', 'date-in-the-past');
    given(...raised)
      .when(giveConsent({ expiresOn: '2027-03-03' }))
      .thenRejectedAt('/expiresOn', 'consent-too-long', undefined, 'Senest 2. marts 2027.');
    for (const expiresOn of ['2026-03-02', '2027-03-02'])
      given(...raised)
        .when(giveConsent({ expiresOn }))
        .then([{ type: 'ConsentGiven' }]);
  });

  it('is given by the young person too from the age the model says, where the age is known', () => {
    const turning = given(concernRaised({ subject: whoTurnsFifteen }));
    turning
      .at(inFifteenYears)
      .when(giveConsent())
      .thenRejectedAt('/givenBy', 'young-person-not-asked', undefined, 'fra 15 år');
    for (const by of [turning.at('2051-12-30T09:00:00.000Z'), given(...raised).at(inFifteenYears)])
      by.when(giveConsent()).thenAmongOthers({ type: 'ConsentGiven' });
    turning
      .at(inFifteenYears)
      .when(giveConsent({ givenBy: [mother, young] }))
      .then([{ type: 'ConsentGiven' }]);
    const anyAge = { ...purpose } as NonNullable<typeof purpose>;
    delete anyAge.youngPersonFrom;
    turning
      .at(inFifteenYears)
      .with({ model: { ...viborg, consents: [anyAge] } })
      .when(giveConsent())
      .then([{ type: 'ConsentGiven' }]);
  });

  it('is written down by whoever speaks with the family: who holds the thread, leads a meeting, or is the authority', () => {
    given(...planned)
      .by(schoolLeader)
      .when(giveConsent())
      .then([{ type: 'ConsentGiven' }]);
    given(...assigned)
      .by(socialWorker)
      .when(giveConsent())
      .then([{ type: 'ConsentGiven' }]);
    given(...raised)
      .by(familyChief)
      .when(giveConsent())
      .thenRejected('not-thread-holder');
    given(...planned, meetingCancelled())
      .by(schoolLeader)
      .when(refuseConsent())
      .thenRejected('not-thread-holder');
  });

  it('G1: is not asked of parents whom nobody may contact', () => {
    const barred = given(concernRaised({ suspectedAbuse: true }));
    barred.when(giveConsent()).thenRejectedAt('/givenBy', 'parents-barred');
    barred.when(refuseConsent()).thenRejectedAt('/refusedBy', 'parents-barred');
    given(...raised, parentContactSuspended())
      .when(giveConsent())
      .thenRejectedAt('/givenBy', 'parents-barred-elsewhere');
    barred.when(giveConsent({ givenBy: [young] })).then([{ type: 'ConsentGiven' }]);
  });
});

describe('A family’s no', () => {
  it('is written down, and changes nothing for anybody', () => {
    const outcome = given(...raised).when(refuseConsent());
    outcome.then([
      {
        type: 'ConsentRefused',
        data: {
          purpose: 'work-together',
          title: purpose?.title,
          refusedBy: [mother],
          how: 'I telefonen: ikke endnu.',
        },
      },
    ]);
    expect(outcome.state.consents).toEqual({});
  });

  it('to what it has said yes to is a withdrawal', () => {
    given(...raised, consentGiven())
      .when(refuseConsent())
      .thenRejectedAt('/purpose', 'consent-in-force');
    given(...raised, consentGiven({ purpose: 'another' }))
      .when(refuseConsent())
      .then([{ type: 'ConsentRefused' }]);
    given(...raised, consentGiven())
      .at(itsEnd)
      .when(refuseConsent())
      .then([{ type: 'ConsentRefused' }]);
    given(...raised)
      .when(refuseConsent({ purpose: 'gossip' }))
      .thenRejected('unknown-consent-purpose');
  });
});

describe('Whoever gets an office in the case', () => {
  it('sees it by that from then on, and no longer by the consent', () => {
    const asked = [...raised, adviceRequested([socialWorker, secondSocialWorker])];
    const resting = consentGiven({
      purpose: 'another',
      restsOnIt: [socialWorker, secondSocialWorker].map(({ personId, name }) => ({ personId, name })),
    });
    const { state } = given(...asked, resting, handlerAssigned(socialWorker)).when(
      refuseConsent({ purpose: 'work-together' }),
    );
    expect(state.sightByConsent).toEqual({
      bo: { personId: 'bo', name: 'Bo Opdigtet', consentId: theConsent, until: itsEnd },
    });
  });
});
