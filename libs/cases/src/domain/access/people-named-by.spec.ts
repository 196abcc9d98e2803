import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../case-event.js';
import * as concern from '../testing/concern-history.js';
import * as later from '../testing/later-history.js';
import * as meeting from '../testing/meeting-history.js';
import { ppr, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';
import { peopleNamedBy } from './people-named-by.js';

const [opened, raised] = concern.concernRaised();
const [started, question] = later.measureStarted();
const returned = {
  type: 'CaseReturned',
  data: { from: 'authority', to: 'local', reason: '', advice: '', threadHolder: schoolLeader },
};

describe('Who is given part in a case', () => {
  it.each([
    ['whoever raises it', raised, ['freja']],
    ['whoever holds the thread', concern.threadHolderNamed(ppr), ['pelle']],
    [
      'whoever is invited and has a sign-in',
      meeting.meetingScheduled(),
      ['karen', 'freja', 'freja', 'karen', 'lise'],
    ],
    [
      'whoever is asked to come',
      { type: 'ParticipantInvited', data: { meetingId: '', participant: meeting.participants.teacher } },
      ['freja'],
    ],
    [
      'no parent, who has no sign-in',
      { type: 'ParticipantInvited', data: { meetingId: '', participant: meeting.participants.parent } },
      [],
    ],
    [
      'nobody for good by being named responsible',
      { type: 'ResponsibleNamed', data: { meetingId: '', responsible: ppr, reason: '' } },
      [],
    ],
    ['whoever owns an agreement', later.agreementMade(), ['karen']],
    ['nobody where an agreement has no owner', later.agreementMade({ owner: undefined }), []],
    [
      'whoever takes an agreement over',
      {
        type: 'AgreementChanged',
        data: {
          agreementId: '',
          does: '',
          signOfProgress: '',
          reason: '',
          owner: { participantId: '', ...teacher },
        },
      },
      ['freja'],
    ],
    ['whoever owns a trial action', later.trialActionPlanned(), ['karen']],
    ['whoever is asked for advice', later.adviceRequested([ppr, socialWorker]), ['pelle', 'sara']],
    ['whoever holds the thread after a move up', later.caseEscalated(), ['lise']],
    ['whoever holds the thread after a move down', returned, ['karen']],
    ['whoever holds the thread after reopening', later.caseReopened(), ['karen']],
    ['whoever handles it', later.handlerAssigned(), ['sara']],
    ['whoever has to find out who pays', question, ['henrik']],
    ['nobody else', opened, []],
    ['nobody by a measure', started, []],
  ] as [string, CaseFact, string[]][])('%s', (_, fact, people) => {
    expect(peopleNamedBy(fact)).toEqual(people);
  });
});
