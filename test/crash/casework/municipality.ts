import { makeCalendar, type Instant, type LocalDate } from '@tovholder/calendar';
import { actingPerson, rosterOf, theClock, type ActingPerson, type Surroundings } from '@tovholder/cases';
import type { EventStore } from '@tovholder/event-store';
import { makeDirectory, type Person, type Role, type Unit } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { uuidv7 } from 'uuidv7';

export const school = 'afprøvningsskolen';

const units: readonly Unit[] = [
  { unitId: 'kommunen', name: 'Afprøvningskommunen', kind: 'municipality' },
  { unitId: school, name: 'Afprøvningsskolen', kind: 'school', parentId: 'kommunen' },
  { unitId: 'ppr', name: 'PPR', kind: 'ppr', parentId: 'kommunen' },
  { unitId: 'sundhed', name: 'Sundhedsplejen', kind: 'health', parentId: 'kommunen' },
  { unitId: 'familie', name: 'Familieafdelingen', kind: 'family-department', parentId: 'kommunen' },
];

export const schoolLeader = 'leder';
export const teacher = 'lærer';
export const psychologist = 'psykolog';
export const healthVisitor = 'sundhedsplejerske';
export const socialWorkers = ['rådgiver', 'anden-rådgiver'] as const;
export const familyLeader = 'familieleder';
export const schoolChief = 'skolechef';
export const familyChief = 'familiechef';

const directory = makeDirectory(units, [
  person(schoolLeader, 'school-leader', school),
  person(teacher, 'teacher', school),
  person(psychologist, 'ppr', 'kommunen'),
  person(healthVisitor, 'health-visitor', 'kommunen'),
  ...socialWorkers.map((personId) => person(personId, 'social-worker', 'familie')),
  person(familyLeader, 'family-leader', 'familie'),
  person(schoolChief, 'school-chief', 'kommunen'),
  person(familyChief, 'family-chief', 'kommunen'),
]);
const roster = rosterOf(directory);

const models = loadShippedModels();
const model = models.current('viborg');
const calendar = makeCalendar(model.calendar);

export const modelInForce = { name: model.name, version: model.version, hash: model.hash };

export function localDate(at: Instant): LocalDate {
  return calendar.localDate(at);
}

export function acting(personId: string): ActingPerson {
  if (personId === theClock.personId) return { ...theClock, standings: [] };
  const known = directory.person(personId);
  if (!known) throw new Error(`nobody is called ${personId}`);
  return actingPerson(known, directory);
}

/** The engine's surroundings as the server has them, on a log and a clock of the caller's. */
export function surroundings(store: EventStore, now: () => string): Surroundings {
  return {
    store,
    modelFor: (pin) => models.get(pin),
    calendarFor: () => calendar,
    roster: () => roster,
    // The views are what is checked here; what is written must not depend on how far they have come.
    knownOfChild: () => Promise.resolve({ earlier: [], handlers: [] }),
    now,
    newId: uuidv7,
  };
}

function person(personId: string, role: Role, unitId: string): Person {
  return { personId, name: `${personId} Opdigtet`, title: '', appointments: [{ role, unitId }] };
}
