import type { Capacity, MeetingKind } from '@tovholder/model';
import { candidates } from '../candidates.js';
import { sightIsNotOver } from '../consent/who-is-covered.js';
import type { Context } from '../context.js';
import { inField, isRejection, reject, type Rejection } from '../rejection.js';
import type { PersonReference } from '../people.js';
import type { Colleague } from '../roster.js';
import type { Invite } from './meeting-commands.js';
import type { NotInvited, Participant } from './meeting-events.js';
import {
  capacityTitle,
  fillsRequirement,
  isBarred,
  isSamePerson,
  nameOfUnnamed,
  participantOf,
  type Circle,
} from './participant.js';

export interface Invited {
  invited: readonly Participant[];
  notInvited: readonly NotInvited[];
}

/**
 * Whom the model requires plus whom the task requires; never the parents while gate G1 bars them. What somebody wrote of
 * why a person comes stands, also where the model requires the same one.
 */
export function inviteToMeeting(
  kind: MeetingKind,
  { invite, chair }: { invite: readonly Invite[]; chair: PersonReference },
  circle: Circle,
  context: Context,
): Invited | Rejection {
  const named = invitedByTask(invite, circle, context);
  if (isRejection(named)) return named;

  const barred = kind.required.filter(({ capacity }) => isBarred(capacity, circle));
  const forModel = kind.required
    .filter(({ capacity }) => !isBarred(capacity, circle))
    .map(({ capacity, reason }) => required({ capacity, reason }, named, chair, circle, context));
  const missing = forModel.find(isRejection);
  if (missing) return missing;

  const required_ = forModel.flat() as Participant[];
  const beyond = named.filter((one) => !required_.some((other) => other.participantId === one.participantId));
  return {
    invited: onceEach([...required_, ...beyond]),
    notInvited: barred.map(({ capacity }) => ({
      capacity,
      gate: circle.parentContact === 'barred-by-risk' ? 'G2' : 'G1',
      because: whyNotInvited[circle.parentContact],
    })),
  };
}

// Whoever has no part in the case where abuse is suspected is not told of it, only whom to ask.
export const whyNotInvited: Record<Circle['parentContact'], string> = {
  open: '',
  barred: 'Mistanke om overgreb: barnet høres først, og forældrene kontaktes ikke.',
  'barred-by-risk':
    'Æresrelateret konflikt: familieafdelingen skriver en risikovurdering, før forældre og netværk inddrages.',
  'barred-elsewhere': 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.',
};

/** Each as they are invited. The same person twice says two things of them, and nobody could know which holds. */
function invitedByTask(
  invites: readonly Invite[],
  circle: Circle,
  context: Context,
): readonly Participant[] | Rejection {
  const participants: Participant[] = [];
  for (const [index, invite] of invites.entries()) {
    const field = `/invite/${index}`;
    const participant = participantOf(invite, circle, context);
    if (isRejection(participant)) return inField(field, participant);
    if (participants.some((earlier) => isSamePerson(participant, earlier)))
      return reject('invited-twice', { field, detail: `Det gælder nr. ${index + 1}.` });
    participants.push(participant);
  }
  return participants;
}

function required(
  { capacity, reason }: MeetingKind['required'][number],
  named: readonly Participant[],
  chair: PersonReference,
  circle: Circle,
  context: Context,
): readonly Participant[] | Rejection {
  const holders = context.roster.holdersOf(capacity, circle.unitId);
  const chosen = named.filter(
    (participant) =>
      participant.capacity === capacity && fillsRequirement(participant) && isAmong(holders, participant),
  );
  if (chosen.length > 0) return chosen.map((participant) => ({ ...participant, requiredBy: 'model' }));

  const unnamed = nameOfUnnamed(capacity, circle);
  if (unnamed) {
    return [
      { participantId: context.newId(), capacity, name: unnamed, requiredBy: 'model', because: reason },
    ];
  }
  // Whoever is named to lead the meeting sits at the table, and need not be asked to it besides.
  const leads = holders.find(({ personId }) => personId === chair.personId);
  const person = theOne(capacity, circle, context) ?? leads;
  if (!person) {
    return reject('required-participant-missing', {
      detail: `Mangler: ${capacityTitle(capacity)}. ${reason}`,
      field: '/invite',
      ...candidates(capacity, circle.unitId, context.roster),
    });
  }
  const { name, personId } = person;
  const over = sightIsNotOver(personId, '/invite', circle, context);
  if (over) return over;
  const because = named.find((one) => one.personId === personId)?.because ?? reason;
  return [{ participantId: context.newId(), capacity, name, personId, requiredBy: 'model', because }];
}

// Another school's leader comes besides the child's own, not instead; only where nobody holds the role is anybody a choice.
function isAmong(holders: readonly Colleague[], { personId }: Participant): boolean {
  if (personId === undefined || holders.length === 0) return true;
  return holders.some((holder) => holder.personId === personId);
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

/** A person asked both by the model and by the task gets one invitation. */
function onceEach(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(
    (one, index) =>
      one.personId === undefined ||
      participants.findIndex((other) => other.personId === one.personId) === index,
  );
}
