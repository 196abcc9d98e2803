import type { CaseFact } from '../case-event.js';
import type { CaseState, Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { whyNotInvited } from '../meeting/invite.js';
import { isPresent } from '../meeting/meeting-rules.js';
import { isBarredElsewhere, mayBeParent } from '../meeting/participant.js';
import { isRejection, reject } from '../rejection.js';
import type { ConcernCommand } from './concern-commands.js';
import { concernReceived } from './receive-concern.js';

type Of<Type extends ConcernCommand['type']> = Extract<ConcernCommand, { type: Type }>;

/**
 * G1 was raised in another open case of the child. Parents who were called to a meeting here before that are kept from
 * it, and the authority has the case, as if it had been raised here. Where contact is barred already nothing follows.
 */
export function suspendParentContact(
  _: Of<'SuspendParentContact'>,
  state: CaseState,
  context: Context,
): Decision {
  const { parentsBarredIn = [] } = context.knownOfChild;
  if (parentsBarredIn.length === 0) return reject('parent-contact-open');
  if (state.parentContact !== 'open') return reject('parents-barred');
  return [
    { type: 'ParentContactSuspended', data: { barredIn: parentsBarredIn } },
    ...Object.values(state.meetings).flatMap(parentsKeptFrom),
    ...receivedByAuthority(state, context),
  ];
}

/** Whoever was kept from a meeting is not invited again by this: those who work with the family decide on that. */
export function resumeParentContact(
  _: Of<'ResumeParentContact'>,
  { parentContact }: CaseState,
  { knownOfChild }: Context,
): Decision {
  if (parentContact !== 'suspended') return reject('parent-contact-open');
  if (isBarredElsewhere(knownOfChild)) return reject('parents-barred-elsewhere');
  return [{ type: 'ParentContactResumed', data: {} }];
}

function parentsKeptFrom(meeting: Meeting): readonly CaseFact[] {
  const { meetingId, status, chair, participants } = meeting;
  if (status !== 'planned' && status !== 'open') return [];
  const barred = participants.filter(mayBeParent);
  if (barred.length === 0) return [];
  const isThere = ({ participantId }: { participantId: string }) => isPresent(participantId, meeting);
  return [
    {
      type: 'ParentsKeptFromMeeting',
      data: {
        meetingId,
        chairId: chair,
        withdrawn: barred.filter((one) => !isThere(one)),
        atTable: barred.filter(isThere),
        because: whyNotInvited['barred-elsewhere'],
      },
    },
  ];
}

// The parents are kept out whether or not a department is found that receives the unit's concerns.
function receivedByAuthority(state: CaseState, context: Context): readonly CaseFact[] {
  if (state.reception) return [];
  const received = concernReceived('parent-contact-suspended', state, context);
  return isRejection(received) ? [] : [received];
}
