import { describe, expect, it } from '@jest/globals';
import { whoHasPart } from '../access/who-has-part.js';
import type { CaseFact } from '../case-event.js';
import type { ActingPerson } from '../people.js';
import { nameResponsible, requestWait } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { planned, underWay } from '../testing/how-far.js';
import { disagreementRecorded } from '../testing/meeting-history.js';
import {
  administrator,
  familyChief,
  familyLeader,
  healthVisitor,
  mayTakePart,
  otherSchoolLeader,
  ppr,
  schoolChief,
  schoolLeader,
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

  it('gives sight of the case until another is named instead', () => {
    const toPpr = { meetingId: 'meeting-1', responsible: ppr, reason: 'Tættest på læringsmiljøet.' };
    const named: CaseFact = { type: 'ResponsibleNamed', data: toPpr };
    const corrected: CaseFact = { type: 'ResponsibleNamed', data: { ...toPpr, responsible: healthVisitor } };
    const seenBy = (person: ActingPerson, ...history: CaseFact[]) =>
      given(...underWay, ...history)
        .by(person)
        .when(requestWait());
    seenBy(ppr, named).then([{ type: 'WaitRequested' }]);
    seenBy(ppr, named, corrected).thenRejected('case-not-found');
    seenBy(healthVisitor, named, corrected).then([{ type: 'WaitRequested' }]);
  });

  it('takes nothing from whoever had part in the case before', () => {
    const named = [schoolLeader, ppr].map((responsible): CaseFact => {
      return {
        type: 'ResponsibleNamed',
        data: { meetingId: 'meeting-1', responsible, reason: 'Sådan er det.' },
      };
    });
    const { state } = given(...underWay, disagreementRecorded(), ...named)
      .by(schoolChief)
      .when(nameResponsible());
    expect(whoHasPart(state, '2026-03-09T14:00:00.000Z')).toEqual(['freja', 'karen', 'lise']);
  });

  it('lets the one who is responsible be named for more', () => {
    const toOutside = {
      meetingId: 'meeting-1',
      responsible: otherSchoolLeader,
      reason: 'Han kender familien.',
    };
    given(...underWay, { type: 'ResponsibleNamed', data: toOutside })
      .by(schoolChief)
      .when(nameResponsible({ responsibleId: otherSchoolLeader.personId }))
      .then([{ type: 'ResponsibleNamed' }]);
  });
});
