import { makeCalendar, type Instant, type LocalDate } from '@tovholder/calendar';
import {
  actingPerson,
  nothingKnown,
  rosterOf,
  theClock,
  type ActingPerson,
  type Surroundings,
} from '@tovholder/cases';
import type { EventStore } from '@tovholder/event-store';
import { loadDirectory, type Role } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { uuidv7 } from 'uuidv7';

export const school = 'afprøvningsskolen';

const units = [
  { id: 'kommunen', name: 'Afprøvningskommunen', kind: 'municipality' },
  { id: school, name: 'Afprøvningsskolen', kind: 'school', parent: 'kommunen' },
  { id: 'ppr', name: 'PPR', kind: 'ppr', parent: 'kommunen' },
  { id: 'sundhed', name: 'Sundhedsplejen', kind: 'health', parent: 'kommunen' },
  { id: 'familie', name: 'Familieafdelingen', kind: 'family-department', parent: 'kommunen' },
];

export const schoolLeader = 'leder';
export const teacher = 'lærer';
export const psychologist = 'psykolog';
export const healthVisitor = 'sundhedsplejerske';
export const socialWorkers = ['rådgiver', 'anden-rådgiver'] as const;
export const familyLeader = 'familieleder';
export const schoolChief = 'skolechef';
export const familyChief = 'familiechef';

const people = [
  person(schoolLeader, 'school-leader', school),
  person(teacher, 'teacher', school),
  person(psychologist, 'ppr', 'kommunen'),
  person(healthVisitor, 'health-visitor', 'kommunen'),
  ...socialWorkers.map((id) => person(id, 'social-worker', 'familie')),
  person(familyLeader, 'family-leader', 'familie'),
  person(schoolChief, 'school-chief', 'kommunen'),
  person(familyChief, 'family-chief', 'kommunen'),
];

/** As DIRECTORY_FILE takes it (JSON is YAML): the product's own processes know the same people. */
export const directoryFile = JSON.stringify({ municipality: 'Afprøvningskommunen', units, people });

const directory = loadDirectory(directoryFile, 'municipality.ts');
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

/** The engine's surroundings as the server has them, on a log and a clock of the caller's. Without views nothing is known. */
export function surroundings(
  store: EventStore,
  now: () => string,
  knownOfChild: Surroundings['knownOfChild'] = () => Promise.resolve(nothingKnown),
): Surroundings {
  return {
    store,
    modelFor: (pin) => models.get(pin),
    modelNamed: (name, version) => models.find(name, version),
    calendarFor: () => calendar,
    roster: () => roster,
    knownOfChild,
    now,
    newId: uuidv7,
  };
}

function person(id: string, role: Role, unit: string) {
  return { id, name: `${id} Opdigtet`, title: 'Opdigtet', appointments: [{ role, unit }] };
}
