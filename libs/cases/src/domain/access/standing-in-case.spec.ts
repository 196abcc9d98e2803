import { describe, expect, it } from '@jest/globals';
import { noCase, type CaseState } from '../case-state.js';
import { askForAdvice, escalateCase, makeDecision, returnCase, startMeasure } from '../testing/commands.js';
import { concernRaised, concernReceived, threadHolderNamed } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { adviceRequested, caseEscalated } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import {
  everybody,
  familyDepartment,
  familyLeader,
  healthVisitor,
  otherSchoolLeader,
  ppr,
  school,
  schoolLeader,
  secondTeacher,
  socialWorker,
  teacher,
} from '../testing/municipality.js';
import type { ActingPerson } from '../people.js';
import { holdersInWords, standingsFor, unitsOfCase } from './standing-in-case.js';

const asked = [ppr, healthVisitor, otherSchoolLeader];
const atForum: History = [
  concernRaised(),
  caseEscalated('forum', teacher),
  childHeard({ apart: true }),
  adviceRequested(asked),
];
const here: CaseState = { ...noCase, unitId: school, withPart: asked.map(({ personId }) => personId) };
const received = { ...here, reception: { unitId: familyDepartment } };

function having(person: ActingPerson, state: Parameters<typeof standingsFor>[2]) {
  const roles = person.standings.flatMap(({ role }) => (role === 'administrator' ? [] : [role]));
  return standingsFor(roles, person, state);
}

describe('Standing in a case', () => {
  it('comes with a role over one of the case’s units, whatever part one has', () => {
    expect(unitsOfCase(received)).toEqual([school, familyDepartment]);
    expect(having(schoolLeader, here)).toEqual(schoolLeader.standings);
    expect(having(secondTeacher, here)).toEqual(secondTeacher.standings);
    expect(having(familyLeader, here)).toEqual([]);
    expect(having(familyLeader, received)).toEqual(familyLeader.standings);
  });

  it('comes to those who serve every unit with a part in the case, and to nobody else by that', () => {
    const byPart = everybody.filter(
      (one) => having(one, here).length > 0 && having(one, { ...here, withPart: [] }).length === 0,
    );
    expect(byPart).toEqual([ppr, healthVisitor]);
    const all = { ...here, withPart: everybody.map(({ personId }) => personId) };
    expect(having(otherSchoolLeader, all)).toEqual([]);
    expect(having(socialWorker, all)).toEqual([]);
  });

  it('is of the role that is asked for', () => {
    expect(standingsFor(['teacher'], ppr, here)).toEqual([]);
    expect(standingsFor(['teacher', 'ppr'], ppr, here)).toEqual(ppr.standings);
    const both = { ...ppr, standings: [...ppr.standings, ...schoolLeader.standings] };
    expect(standingsFor(['school-leader'], both, here)).toEqual(schoolLeader.standings);
  });
});

describe('PPR and the health visitor, with a part in the case', () => {
  it.each([
    ['PPR', ppr],
    ['the health visitor', healthVisitor],
  ])('take it to the authority as the model gives it to them: %s', (_, by) => {
    given(...atForum)
      .by(by)
      .when(escalateCase())
      .thenAmongOthers({ type: 'ConcernReceived' });
  });

  it('decide, start and send back what the model gives PPR', () => {
    const forum = given(...atForum).by(ppr);
    forum.when(makeDecision()).then([{ type: 'DecisionMade', under: { role: 'ppr', unitId: 'ppr' } }]);
    forum
      .when(startMeasure({ funding: { kind: 'settled', payer: 'Skolen' } }))
      .thenAmongOthers({ type: 'MeasureStarted', under: { role: 'ppr' } });
    forum.when(returnCase()).then([{ type: 'CaseReturned' }]);
    given(...atForum, threadHolderNamed(ppr))
      .by(ppr)
      .when(askForAdvice({ to: 'authority', ask: [familyLeader.personId] }))
      .then([{ type: 'AdviceRequested' }]);
  });

  it('have no more than the model gives them', () => {
    given(...atForum)
      .by(healthVisitor)
      .when(makeDecision())
      .thenRejected('no-mandate', 'Mandatet har skoleleder, PPR (Tværfagligt mødeforum');
    given(...atForum)
      .by(healthVisitor)
      .when(returnCase())
      .thenRejected('not-on-route', 'Vejen er åben for skoleleder, PPR, familieafdelingsleder.');
  });
});

describe('A refusal that says who may', () => {
  it('does not offer askers their own role, which they hold in other cases', () => {
    given(...atForum)
      .by(otherSchoolLeader)
      .when(escalateCase())
      .thenRejected(
        'not-on-route',
        'Vejen er åben for sagens egen skoleleder, PPR, sundhedsplejerske, børne- og ungerådgiver, familieafdelingsleder.',
      );
    given(...atForum)
      .by(otherSchoolLeader)
      .when(makeDecision())
      .thenRejected('no-mandate', 'Mandatet har sagens egen skoleleder, PPR (');
  });

  it('names roles as the model does to everybody else', () => {
    expect(holdersInWords(['school-leader', 'ppr'], schoolLeader, here)).toBe('skoleleder, PPR');
    expect(holdersInWords(['school-leader', 'ppr'], teacher, here)).toBe('skoleleder, PPR');
    expect(holdersInWords(['ppr'], ppr, { ...here, withPart: [] })).toBe('sagens egen PPR');
    given(concernRaised(), concernReceived())
      .by(schoolLeader)
      .when(escalateCase({ to: 'forum' }))
      .then([{ type: 'CaseEscalated' }]);
  });
});
