import { describe, expect, it } from '@jest/globals';
import {
  askForAdvice,
  closeMeeting,
  escalateCase,
  raiseConcern,
  reopenCase,
  scheduleMeeting,
} from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { caseClosed } from '../testing/later-history.js';
import { childHeard, contributionMade, meetingOpened, meetingScheduled } from '../testing/meeting-history.js';
import { familyLeader, schoolLeader, teacher } from '../testing/municipality.js';

const ofGroup = [concernRaised({ subject: group })];
const meeting = { at: '2026-03-03T08:00:00.000Z', place: 'Lærerværelset', invite: [] } as const;
const perChild = 'Rejs en bekymring om hvert af de børn, det gælder';

describe('A concern about a group', () => {
  it('begins with those nearest, and reaches no authority by being raised', () => {
    given()
      .when(raiseConcern({ subject: group }))
      .thenWithout('ConcernReceived');
  });

  it.each([
    ['acute', { acute: true }],
    ['of abuse', { suspectedAbuse: true }],
    ['for a meeting that notifies', { meeting: { ...meeting, kind: 'network-meeting' } }],
  ])('is raised about each child instead when it is %s', (_, serious) => {
    given()
      .when(raiseConcern({ subject: group, meeting, ...serious }))
      .thenRejected('group-not-notified', perChild);
  });

  it('goes neither by escalation, nor by a meeting called later, nor by its outcome', () => {
    given(...ofGroup)
      .when(escalateCase())
      .thenRejected('group-not-notified', perChild);
    given(...ofGroup)
      .when(scheduleMeeting({ kind: 'network-meeting' }))
      .thenRejected('group-not-notified');
    for (const outcome of ['to-authority', 'screening'])
      given(...ofGroup, meetingScheduled(), meetingOpened(), contributionMade(), childHeard())
        .by(schoolLeader)
        .when(closeMeeting({ outcome }))
        .thenRejected('group-not-notified');
  });

  it('may go to the forum, and be asked about anywhere', () => {
    given(...ofGroup)
      .when(escalateCase({ to: 'forum' }))
      .then([{ type: 'CaseEscalated' }]);
    given(...ofGroup)
      .when(askForAdvice({ to: 'authority', ask: [familyLeader.personId] }))
      .then([{ type: 'AdviceRequested' }]);
  });

  it('is never advised to be taken to the authority', () => {
    const { whatToDo } = given(...ofGroup, caseClosed())
      .by(teacher)
      .when(reopenCase()).rejection;
    expect(whatToDo).toContain('Er du bekymret, så rejs bekymringen på ny.');
    expect(whatToDo).not.toContain('øft sagen');
  });
});
