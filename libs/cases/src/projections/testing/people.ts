import type { Actor, PersonReference, Standing } from '../../domain/people.js';

const actor = (personId: string, name: string, role: Actor['role'], unitId: string): Actor => ({
  personId,
  name,
  role,
  unitId,
});

export const school = 'opdigtet-skole';
export const otherSchool = 'anden-opdigtet-skole';
export const familyDepartment = 'familieafdelingen';

// Invented people.
export const karen = actor('karen', 'Karen Opdigtet', 'school-leader', school);
export const thomas = actor('thomas', 'Thomas Fiktiv', 'teacher', school);
export const pia = actor('pia', 'Pia Påfund', 'ppr', 'ppr');
export const sofie = actor('sofie', 'Sofie Sagnfigur', 'social-worker', familyDepartment);
export const anders = actor('anders', 'Anders Andendigt', 'social-worker', familyDepartment);
export const lise = actor('lise', 'Lise Luftkastel', 'family-leader', familyDepartment);
export const stine = actor('stine', 'Stine Skrøne', 'school-chief', 'kommunen');
export const frank = actor('frank', 'Frank Fabel', 'family-chief', 'kommunen');

export const everybody: readonly Actor[] = [karen, thomas, pia, sofie, anders, lise, stine, frank];

export function reference({ personId, name }: Actor): PersonReference {
  return { personId, name };
}

const unitsUnder: Record<string, readonly string[]> = {
  kommunen: ['kommunen', school, otherSchool, familyDepartment, 'ppr'],
};

export function standing({ role, unitId }: Actor): Standing {
  return { role: role as Standing['role'], unitId, reaches: unitsUnder[unitId] ?? [unitId] };
}

export function acting(person: Actor) {
  return { ...reference(person), standings: [standing(person)] };
}
