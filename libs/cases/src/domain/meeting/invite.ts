import type { Capacity, MeetingKind } from '@tovholder/model';
import type { Context } from '../context.js';
import { reject, type Rejection } from '../rejection.js';
import type { Colleague } from '../roster.js';
import type { Invite } from './meeting-commands.js';
import type { NotInvited, Participant } from './meeting-events.js';

/** Where the meeting belongs, and what decides who may come. */
export interface Circle {
  unitId: string;
  /** What child and parents are called until they are named, e.g. the child's or the class's name. */
  subjectName: string;
  parentContact: 'open' | 'barred';
  /** Ids of the people who already have part in the case: of several who could come, the one who knows the child. */
  withPart: readonly string[];
}

export interface Invited {
  invited: readonly Participant[];
  notInvited: readonly NotInvited[];
}

const keptOutByG1: readonly Capacity[] = ['parent', 'companion'];

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

/** Whom the model requires plus whom the task requires; never the parents while gate G1 bars them. */
export function inviteToMeeting(
  kind: MeetingKind,
  invites: readonly Invite[],
  circle: Circle,
  context: Context,
): Invited | Rejection {
  const forTask = invites.map((invite) => participantOf(invite, circle, context));
  const refused = forTask.find(isRejection);
  if (refused) return refused;
  const named = forTask as Participant[];

  const barred = kind.required.filter(({ capacity }) => isBarred(capacity, circle));
  const forModel = kind.required
    .filter(({ capacity }) => !isBarred(capacity, circle))
    .map(({ capacity, reason }) => required(capacity, reason, named, circle, context));
  const missing = forModel.find(isRejection);
  if (missing) return missing;

  const required_ = forModel.flat() as Participant[];
  const beyond = named.filter((one) => !required_.some((other) => other.participantId === one.participantId));
  return {
    invited: onceEach([...required_, ...beyond]),
    notInvited: barred.map(({ capacity }) => ({
      capacity,
      gate: 'G1',
      because: 'Mistanke om overgreb: barnet høres først, og forældrene kontaktes ikke.',
    })),
  };
}

/** One participant for an invitation, or why this one may not come. */
export function participantOf(invite: Invite, circle: Circle, context: Context): Participant | Rejection {
  if (isBarred(invite.capacity, circle)) return reject('parents-barred');
  const common = { participantId: context.newId(), capacity: invite.capacity, because: invite.because };
  if (invite.personId === undefined) {
    const name = invite.name ?? nameOfUnnamed(invite.capacity, circle);
    return name ? { ...common, name, requiredBy: 'task' } : reject('unknown-person');
  }
  const person = context.roster.find(invite.personId);
  if (!person) return reject('unknown-person');
  if (!mayComeAs(invite.capacity, person)) return reject('wrong-role-for-task');
  return { ...common, name: person.name, personId: person.personId, requiredBy: 'task' };
}

export function isRejection(answer: object): answer is Rejection {
  return 'code' in answer;
}

function required(
  capacity: Capacity,
  reason: string,
  named: readonly Participant[],
  circle: Circle,
  context: Context,
): readonly Participant[] | Rejection {
  const asModelRequires = (participant: Participant): Participant => ({
    ...participant,
    requiredBy: 'model',
    because: reason,
  });
  const chosen = named.filter((participant) => participant.capacity === capacity && fills(participant));
  if (chosen.length > 0) return chosen.map(asModelRequires);

  const unnamed = nameOfUnnamed(capacity, circle);
  if (unnamed) {
    return [
      { participantId: context.newId(), capacity, name: unnamed, requiredBy: 'model', because: reason },
    ];
  }
  const person = theOne(capacity, circle, context);
  if (!person) return reject('required-participant-missing', { detail: `(${reason})` });
  return [
    {
      participantId: context.newId(),
      capacity,
      name: person.name,
      personId: person.personId,
      requiredBy: 'model',
      because: reason,
    },
  ];
}

function mayComeAs(capacity: Capacity, { standings }: Colleague): boolean {
  if (withoutSignIn.includes(capacity)) return false;
  return heldByNobody.includes(capacity) || standings.some(({ role }) => role === capacity);
}

// The model requires somebody who can act: for a profession that is one of the municipality's people, not a name.
function fills({ capacity, personId }: Participant): boolean {
  return personId !== undefined || heldByNobody.includes(capacity);
}

/** The person whom nobody needs to choose: whoever asks, the only holder, or the only one with part in the case. */
export function theOne(
  capacity: Capacity,
  { unitId, withPart }: Circle,
  { by, roster }: Context,
): Colleague | undefined {
  const holders = roster.holdersOf(capacity, unitId);
  const involved = holders.filter(({ personId }) => withPart.includes(personId));
  return holders.find(({ personId }) => personId === by.personId) ?? onlyOne(holders) ?? onlyOne(involved);
}

function onlyOne(people: readonly Colleague[]): Colleague | undefined {
  return people.length === 1 ? people[0] : undefined;
}

function nameOfUnnamed(capacity: Capacity, { subjectName }: Circle): string | undefined {
  if (capacity === 'child') return subjectName;
  if (capacity === 'parent') return `Forældre til ${subjectName}`;
  return undefined;
}

function isBarred(capacity: Capacity, { parentContact }: Circle): boolean {
  return parentContact === 'barred' && keptOutByG1.includes(capacity);
}

/** A person asked both by the model and by the task gets one invitation. */
function onceEach(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(
    (one, index) =>
      one.personId === undefined ||
      participants.findIndex((other) => other.personId === one.personId) === index,
  );
}
