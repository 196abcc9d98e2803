import { describe, expect, it } from '@jest/globals';
import { closeMeeting, holdFollowUp, keepAgreement, missAgreement } from '../testing/commands.js';
import { threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assigned, held, underWay } from '../testing/how-far.js';
import { agreementKept, agreementMade } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { familyLeader, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const agreed = [...held, agreementMade()];
const someoneElseHolds = threadHolderNamed(familyLeader);

describe.each([
  ['kept', keepAgreement(), 'AgreementKept'],
  ['missed', missAgreement(), 'AgreementMissed'],
] as const)('An agreement that was %s', (status, command, event) => {
  it('is marked so by its owner or the thread-holder', () => {
    given(...agreed, someoneElseHolds)
      .by(schoolLeader)
      .when(command)
      .then([{ type: event }]);
    given(...agreed, someoneElseHolds)
      .by(familyLeader)
      .when(command)
      .then([{ type: event }]);
    given(...agreed, someoneElseHolds)
      .by(teacher)
      .when(command)
      .thenRejected('not-yours');
  });

  it('stands so in the case', () => {
    expect(given(...agreed).when(command).state.agreements['agreement-1']?.status).toBe(status);
  });

  it('is settled once', () => {
    given(...agreed, agreementKept())
      .when(command)
      .thenRejected('agreement-settled');
    given(...held)
      .when(command)
      .thenRejected('agreement-not-found');
  });

  it('had an owner and a date, also while the meeting goes on', () => {
    for (const lacking of [{ owner: undefined }, { by: undefined }])
      given(...underWay, childHeard(), agreementMade(lacking))
        .when(command)
        .thenRejected('agreement-without-owner-or-date');
    given(...underWay, childHeard(), agreementMade())
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });
});

describe('What was seen', () => {
  it('stands with the agreement that was kept or missed', () => {
    given(...agreed)
      .when(keepAgreement({ progress: 'Han rækker hånden op.' }))
      .then([
        {
          type: 'AgreementKept',
          data: {
            agreementId: 'agreement-1',
            progress: 'Han rækker hånden op.',
            does: 'To lærere i dansktimerne.',
          },
        },
      ]);
    given(...agreed)
      .when(missAgreement({ reason: 'Ingen vikar.' }))
      .then([
        {
          type: 'AgreementMissed',
          data: { agreementId: 'agreement-1', reason: 'Ingen vikar.', does: 'To lærere i dansktimerne.' },
        },
      ]);
  });
});

describe('The follow-up', () => {
  it('is held by the thread-holder', () => {
    given(...held)
      .when(holdFollowUp({ progress: 'Fra 4 til 7.', next: '2026-03-02' }))
      .then([{ type: 'FollowUpHeld', data: { progress: 'Fra 4 til 7.', next: '2026-03-02' } }]);
    given(...held)
      .by(schoolLeader)
      .when(holdFollowUp())
      .thenRejected('not-thread-holder');
  });

  it('may be held by the one who handles the case, too', () => {
    given(...assigned)
      .by(socialWorker)
      .when(holdFollowUp({ heard: ['child'] }))
      .then([{ type: 'FollowUpHeld', data: { heard: ['child'] } }]);
  });

  it('may be the last, and is followed by none in the past', () => {
    const [last] = given(...held).when(holdFollowUp()).events;
    expect(last?.data).toEqual({ progress: 'Fra 4 til 7 på skalaen.' });
    given(...held)
      .when(holdFollowUp({ next: '2026-03-01' }))
      .thenRejected('date-in-the-past');
  });
});
