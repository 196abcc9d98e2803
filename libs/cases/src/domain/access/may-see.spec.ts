import { describe, expect, it } from '@jest/globals';
import {
  administrator,
  everybody,
  familyChief,
  familyDepartment,
  familyLeader,
  otherSchool,
  otherSchoolLeader,
  school,
  schoolChief,
  schoolLeader,
  secondSocialWorker,
  secondTeacher,
  socialWorker,
} from '../testing/municipality.js';
import { maySee, type Visibility } from './may-see.js';

const local: Visibility = { unitId: school, handlerAssigned: false, withPart: [] };
const received: Visibility = { ...local, receivingUnitId: familyDepartment };
const handled: Visibility = { ...received, handlerAssigned: true, withPart: [socialWorker.personId] };

const whoSees = (seen: Visibility) => everybody.filter((person) => maySee(person, seen));

describe('Who may see a case', () => {
  it('is, of one nearest the child, the school’s leader and the chefs', () => {
    expect(whoSees(local)).toEqual([schoolLeader, schoolChief, familyChief]);
  });

  it('is also the family department once it has received the concern', () => {
    expect(whoSees(received)).toEqual([
      schoolLeader,
      socialWorker,
      secondSocialWorker,
      familyLeader,
      schoolChief,
      familyChief,
    ]);
  });

  it('is no other social worker once somebody handles it', () => {
    expect(whoSees(handled)).toEqual([schoolLeader, socialWorker, familyLeader, schoolChief, familyChief]);
  });

  it('is whoever was given a part', () => {
    expect(maySee(secondTeacher, local)).toBe(false);
    expect(maySee(secondTeacher, { ...local, withPart: [secondTeacher.personId] })).toBe(true);
  });

  it('is of another school’s case another school’s leader', () => {
    expect(maySee(otherSchoolLeader, local)).toBe(false);
    expect(maySee(otherSchoolLeader, { ...local, unitId: otherSchool })).toBe(true);
    expect(maySee(schoolLeader, { ...local, unitId: otherSchool })).toBe(false);
  });

  it('is a chef whose reach is only where it was received', () => {
    const departmentsChief = {
      ...familyChief,
      standings: [{ role: 'family-chief', unitId: familyDepartment, reaches: [familyDepartment] } as const],
    };
    expect(maySee(departmentsChief, local)).toBe(false);
    expect(maySee(departmentsChief, received)).toBe(true);
  });

  it('is of a case another department received none of this department', () => {
    const elsewhere = { ...received, receivingUnitId: 'another-department' };
    expect(whoSees(elsewhere)).toEqual([schoolLeader, schoolChief, familyChief]);
  });

  it('is somebody with several roles when one of them sees it', () => {
    const both = {
      ...otherSchoolLeader,
      standings: [...otherSchoolLeader.standings, ...schoolLeader.standings],
    };
    expect(maySee(both, local)).toBe(true);
  });

  it('is not the administrator of the system', () => {
    expect(maySee(administrator, handled)).toBe(false);
  });
});
