import { describe, it } from '@jest/globals';
import type { Invite } from '../meeting/meeting-commands.js';
import { meetingRequest, raiseConcern } from '../testing/commands.js';
import { given } from '../testing/given.js';
import {
  administrator,
  everybody,
  familyDepartment,
  otherSchool,
  otherSchoolLeader,
  ppr,
  school,
  schoolLeader,
  teacher,
} from '../testing/municipality.js';

const theTeacher: Invite = { capacity: 'teacher', personId: teacher.personId, because: 'Kender barnet.' };

describe('Raising a concern', () => {
  it('is done by whoever works with the child, in the role they have there', () => {
    const alsoAtHome = {
      ...teacher,
      standings: [
        { role: 'note-taker', unitId: 'elsewhere', reaches: ['elsewhere'] } as const,
        ...teacher.standings,
      ],
    };
    given()
      .by(alsoAtHome)
      .when(raiseConcern())
      .thenAmongOthers({
        type: 'ConcernRaised',
        data: {
          raisedBy: { personId: 'freja', name: teacher.name, role: 'teacher', unitId: 'lindevangskolen' },
        },
      });
  });

  it('is not for the administrator of the system', () => {
    given().by(administrator).when(raiseConcern()).thenRejected('cannot-raise');
  });

  it('is done in the role that is of the work by whoever also runs the system', () => {
    const standings = [...administrator.standings, ...otherSchoolLeader.standings];
    given()
      .by({ ...administrator, standings })
      .when(raiseConcern({ acute: true, meeting: undefined }))
      .thenAmongOthers({
        type: 'ConcernRaised',
        data: { raisedBy: { role: 'school-leader', unitId: otherSchool } },
      });
  });

  it.each(everybody.filter((one) => one !== administrator))(
    'is for everybody in public service about a child of any unit, wherever they work: $name',
    ({ personId, name, standings }) => {
      const atHome = standings.map((standing) => ({ ...standing, reaches: [standing.unitId] }));
      const { role, unitId } = atHome[0]!;
      for (const unit of [school, otherSchool, familyDepartment])
        given()
          .by({ personId, name, standings: atHome })
          .when(raiseConcern({ unitId: unit, acute: true, meeting: undefined }))
          .thenAmongOthers(
            { type: 'CaseOpened', data: { unitId: unit } },
            { type: 'ConcernRaised', data: { raisedBy: { personId, role, unitId } } },
            { type: 'ConcernReceived', data: { unitId: familyDepartment } },
            { type: 'ThreadHolderNamed', data: { holder: { personId } } },
          );
      given()
        .by({ personId, name, standings: atHome })
        .when(
          raiseConcern({
            meeting: { ...meetingRequest, chairId: schoolLeader.personId, invite: [theTeacher] },
          }),
        )
        .thenAmongOthers({ type: 'MeetingScheduled', data: { chair: { personId: schoolLeader.personId } } });
    },
  );

  it('is about a child of one of the municipality’s units', () => {
    given()
      .by(ppr)
      .when(raiseConcern({ unitId: 'nedlagt-skole' }))
      .thenRejectedAt('/unitId', 'unknown-unit', [school, otherSchool]);
  });
});
