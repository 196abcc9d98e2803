import { capacityWords, type Capacity } from '@tovholder/model';
import { personTakingPart } from '../access/who-may-take-part.js';
import type { CaseState } from '../case-state.js';
import { candidates } from '../candidates.js';
import { sightIsNotOver } from '../consent/who-is-covered.js';
import type { Context, KnownOfChild } from '../context.js';
import { barredForRiskAlone } from '../concern/gates.js';
import {
  firstRejection,
  isRejection,
  reject,
  type Alternative,
  type Rejection,
  type RejectionDetails,
} from '../rejection.js';
import type { Colleague } from '../roster.js';
import type { Invite } from './meeting-commands.js';
import type { Participant } from './meeting-events.js';

/** Where the meeting belongs, and what decides who may come. */
export interface Circle extends Pick<CaseState, 'consents' | 'sightByConsent'> {
  unitId: string;
  subject: CaseState['subject'];
  /** What child and parents are called until they are named, e.g. the child's or the class's name. */
  subjectName: string;
  /** G1 bars the child's parents: by a suspicion in this case, or in another that is open (`elsewhere`). */
  parentContact: 'open' | 'barred' | 'barred-by-risk' | 'barred-elsewhere';
  /** Ids of the people who already have part in the case: of several who could come, the one who knows the child. */
  withPart: readonly string[];
}

/** Nor are they told anything while the gate stands. */
export const keptOutByG1: readonly Capacity[] = ['parent', 'companion'];

/** Not held in the directory: whoever comes so is named, or is one of the municipality's people in another role. */
const heldByNobody: readonly Capacity[] = [
  'child',
  'parent',
  'companion',
  'note-taker',
  'other-professional',
];

/** They have no sign-in of their own; an employee cannot take their place at the table. */
const withoutSignIn: readonly Capacity[] = ['child', 'parent'];

/** One participant for an invitation, or why this one may not come: the field is then one of the invitation's. */
export function participantOf(invite: Invite, circle: Circle, context: Context): Participant | Rejection {
  const { capacity, because, personId } = invite;
  if (circle.parentContact !== 'open' && isBarred(capacity, circle))
    return parentsAreBarred(circle.parentContact, { field: '/capacity' });
  const detail = `Inviteret som: ${capacityTitle(capacity)}.`;
  const common = { participantId: context.newId(), capacity, because };
  if (personId === undefined) {
    if (isOutsiderWhileBarred(invite, circle)) return reject('outsider-while-barred', { field: '/name' });
    if (isAnotherChild(invite, circle)) return reject('child-of-the-case', { field: '/name' });
    const name = invite.name ?? nameOfUnnamed(capacity, circle);
    return name
      ? { ...common, name, requiredBy: 'task' }
      : reject('unknown-person', { field: '/name', detail });
  }
  const field = '/personId';
  const others = heldByNobody.includes(capacity) ? {} : candidates(capacity, circle.unitId, context.roster);
  const person = context.roster.find(personId);
  if (!person) return reject('unknown-person', { field, detail, ...others });
  if (!mayComeAs(capacity, person)) return reject('wrong-role-for-task', { field, detail, ...others });
  const refused = firstRejection(
    strangerWhileBarred(person, field, circle, context),
    sightIsNotOver(personId, field, circle, context),
  );
  if (refused) return refused;
  return { ...common, name: person.name, personId: person.personId, requiredBy: 'task' };
}

// The model requires somebody who can act: for a profession that is one of the municipality's people, not a name.
export function fillsRequirement({
  capacity,
  personId,
}: Pick<Participant, 'capacity' | 'personId'>): boolean {
  return personId !== undefined || heldByNobody.includes(capacity);
}

export function isBarred(capacity: Capacity, { parentContact }: Circle): boolean {
  return parentContact !== 'open' && keptOutByG1.includes(capacity);
}

/** Why nobody may turn to the parents; whoever has no part in the other case is not told what is suspected there. */
export function parentsAreBarred(
  parentContact: Exclude<Circle['parentContact'], 'open'>,
  details: RejectionDetails,
): Rejection {
  switch (parentContact) {
    case 'barred':
      return reject('parents-barred', details);
    case 'barred-by-risk':
      return reject('parents-barred-by-risk', details);
    case 'barred-elsewhere':
      return reject('parents-barred-elsewhere', details);
  }
}

// Whoever is known by a name alone may be a parent in another capacity.
function isOutsiderWhileBarred({ capacity, name }: Invite, { parentContact }: Circle): boolean {
  return parentContact !== 'open' && name !== undefined && capacity !== 'child';
}

// Who comes as the child is heard as the child (barnets lov § 5): another would be heard in its place. A group has many.
function isAnotherChild({ capacity, name }: Invite, { subject, subjectName }: Circle): boolean {
  return capacity === 'child' && subject !== 'group' && name !== undefined && name !== subjectName;
}

/**
 * "Opgaven sætter holdet", whoever it takes. But of a suspicion against the parents nobody learns by an invitation who
 * could have no other part in the case.
 */
function strangerWhileBarred(
  { personId }: Colleague,
  field: string,
  circle: Circle,
  context: Context,
): Rejection | undefined {
  if (circle.parentContact === 'open') return undefined;
  const taking = personTakingPart(personId, field, circle, context, ['note-taker']);
  return isRejection(taking)
    ? reject('outsider-while-barred', { field, choices: taking.choices })
    : undefined;
}

/** Whether G1 keeps somebody out who was invited before it stood: the same people whom nobody can invite while it does. */
export function mayBeParent({ capacity, personId }: Pick<Participant, 'capacity' | 'personId'>): boolean {
  return keptOutByG1.includes(capacity) || (personId === undefined && capacity !== 'child');
}

export function isBarredElsewhere({ parentsBarredIn = [] }: KnownOfChild): boolean {
  return parentsBarredIn.length > 0;
}

/** The gate as it stands for the child: in the case, and in the child's other open ones. */
export function parentContactOf(
  {
    parentContact,
    ...concern
  }: Pick<CaseState, 'parentContact' | 'suspectedAbuse'> & { honourConflict?: boolean },
  { knownOfChild }: Context,
): Circle['parentContact'] {
  if (parentContact === 'barred') return barredForRiskAlone(concern) ? 'barred-by-risk' : 'barred';
  return parentContact === 'suspended' || isBarredElsewhere(knownOfChild) ? 'barred-elsewhere' : 'open';
}

/** The family is invited without anybody saying its names again; a group has many children and parents. */
export function nameOfUnnamed(
  capacity: Capacity,
  { subject, subjectName }: Pick<Circle, 'subject' | 'subjectName'>,
): string | undefined {
  if (capacity === 'child') return subject === 'group' ? `Børnene i ${subjectName}` : subjectName;
  if (capacity === 'parent')
    return subject === 'group' ? `Forældrene i ${subjectName}` : `Forældre til ${subjectName}`;
  return undefined;
}

/** One person is invited once, and so is one name in one capacity. */
export function isSamePerson(one: Participant, other: Participant): boolean {
  if (one.personId !== undefined) return one.personId === other.personId;
  return other.personId === undefined && one.capacity === other.capacity && one.name === other.name;
}

/** Participants as something to choose from. */
export function asChoices(participants: readonly Participant[]): readonly Alternative[] {
  return participants.map(({ participantId, name, capacity }) => ({
    id: participantId,
    title: `${name}, ${capacityTitle(capacity)}`,
  }));
}

/** What people call the capacity. */
export function capacityTitle(capacity: Capacity): string {
  return capacityWords[capacity][0];
}

function mayComeAs(capacity: Capacity, { standings }: Colleague): boolean {
  if (withoutSignIn.includes(capacity)) return false;
  return heldByNobody.includes(capacity) || standings.some(({ role }) => role === capacity);
}
