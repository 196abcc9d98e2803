import { describe, expect, it } from '@jest/globals';
import { seesCase } from '../access/may-see.js';
import * as command from '../testing/commands.js';
import { concernRaised, concernReceived, group, parentContactBarred } from '../testing/concern-history.js';
import { withdrawConsent } from '../testing/consent-commands.js';
import { consentGiven, consentWithdrawn } from '../testing/consent-history.js';
import { given, type History } from '../testing/given.js';
import { grantGiven } from '../testing/grant-history.js';
import { caseHandedOver } from '../testing/handed-over-history.js';
import { held, planned } from '../testing/how-far.js';
import * as past from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import {
  familyChief,
  familyLeader,
  ppr,
  schoolChief,
  schoolLeader,
  socialWorker,
  teacher,
} from '../testing/municipality.js';
import { noticeGiven } from '../testing/notice-history.js';

const local = [concernRaised(), childHeard({ apart: true })];
const answered = [...held, past.handlerAssigned(), past.concernAssessed(), past.notifierAcknowledged()];
const moving = (...history: History) => given(...history).by(schoolLeader);

describe('A case whose family moves', () => {
  it('is handed over by the one with the mandate, and closed with what it became', () => {
    const handedOver = moving(...local).when(command.handOverCase());
    const under = { mandateId: 'hand-over-case-local', legalBasis: 'Barnets lov § 132' };
    handedOver.then([
      {
        type: 'CaseHandedOver',
        data: {
          municipality: 'Opdigtet Kommune',
          notifiedOn: '2026-03-02',
          movesOn: '2026-04-01',
          material: [{ what: 'Referatet fra netværksmødet', legalBasis: 'Barnets lov § 132' }],
        },
        under,
      },
      {
        type: 'CaseClosed',
        data: { reason: 'Familien flytter.', whatChanged: 'Han går i skole igen.' },
        under,
      },
    ]);
    expect(handedOver.events[1]?.data).not.toHaveProperty('leaves');
    expect(handedOver.state).toMatchObject({ status: 'closed', handedOver: true });
    given(...local)
      .by(teacher)
      .when(command.handOverCase())
      .thenRejected('no-mandate');
  });

  it('is handed over by whoever may close it, where the model does not say', () => {
    const mandates = viborg.mandates.filter(({ decision }) => decision !== 'hand-over-case');
    given(...local)
      .by(schoolLeader)
      .with({ model: { ...viborg, mandates } })
      .when(command.handOverCase())
      .thenAmongOthers({ type: 'CaseHandedOver', under: { mandateId: 'close-case-local' } });
  });

  it('is not seen any more by those who had part in it', () => {
    const { state } = given(...answered, noticeGiven())
      .by(socialWorker)
      .when(command.handOverCase());
    const at = '2026-03-03T08:00:00.000Z';
    for (const gone of [teacher, schoolLeader, socialWorker, ppr])
      expect(seesCase(gone, state, at)).toBe(false);
    for (const keeps of [familyLeader, schoolChief, familyChief])
      expect(seesCase(keeps, state, at)).toBe(true);
    expect([state.withPart, state.withOffice, state.sightByConsent]).toEqual([[], [], {}]);
    expect(state).not.toHaveProperty('responsible');
  });

  it('of a department that never received it is seen by the two chiefs alone', () => {
    const { state } = moving(...local).when(command.handOverCase());
    const at = '2026-03-03T08:00:00.000Z';
    for (const gone of [familyLeader, schoolLeader]) expect(seesCase(gone, state, at)).toBe(false);
    for (const keeps of [schoolChief, familyChief]) expect(seesCase(keeps, state, at)).toBe(true);
  });

  it('stays closed: a new concern begins anew', () => {
    const gone = given(...held, caseHandedOver(), past.caseClosed());
    for (const wanted of [command.reopenCase(), command.correctRecord(), command.handOverCase()])
      gone.by(familyLeader).when(wanted).thenRejected('case-handed-over', 'rejs en ny bekymring');
    gone
      .by(familyLeader)
      .when(command.escalateCase({ to: 'authority' }))
      .thenRejected('case-handed-over');
    gone.by(teacher).when(command.reopenCase()).thenRejected('case-not-found');
  });

  it('takes no consent with it that the family takes back', () => {
    given(concernRaised(), concernReceived(), consentGiven(), caseHandedOver(), past.caseClosed())
      .by(familyLeader)
      .when(withdrawConsent())
      .thenAmongOthers({ type: 'ConsentWithdrawn' });
  });

  it('is a child’s', () => {
    moving(concernRaised({ subject: group }))
      .when(command.handOverCase())
      .thenRejected('group-does-not-move');
  });
});

describe('What is handed over', () => {
  it('is something', () => {
    moving(...local)
      .when(command.handOverCase({ material: [] }))
      .thenRejectedAt('/material', 'nothing-handed-over', undefined);
  });

  it('has each its basis', () => {
    const first = { what: 'Referatet', legalBasis: 'Barnets lov § 132' };
    moving(...local)
      .when(command.handOverCase({ material: [first, { what: 'Planen', legalBasis: ' ' }] }))
      .thenRejectedAt('/material/1/legalBasis', 'handed-over-without-basis', undefined);
  });

  it('rests on no consent the family has not given, or has taken back', () => {
    const material = [{ what: 'Referatet', legalBasis: 'Samtykke', consentId: 'consent-1' }];
    const wanted = command.handOverCase({ material });
    moving(...local)
      .when(wanted)
      .thenRejectedAt('/material/0/consentId', 'consent-not-found', undefined);
    moving(...local, consentGiven(), consentWithdrawn([]))
      .when(wanted)
      .thenRejectedAt('/material/0/consentId', 'consent-over', undefined);
    moving(...local, consentGiven())
      .when(wanted)
      .thenAmongOthers({ type: 'CaseHandedOver', data: { material } });
  });

  it('was told of, and not only meant to be', () => {
    moving(...local)
      .when(command.handOverCase({ notifiedOn: '2026-03-03' }))
      .thenRejectedAt('/notifiedOn', 'date-in-the-future', undefined);
  });
});

describe('What a family leaves behind', () => {
  it('of agreements and help is told one by one', () => {
    const goesOn = [
      ...local,
      past.agreementMade(),
      past.measureStarted({ kind: 'settled', payer: 'Skolen' }),
    ];
    moving(...goesOn)
      .when(command.handOverCase())
      .thenRejectedAt('/leaves', 'agreements-open', ['agreement-1', 'measure-1']);
    const leaves = [
      { id: 'agreement-1', reason: 'Den nye skole aftaler selv.' },
      { id: 'measure-1', reason: 'Den nye kommune går videre med den.' },
    ];
    const handedOver = moving(...goesOn).when(command.handOverCase({ leaves }));
    handedOver.thenAmongOthers(
      {
        type: 'MeasureEnded',
        data: {
          measureId: 'measure-1',
          reason: 'Den nye kommune går videre med den.',
          endsOn: '2026-04-01',
        },
        under: { mandateId: 'hand-over-case-local' },
      },
      {
        type: 'CaseClosed',
        data: {
          leaves: [
            {
              agreementId: 'agreement-1',
              does: 'To lærere i dansktimerne.',
              reason: 'Den nye skole aftaler selv.',
            },
          ],
        },
      },
    );
    expect(handedOver.state.measures['measure-1']?.status).toBe('ended');
    expect(handedOver.state.agreements['agreement-1']?.status).toBe('left');
  });

  it('of help ends no earlier than today', () => {
    moving(...local, past.measureStarted({ kind: 'settled', payer: 'Skolen' }))
      .when(
        command.handOverCase({
          movesOn: '2026-03-01',
          leaves: [{ id: 'measure-1', reason: 'Slutter her.' }],
        }),
      )
      .thenAmongOthers({ type: 'MeasureEnded', data: { endsOn: '2026-03-02' } });
  });

  it('of deadlines ends as handed over, each told', () => {
    const running = past.deadlineSet({ deadlineId: 'd-1', rule: 'inform-notifier' });
    given(...answered, running)
      .by(socialWorker)
      .when(command.handOverCase())
      .thenAmongOthers({
        type: 'DeadlineLapsed',
        data: {
          deadlineId: 'd-1',
          rule: 'inform-notifier',
          reason: 'Sagen er overdraget til Opdigtet Kommune.',
        },
      });
  });

  it('of an examination goes on elsewhere', () => {
    for (const decided of [
      past.screeningDecided('examination'),
      past.screeningDecided('inquiry'),
      undefined,
    ]) {
      const { state } = given(...answered, past.screeningOpened(), ...(decided ? [decided] : []))
        .by(socialWorker)
        .when(command.handOverCase());
      expect(state.screening).toMatchObject({ status: 'decided', running: 'none' });
    }
    expect(moving(...local).when(command.handOverCase()).state).not.toHaveProperty('screening');
  });

  it('of notices is answered', () => {
    moving(...local, noticeGiven())
      .when(command.handOverCase())
      .thenAmongOthers({ type: 'NoticeAnswered', data: { by: 'case-closed' } });
  });
});

describe('A case is not handed over', () => {
  it('before the concern is assessed and the notifier has an answer', () => {
    const received = [...held, past.handlerAssigned()];
    const wanted = command.handOverCase();
    given(...received)
      .by(socialWorker)
      .when(wanted)
      .thenRejected('duties-open', 'Bekymringen er ikke vurderet.');
    given(...received, past.concernAssessed())
      .by(socialWorker)
      .when(wanted)
      .thenRejected('duties-open', 'Underretteren har ikke fået kvittering.');
  });

  it('while a meeting is to be held', () => {
    given(...planned, past.concernAssessed(), past.notifierAcknowledged(), childHeard({ apart: true }))
      .by(socialWorker)
      .when(command.handOverCase())
      .thenRejected('meeting-under-way');
  });

  it('with a suspicion nobody has screened', () => {
    given(
      concernRaised({ suspectedAbuse: true }),
      concernReceived(),
      parentContactBarred(),
      past.concernAssessed(),
      past.notifierAcknowledged(),
    )
      .by(socialWorker)
      .when(command.handOverCase())
      .thenRejected('suspicion-not-screened');
  });

  it('with money nobody has accounted for, or nobody has said who pays', () => {
    moving(...local, grantGiven())
      .when(command.handOverCase())
      .thenRejected('grants-open');
    moving(...local, past.measureStarted({ kind: 'open' }))
      .when(command.handOverCase({ leaves: [{ id: 'measure-1', reason: 'Slut.' }] }))
      .thenRejected('measures-open', 'har ingen afklaret betaling');
  });

  it('before the child is heard', () => {
    moving(concernRaised()).when(command.handOverCase()).thenRejected('child-not-heard');
  });

  it('twice over for one thing', () => {
    moving(...local)
      .when(command.handOverCase({ leaves: [{ id: 'nothing', reason: 'Slut.' }] }))
      .thenRejectedAt('/leaves/0/id', 'not-left-open', undefined);
  });
});
