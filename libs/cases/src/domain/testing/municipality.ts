import type { Capacity } from '@tovholder/model';
import type { ActingPerson, Standing } from '../people.js';
import type { Roster } from '../roster.js';

/** A small invented municipality: two schools, a family department, and those who serve them both. */
export const school = 'lindevangskolen';
export const otherSchool = 'fjordskolen';
export const familyDepartment = 'familieafdelingen';
const municipality = 'kommunen';
const pprUnit = 'ppr';
const healthUnit = 'sundhedsplejen';

const everyUnit = [municipality, school, otherSchool, familyDepartment, pprUnit, healthUnit];
/** The rest of them nobody has named. */
const unitNames: Readonly<Record<string, string>> = {
  [school]: 'Lindevangskolen',
  [otherSchool]: 'Fjordskolen',
  [familyDepartment]: 'Familieafdelingen',
};

export const teacher = person('freja', 'Freja Prøvesen', 'teacher', school);
export const secondTeacher = person('mikkel', 'Mikkel Prøvesen', 'teacher', school);
export const schoolLeader = person('karen', 'Karen Eksempel', 'school-leader', school);
export const ppr = person('pelle', 'Pelle Påfund', 'ppr', pprUnit);
export const healthVisitor = person('signe', 'Signe Påfund', 'health-visitor', healthUnit);
export const socialWorker = person('sara', 'Sara Opdigtet', 'social-worker', familyDepartment);
export const secondSocialWorker = person('bo', 'Bo Opdigtet', 'social-worker', familyDepartment);
export const familyLeader = person('lise', 'Lise Opdigtet', 'family-leader', familyDepartment);
export const schoolChief = person('henrik', 'Henrik Fiktiv', 'school-chief', municipality, everyUnit);
export const familyChief = person('anne', 'Anne Fiktiv', 'family-chief', municipality, everyUnit);
export const administrator = person('drift', 'Drift Fiktiv', 'administrator', municipality, everyUnit);
export const otherSchoolLeader = person('ole', 'Ole Eksempel', 'school-leader', otherSchool);

export const everybody: readonly ActingPerson[] = [
  teacher,
  secondTeacher,
  schoolLeader,
  ppr,
  healthVisitor,
  socialWorker,
  secondSocialWorker,
  familyLeader,
  schoolChief,
  familyChief,
  administrator,
  otherSchoolLeader,
];

/** Ids of those at the school and of those who serve it: who could be given a task in a case there. */
export const mayTakePart: readonly string[] = [
  ...[schoolLeader, teacher, secondTeacher, ppr, healthVisitor],
  ...[socialWorker, secondSocialWorker, familyLeader, schoolChief, familyChief],
].map(({ personId }) => personId);

/** Schools have their own leader and teachers; for the rest they are served by the municipality's only holders. */
export const roster: Roster = {
  find: (personId) => everybody.find((one) => one.personId === personId),
  holdersOf(capacity, unitId) {
    const holders = everybody.filter((one) => one.standings.some(({ role }) => role === capacity));
    const there = holders.filter((one) => one.standings.some((standing) => standing.unitId === unitId));
    const elsewhere = holders.filter(
      (one) => !one.standings.some((standing) => [school, otherSchool].includes(standing.unitId)),
    );
    return there.length > 0 ? there : elsewhere;
  },
  familyDepartmentOf: (unitId) => (everyUnit.includes(unitId) ? familyDepartment : undefined),
  childrensUnits: () => [school, otherSchool].map((id) => ({ id, title: unitNames[id] ?? id })),
  unitName: (unitId) => unitNames[unitId],
};

function person(
  personId: string,
  name: string,
  role: Capacity | 'administrator',
  unitId: string,
  reaches: readonly string[] = [unitId],
): ActingPerson & { standings: readonly Standing[] } {
  return { personId, name, standings: [{ role, unitId, reaches }] };
}
