import { describe, it } from '@jest/globals';
import { nothingKnown } from '../context.js';
import type { Participant } from '../meeting/meeting-events.js';
import { changeAgreement, changeOnly, makeAgreement, planTrialAction } from '../testing/commands.js';
import {
  parentContactBarred,
  parentContactOpened,
  parentContactSuspended,
} from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { held, underWay } from '../testing/how-far.js';
import { agreementMade } from '../testing/later-history.js';
import { participants, theMeeting } from '../testing/meeting-history.js';

const elsewhere = { ...nothingKnown, parentsBarredIn: ['case-elsewhere'] };
const { parent, schoolLeader } = participants;
const toParents = { ownerId: parent.participantId };
const ofParents = agreementMade({ owner: { participantId: parent.participantId, name: parent.name } });
const colleagues = ['p-child', 'p-teacher', 'p-school-leader', 'p-family-leader'];

describe('G1: parents whom nobody may contact', () => {
  it('are given no agreement, nor a trial action', () => {
    const barred = given(...underWay, parentContactBarred());
    for (const giving of [makeAgreement(toParents), planTrialAction(toParents)])
      barred
        .when(giving)
        .thenRejectedAt('/ownerId', 'parents-barred', colleagues, 'Giv opgaven til en anden.');
    barred.when(makeAgreement()).then([{ type: 'AgreementMade' }]);
    barred.when(makeAgreement({ ownerId: undefined })).then([{ type: 'AgreementMade' }]);
  });

  it.each<[string, History, typeof nothingKnown]>([
    ['suspended here', [parentContactSuspended()], nothingKnown],
    ['barred in another case', [], elsewhere],
  ])('are not told why to those here, where contact is %s', (_, since, known) => {
    given(...held, agreementMade(), ...since)
      .knowing(known)
      .when(changeAgreement(toParents))
      .thenRejectedAt('/ownerId', 'parents-barred-elsewhere', colleagues, 'Giv opgaven til en anden.');
  });

  it('have nothing changed that they agreed to, until somebody else takes it', () => {
    const agreed = given(...held, ofParents, parentContactBarred());
    agreed.when(changeOnly({ by: '2026-05-01' })).thenRejectedAt('/ownerId', 'parents-barred', colleagues);
    agreed
      .when(changeOnly({ ownerId: schoolLeader.participantId }))
      .then([{ type: 'AgreementChanged', data: { owner: { participantId: schoolLeader.participantId } } }]);
  });

  it('are whoever is known by a name alone, and at a meeting only those there can take it instead', () => {
    const named: Participant = {
      participantId: 'p-named',
      capacity: 'other-professional',
      name: 'Far Opdigtet',
      requiredBy: 'task',
      because: 'Vil med.',
    };
    const invited = {
      type: 'ParticipantInvited',
      data: { meetingId: theMeeting, participant: named },
    } as const;
    const absent = { ...named, participantId: 'p-absent', capacity: 'ppr', personId: 'pia' } as const;
    const here = [invited, { ...invited, data: { meetingId: theMeeting, participant: absent } }];
    const came = {
      type: 'ParticipantArrived',
      data: { meetingId: theMeeting, participantId: 'p-named' },
    } as const;
    given(...underWay, ...here, came, parentContactBarred())
      .when(makeAgreement({ ownerId: 'p-named' }))
      .thenRejectedAt('/ownerId', 'parents-barred', colleagues);
    given(...held, agreementMade(), ...here, parentContactBarred())
      .when(changeAgreement({ ownerId: 'p-named' }))
      .thenRejectedAt('/ownerId', 'parents-barred', [...colleagues, 'p-absent']);
  });

  it('can be given something to do again once contact is opened', () => {
    given(...held, agreementMade(), parentContactBarred(), parentContactOpened())
      .when(changeAgreement(toParents))
      .then([{ type: 'AgreementChanged' }]);
  });
});
