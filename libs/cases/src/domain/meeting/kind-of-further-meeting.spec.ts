import { describe, it } from '@jest/globals';
import { scheduleMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { concernAssessed, handlerAssigned, screeningOpened } from '../testing/later-history.js';
import {
  meetingCancelled,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { raised } from '../testing/how-far.js';

const at = '2026-03-02T15:00:00.000Z';
const withoutFamilyDepartment = scheduleMeeting({ at });
const network = scheduleMeeting({ at, kind: 'network-meeting' });

describe('The meeting that a concern sent to the authority waits for', () => {
  const waiting: readonly [string, History][] = [
    ['acute, and sent without one', [concernRaised({ acute: true }), concernReceived()]],
    ['of abuse, and sent without one', [concernRaised({ suspectedAbuse: true }), concernReceived()]],
    ['whose meeting was cancelled', [...raised, meetingScheduled(), concernReceived(), meetingCancelled()]],
    ['assessed', [...raised, concernReceived(), handlerAssigned(), concernAssessed()]],
  ];

  it.each(waiting)('is one the family department takes part in: %s', (_, history) => {
    given(...history)
      .when(withoutFamilyDepartment)
      .thenRejectedAt(
        '/kind',
        'kind-below-concern',
        ['network-meeting'],
        'Vælg et, der gælder som underretning.',
      );
    given(...history)
      .when(network)
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('is not replaced by one that was held without the family department', () => {
    const without = meetingScheduled({ kind: 'practice-meeting', standsForNotification: false });
    given(...raised, concernReceived(), without, meetingOpened(), meetingClosed())
      .when(withoutFamilyDepartment)
      .thenRejected('kind-below-concern');
  });

  it('leaves people free to meet as they like once it was held', () => {
    given(...raised, meetingScheduled(), concernReceived(), meetingOpened(), meetingClosed())
      .when(withoutFamilyDepartment)
      .then([{ type: 'MeetingScheduled' }]);
  });

  it('is none where the authority screens, or where the model asks for no such meeting', () => {
    given(...raised, concernReceived(), screeningOpened())
      .when(withoutFamilyDepartment)
      .then([{ type: 'MeetingScheduled' }]);
    given(concernRaised({ subject: group }), concernReceived())
      .when(withoutFamilyDepartment)
      .then([{ type: 'MeetingScheduled' }]);
  });
});
