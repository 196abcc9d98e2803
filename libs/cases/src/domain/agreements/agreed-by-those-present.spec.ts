import { describe, it } from '@jest/globals';
import { changeAgreement, makeAgreement, planTrialAction, withdrawAgreement } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { planned } from '../testing/how-far.js';
import { agreementMade } from '../testing/later-history.js';
import {
  childHeard,
  meetingClosed,
  meetingOpened,
  participantArrived,
  participants,
} from '../testing/meeting-history.js';
import { familyLeader, schoolLeader } from '../testing/municipality.js';

const absent = participants.familyLeader;
const ofAbsent = { ownerId: absent.participantId };
const there = ['p-child', 'p-parent', 'p-teacher', 'p-school-leader'];
const without = [...planned, meetingOpened({ without: [absent] }), agreementMade()];
const everything = [makeAgreement(), changeAgreement(), withdrawAgreement(), planTrialAction()];

describe('What is agreed at the meeting', () => {
  it.each([makeAgreement(ofAbsent), changeAgreement(ofAbsent), planTrialAction(ofAbsent)])(
    'is not given to somebody who is not there: $type',
    (agreed) => {
      given(...without)
        .when(agreed)
        .thenRejectedAt('/ownerId', 'participant-absent', there);
      given(...without, participantArrived(absent))
        .when(agreed)
        .thenWithout('MeetingClosed');
    },
  );

  it.each(everything)('is agreed by those who are there: $type', (agreed) => {
    given(...without)
      .by(familyLeader)
      .when(agreed)
      .thenRejectedAt(undefined, 'participant-absent');
    given(...without, participantArrived(absent))
      .by(familyLeader)
      .when(agreed)
      .thenWithout('MeetingClosed');
  });

  it.each(everything)('may be written by those who lead it, there or not: $type', (agreed) => {
    const withoutLeader = [
      ...planned,
      meetingOpened({ without: [participants.schoolLeader] }),
      agreementMade(),
    ];
    given(...withoutLeader)
      .by(schoolLeader)
      .when({ ...agreed, ...('ownerId' in agreed && { ownerId: 'p-teacher' }) })
      .thenWithout('MeetingClosed');
  });

  it('is somebody’s who was invited', () => {
    const everybody = [...there, absent.participantId];
    for (const agreed of [makeAgreement, changeAgreement, planTrialAction])
      given(...without)
        .when(agreed({ ownerId: 'stranger' }))
        .thenRejectedAt('/ownerId', 'unknown-participant', everybody);
  });

  it('may afterwards become the agreement of somebody who was not there', () => {
    given(...without, childHeard(), meetingClosed())
      .when(changeAgreement(ofAbsent))
      .then([{ type: 'AgreementChanged', data: { owner: { participantId: absent.participantId } } }]);
  });
});
