import { describe, expect, it } from '@jest/globals';
import { meetingRequest, raiseConcern } from '../testing/commands.js';
import { group, monday } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import type { MeetingRequest } from '../meeting/meeting-commands.js';
import { viborg } from '../testing/model.js';
import { mayTakePart, ppr, schoolLeader } from '../testing/municipality.js';

describe('The meeting a concern schedules', () => {
  it('needs a time to meet', () => {
    given()
      .when(raiseConcern({ meeting: undefined }))
      .thenRejectedAt('/meeting', 'meeting-time-missing');
  });

  it('may choose a meeting on the last moment the model allows, and not one later', () => {
    const on = (at: string) =>
      given()
        .at(monday)
        .when(raiseConcern({ meeting: { ...meetingRequest, at } }));
    on('2026-03-16T22:59:59.999Z').thenAmongOthers({ type: 'MeetingScheduled' });
    on('2026-03-16T23:00:00.000Z').thenRejectedAt(
      '/meeting/at',
      'meeting-too-late',
      undefined,
      'Senest 16. marts 2026.',
    );
  });

  it('says the hour where the model counts in hours, and that an acute concern can be sent without it', () => {
    const late = { ...meetingRequest, at: '2026-03-03T10:00:00.000Z' };
    given()
      .when(raiseConcern({ acute: true, meeting: late }))
      .thenRejectedAt(
        '/meeting/at',
        'meeting-too-late',
        undefined,
        'Senest 3. marts 2026 kl. 10.00. Eller udelad mødet: så sendes bekymringen nu',
      );
    given()
      .when(raiseConcern({ suspectedAbuse: true, meeting: { ...late, at: '2026-03-09T10:00:00.000Z' } }))
      .thenRejected('meeting-too-late', 'Senest 4. marts 2026. Eller udelad mødet');
  });

  it('keeps no acute concern back for any of what it lacks', () => {
    const acute = (meeting: Partial<MeetingRequest>) =>
      given().when(raiseConcern({ acute: true, meeting: { ...meetingRequest, ...meeting } }));
    const soon = '2026-03-02T12:00:00.000Z';
    acute({ kind: 'coffee' }).thenRejected('unknown-meeting-kind', 'Eller udelad mødet');
    acute({ kind: 'practice-meeting', at: soon }).thenRejected('kind-below-concern', 'Eller udelad mødet');
    acute({ chairId: 'nobody', at: soon }).thenRejected('unknown-person', 'Eller udelad mødet');
    const calm = given().when(raiseConcern({ meeting: { ...meetingRequest, kind: 'coffee' } }));
    expect(calm.rejection.whatToDo).not.toContain('udelad');
  });

  it('cannot choose a meeting that has begun', () => {
    given()
      .at(monday)
      .when(raiseConcern({ meeting: { ...meetingRequest, at: monday } }))
      .thenRejectedAt('/meeting/at', 'meeting-in-the-past');
  });

  it('refuses a kind of meeting the model does not know', () => {
    given()
      .when(raiseConcern({ meeting: { ...meetingRequest, kind: 'coffee' } }))
      .thenRejectedAt(
        '/meeting/kind',
        'unknown-meeting-kind',
        viborg.meetingKinds.map(({ id }) => id),
      );
  });

  it('points into the meeting when its people are wrong', () => {
    const invite = [{ capacity: 'ppr', personId: 'nobody', because: 'Kender klassen.' }] as const;
    given()
      .when(raiseConcern({ meeting: { ...meetingRequest, invite } }))
      .thenRejectedAt('/meeting/invite/0/personId', 'unknown-person', [ppr.personId]);
    given()
      .when(raiseConcern({ meeting: { ...meetingRequest, chairId: 'nobody' } }))
      .thenRejectedAt('/meeting/chairId', 'unknown-person', mayTakePart);
    given()
      .by(schoolLeader)
      .when(raiseConcern())
      .thenRejectedAt('/meeting/invite', 'required-participant-missing', ['freja', 'mikkel']);
  });

  it('invites the children of a group and their parents as such', () => {
    const [, , , scheduled] = given().when(raiseConcern({ subject: group })).events;
    const invited = scheduled?.type === 'MeetingScheduled' ? scheduled.data.invited : [];
    expect(invited.filter(({ personId }) => personId === undefined).map(({ name }) => name)).toEqual([
      'Forældrene i 9.B',
      'Børnene i 9.B',
    ]);
  });
});
