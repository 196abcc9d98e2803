import { describe, expect, it } from '@jest/globals';
import { changeAgreement, makeAgreement, withdrawAgreement } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { held, planned, underWay } from '../testing/how-far.js';
import { agreementKept, agreementMade } from '../testing/later-history.js';
import { threadHolderNamed } from '../testing/concern-history.js';
import { familyLeader, schoolChief, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const today = '2026-03-02';
const yesterday = '2026-03-01';
const ownedBySchoolLeader = { participantId: 'p-school-leader', name: schoolLeader.name, personId: 'karen' };
const agreed = [...held, agreementMade()];

describe('An agreement', () => {
  it('says who does what by when, and what to look for', () => {
    given(...underWay)
      .by(familyLeader)
      .when(makeAgreement())
      .then([
        {
          type: 'AgreementMade',
          data: {
            agreementId: 'id-1',
            meetingId: 'meeting-1',
            does: 'To lærere i dansktimerne.',
            signOfProgress: 'Villads bliver i klassen hele timen.',
            owner: ownedBySchoolLeader,
            by: '2026-04-01',
          },
        },
      ]);
  });

  it('may find its owner and date later in the meeting', () => {
    const [made] = given(...underWay).when(makeAgreement({ ownerId: undefined, by: undefined })).events;
    expect(Object.keys(made?.data ?? {})).toEqual(['agreementId', 'meetingId', 'does', 'signOfProgress']);
  });

  it('may be owned by a parent, who has no sign-in', () => {
    const [made] = given(...underWay).when(makeAgreement({ ownerId: 'p-parent' })).events;
    expect(made?.data).toMatchObject({ owner: { participantId: 'p-parent', name: 'Forældre til Villads' } });
    expect(JSON.stringify(made?.data)).not.toContain('personId');
  });

  it('is owned by somebody at the meeting', () => {
    given(...underWay)
      .when(makeAgreement({ ownerId: 'stranger' }))
      .thenRejected('unknown-participant');
  });

  it('is kept by today at the earliest', () => {
    given(...underWay)
      .when(makeAgreement({ by: today }))
      .then([{ type: 'AgreementMade' }]);
    given(...underWay)
      .when(makeAgreement({ by: yesterday }))
      .thenRejected('date-in-the-past');
  });

  it('is made at the meeting by those who take part', () => {
    given(...underWay)
      .by(schoolChief)
      .when(makeAgreement())
      .thenRejected('not-participant');
    given(...planned)
      .when(makeAgreement())
      .thenRejected('meeting-not-open');
  });
});

describe('Changing an agreement', () => {
  it('keeps owner and date when nothing else is said', () => {
    given(...agreed)
      .when(changeAgreement({ does: 'To lærere i alle timer.', reason: 'Dansk var ikke nok.' }))
      .then([
        {
          type: 'AgreementChanged',
          data: {
            agreementId: 'agreement-1',
            does: 'To lærere i alle timer.',
            owner: ownedBySchoolLeader,
            by: '2026-04-01',
            reason: 'Dansk var ikke nok.',
          },
        },
      ]);
  });

  it('may give it another owner and date', () => {
    const { state } = given(...agreed).when(
      changeAgreement({ ownerId: 'p-family-leader', by: '2026-05-01' }),
    );
    expect(state.agreements['agreement-1']).toMatchObject({
      status: 'open',
      owner: { personId: familyLeader.personId },
      by: '2026-05-01',
      does: 'To lærere i alle timer.',
      signOfProgress: 'Villads er der hele dagen.',
    });
  });

  it('may leave it without either while the meeting goes on', () => {
    const loose = agreementMade({ owner: undefined, by: undefined });
    const [changed] = given(...underWay, loose).when(changeAgreement()).events;
    expect(changed?.data).not.toHaveProperty('owner');
    expect(changed?.data).not.toHaveProperty('by');
  });

  it('is for all who take part while the meeting goes on', () => {
    const open = [...underWay, agreementMade()];
    given(...open)
      .by(familyLeader)
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
    given(...open)
      .by(schoolChief)
      .when(changeAgreement())
      .thenRejected('not-participant');
  });

  it('is afterwards for its owner, the thread-holder and those who led the meeting', () => {
    given(...agreed)
      .by(schoolLeader)
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
    given(...agreed)
      .by(familyLeader)
      .when(changeAgreement())
      .thenRejected('not-yours');
    given(...agreed, threadHolderNamed(socialWorker))
      .by(socialWorker)
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
    given(...held, agreementMade({ owner: { participantId: 'p-family-leader', name: '', personId: 'lise' } }))
      .by(familyLeader)
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
    given(...agreed, threadHolderNamed(socialWorker))
      .by(teacher)
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
  });

  it('is not for everybody because nobody owns it', () => {
    given(...held, agreementMade({ owner: undefined }))
      .by(familyLeader)
      .when(changeAgreement())
      .thenRejected('not-yours');
  });

  it('does not put its date in the past nor its owner outside the meeting', () => {
    given(...agreed)
      .when(changeAgreement({ by: yesterday }))
      .thenRejected('date-in-the-past');
    given(...agreed)
      .when(changeAgreement({ ownerId: 'stranger' }))
      .thenRejected('unknown-participant');
  });

  it('may happen after its date has passed', () => {
    given(...agreed)
      .at('2026-04-02T08:00:00.000Z')
      .when(changeAgreement())
      .then([{ type: 'AgreementChanged' }]);
  });

  it('is over once the agreement is settled', () => {
    given(...agreed, agreementKept())
      .when(changeAgreement())
      .thenRejected('agreement-settled');
    given(...underWay)
      .when(changeAgreement())
      .thenRejected('agreement-not-found');
  });

  it('needs the meeting it was made at', () => {
    given(...underWay, agreementMade({ meetingId: 'gone' }))
      .when(changeAgreement())
      .thenRejected('meeting-not-found');
  });
});

describe('Taking an agreement out of the meeting', () => {
  it('is possible while the meeting goes on', () => {
    const open = given(...underWay, agreementMade());
    open.when(withdrawAgreement({ reason: 'Vi fandt noget bedre.' })).then([
      {
        type: 'AgreementWithdrawn',
        data: { reason: 'Vi fandt noget bedre.', does: 'To lærere i dansktimerne.' },
      },
    ]);
    open.by(schoolChief).when(withdrawAgreement()).thenRejected('not-participant');
    expect(open.when(withdrawAgreement()).state.agreements['agreement-1']?.status).toBe('withdrawn');
  });

  it('is not possible afterwards: what was agreed is kept, missed or changed', () => {
    given(...agreed)
      .when(withdrawAgreement())
      .thenRejected('meeting-not-open');
    given(...agreed, agreementKept())
      .when(withdrawAgreement())
      .thenRejected('agreement-settled');
  });
});
