import { describe, it } from '@jest/globals';
import { followUpMeasure } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { planned, raised, screening } from '../testing/how-far.js';
import { measureStarted } from '../testing/later-history.js';
import {
  familyLeader,
  schoolLeader,
  secondSocialWorker,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

const running = given(...screening, measureStarted()).at('2026-03-16T08:00:00.000Z');

describe('The follow-up of a measure', () => {
  it('is held by whoever handles the case or leads the department, and tells who was heard', () => {
    for (const onDuty of [socialWorker, familyLeader])
      running
        .by(onDuty)
        .when(followUpMeasure())
        .then([{ type: 'FollowUpHeld', data: { measureId: 'measure-1', heard: ['child', 'parent'] } }]);
  });

  it('is not the school’s to hold once the authority has the case, not even with the thread', () => {
    for (const atSchool of [teacher, schoolLeader])
      running.by(atSchool).when(followUpMeasure()).thenRejected('not-authority');
  });

  it('is any social worker’s while nobody handles the case', () => {
    given(...planned, measureStarted())
      .at('2026-03-16T08:00:00.000Z')
      .by(secondSocialWorker)
      .when(followUpMeasure())
      .then([{ type: 'FollowUpHeld' }]);
  });

  it('is the thread-holder’s where the authority has nothing of the case', () => {
    const local = given(...raised, measureStarted()).at('2026-03-16T08:00:00.000Z');
    local
      .by(teacher)
      .when(followUpMeasure())
      .then([{ type: 'FollowUpHeld' }]);
    local.by(schoolLeader).when(followUpMeasure()).thenRejected('not-thread-holder');
  });

  it('hears somebody, and is of a measure in the case', () => {
    running
      .by(socialWorker)
      .when(followUpMeasure({ heard: [] }))
      .thenRejected('nobody-heard');
    running
      .by(socialWorker)
      .when(followUpMeasure({ measureId: 'constructor' }))
      .thenRejectedAt('/measureId', 'measure-not-found', undefined);
  });
});
