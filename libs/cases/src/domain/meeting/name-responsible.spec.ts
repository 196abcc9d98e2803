import { describe, expect, it } from '@jest/globals';
import { nameResponsible } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { planned, underWay } from '../testing/how-far.js';
import { disagreementRecorded } from '../testing/meeting-history.js';
import {
  administrator,
  familyChief,
  familyLeader,
  mayTakePart,
  otherSchoolLeader,
  schoolChief,
  socialWorker,
} from '../testing/municipality.js';

describe('Disagreement about who is responsible', () => {
  it('is settled by the chief who names one person', () => {
    const disputed = given(...underWay, disagreementRecorded());
    const { state } = disputed.by(schoolChief).when(nameResponsible());
    expect(state.meetings['meeting-1']?.responsibilityDisputed).toBe(false);
    disputed
      .by(familyChief)
      .when(nameResponsible({ responsibleId: socialWorker.personId, reason: 'Hun er tættest på.' }))
      .then([
        {
          type: 'ResponsibleNamed',
          data: { responsible: { personId: socialWorker.personId, name: socialWorker.name } },
          under: { mandateId: 'name-responsible-local', role: 'family-chief', unitId: 'kommunen' },
          by: { role: 'family-chief', unitId: 'kommunen' },
        },
      ]);
  });

  it('is not settled by one of the parties, nor by naming somebody who could not take part', () => {
    const disputed = given(...underWay, disagreementRecorded());
    disputed.by(familyLeader).when(nameResponsible()).thenRejected('no-mandate');
    disputed
      .by(schoolChief)
      .when(nameResponsible({ responsibleId: 'nobody' }))
      .thenRejectedAt('/responsibleId', 'unknown-person', mayTakePart);
    for (const stranger of [otherSchoolLeader, administrator])
      disputed
        .by(schoolChief)
        .when(nameResponsible({ responsibleId: stranger.personId }))
        .thenRejectedAt('/responsibleId', 'wrong-role-for-task', mayTakePart);
    given(...planned)
      .by(schoolChief)
      .when(nameResponsible())
      .thenRejected('meeting-not-open');
  });
});
