import type { CaseFact, EventOf } from '../case-event.js';
import type { Subject } from '../concern/concern-events.js';
import { referenceTo } from '../people-rules.js';
import type { ActingPerson } from '../people.js';
import { pinnedToViborg } from './model.js';
import { familyDepartment, school, teacher } from './municipality.js';

/** Where history begins in specs: a Monday morning, with no public holiday near. */
export const monday = '2026-03-02T08:00:00.000Z';

export const theCase = 'case-1';

export const child: Subject = {
  kind: 'child',
  name: 'Villads Opdigtet',
  cpr: '300215-0000',
  cprIndex: 'index-of-villads',
};

export const group: Subject = { kind: 'group', name: '9.B', description: 'Klassens trivsel' };

const barredByRisk: CaseFact = {
  type: 'ParentContactBarred',
  data: { gate: 'G2', until: 'risk-assessed' },
};

interface Raised {
  by?: ActingPerson;
  subject?: Subject;
  level?: string;
  acute?: boolean;
  suspectedAbuse?: boolean;
  honourConflict?: boolean;
}

/** Somebody raised a concern and holds the thread. Where abuse is suspected, the parents' contact is barred. */
export function concernRaised({
  by = teacher,
  subject = child,
  level = 'local',
  acute = false,
  suspectedAbuse = false,
  honourConflict = false,
}: Raised = {}): readonly CaseFact[] {
  return [
    {
      type: 'CaseOpened',
      data: { caseId: theCase, model: pinnedToViborg, subject, unitId: school, level },
    },
    {
      type: 'ConcernRaised',
      data: {
        raisedBy: { ...referenceTo(by), role: by.standings[0]?.role ?? 'teacher', unitId: school },
        severity: 'yellow',
        sees: 'Sidder alene i frikvartererne.',
        childSays: { says: 'Jeg gider ikke skolen.' },
        tried: 'Makkerpar i hele klassen.',
        parentsKnow: 'Vi har talt med mor.',
        acute,
        suspectedAbuse,
        ...(honourConflict && { honourConflict }),
        earlier: [],
      },
    },
    threadHolderNamed(by),
    ...(suspectedAbuse ? [parentContactBarred()] : []),
    ...(honourConflict ? [barredByRisk] : []),
  ];
}

export function threadHolderNamed(holder: ActingPerson): CaseFact {
  return { type: 'ThreadHolderNamed', data: { holder: referenceTo(holder), reason: 'Aftalt.' } };
}

export function parentContactBarred(): CaseFact {
  return { type: 'ParentContactBarred', data: { gate: 'G1', until: 'child-heard' } };
}

export function parentContactOpened(): CaseFact {
  return { type: 'ParentContactOpened', data: { reason: 'Barnet er hørt og er trygt.' } };
}

/** G1 stands in another open case of the child. */
export function parentContactSuspended(): CaseFact {
  return { type: 'ParentContactSuspended', data: { barredIn: ['case-elsewhere'] } };
}

/** The family department has it. With `earlierHandlers` the child had an active case already (G4). */
export function concernReceived({
  earlierHandlers,
}: { earlierHandlers?: readonly ActingPerson[] } = {}): CaseFact {
  const data: EventOf<'ConcernReceived'>['data'] = {
    unitId: familyDepartment,
    because: 'meeting-requested',
    ...(earlierHandlers && {
      reassessment: {
        activeCases: ['case-earlier'],
        earlierHandlers: earlierHandlers.map(({ personId }) => personId),
      },
    }),
  };
  return { type: 'ConcernReceived', data };
}
