import { describe, expect, it } from '@jest/globals';
import { isRejection, reject } from './rejection.js';
import {
  answerInvitation,
  assessConcern,
  escalateCase,
  makeContribution,
  raiseConcern,
  requestWait,
} from './testing/commands.js';
import { given } from './testing/given.js';
import { assigned, planned, raised, underWay } from './testing/how-far.js';
import { caseClosed, caseEscalated } from './testing/later-history.js';
import {
  administrator,
  otherSchoolLeader,
  schoolLeader,
  socialWorker,
  teacher,
} from './testing/municipality.js';

describe('Every fact of one command', () => {
  it('carries when, who and at which level the case stood', () => {
    const at = '2026-03-04T07:30:00.000Z';
    for (const event of given(...raised)
      .at(at)
      .when(escalateCase()).events)
      expect(event).toMatchObject({
        at,
        by: { personId: 'freja', name: 'Freja Prøvesen', role: 'teacher', unitId: 'lindevangskolen' },
        level: 'local',
      });
  });

  it('stands at the level the case opens on', () => {
    for (const event of given().when(raiseConcern()).events) expect(event.level).toBe('local');
    given(...raised, caseEscalated('authority', teacher))
      .when(requestWait())
      .then([{ type: 'WaitRequested', level: 'authority' }]);
  });

  it('is done in the role that gave the mandate, else in the person’s main role', () => {
    const both = { ...socialWorker, standings: [...schoolLeader.standings, ...socialWorker.standings] };
    for (const event of given(...assigned)
      .by(both)
      .when(assessConcern()).events)
      expect(event.by).toMatchObject({ role: 'social-worker', unitId: 'familieafdelingen' });
    given(...assigned)
      .by(both)
      .when(requestWait())
      .then([{ type: 'WaitRequested', by: { role: 'school-leader' } }]);
  });

  it('is done by somebody also when they hold no role any more', () => {
    given(...raised)
      .by({ ...teacher, standings: [] })
      .when(requestWait())
      .then([{ type: 'WaitRequested', by: { personId: 'freja', role: 'administrator', unitId: '' } }]);
  });
});

describe('A case', () => {
  it('is not there for people without part in it', () => {
    given(...planned)
      .by(otherSchoolLeader)
      .when(answerInvitation())
      .thenRejected('case-not-found');
    given(...planned)
      .by(administrator)
      .when(makeContribution())
      .thenRejected('case-not-found');
    given(...planned, caseClosed())
      .by(otherSchoolLeader)
      .when(answerInvitation())
      .thenRejected('case-not-found');
  });

  it('is not there before a concern opens it', () => {
    given().by(schoolLeader).when(requestWait()).thenRejected('case-not-found');
    given().by(teacher).when(raiseConcern()).thenAmongOthers({ type: 'CaseOpened' });
  });

  it('opens once', () => {
    given(...raised)
      .when(raiseConcern())
      .thenRejected('case-exists');
    given(...raised, caseClosed())
      .when(raiseConcern())
      .thenRejected('case-exists');
  });

  it('is the same case for those of its school and of the department that received it', () => {
    given(...underWay)
      .by(schoolLeader)
      .when(requestWait())
      .then([{ type: 'WaitRequested' }]);
    given(...underWay)
      .by(socialWorker)
      .when(requestWait())
      .then([{ type: 'WaitRequested' }]);
    given(...raised)
      .by(socialWorker)
      .when(requestWait())
      .thenRejected('case-not-found');
  });
});

describe('A decision', () => {
  it('is either facts or a refusal', () => {
    expect(isRejection([])).toBe(false);
    expect(isRejection(reject('case-open'))).toBe(true);
  });
});
