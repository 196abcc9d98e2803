import type { LocalDate } from '@tovholder/calendar';
import { entry, type Agreement, type CaseState, type Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import {
  hasCome,
  isPresent,
  leadsMeeting,
  meetingIn,
  participantIn,
  sitsAtTable,
} from '../meeting/meeting-rules.js';
import { asChoices, mayBeParent, parentContactOf, parentsAreBarred } from '../meeting/participant.js';
import { holdsThread } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { AgreementCommand } from './agreement-commands.js';
import type { AgreementOwner } from './agreement-events.js';

type Of<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;

/** Owner and date may come later in the meeting; it does not close without them. */
export function makeAgreement(command: Of<'MakeAgreement'>, state: CaseState, context: Context): Decision {
  const { meetingId, does, signOfProgress, ownerId, by } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const owner = ownerIn(meeting, ownerId);
  if (isRejection(owner)) return owner;
  return (
    firstRejection(
      sitsAtTable(meeting, state, context),
      mayBeGiven(owner, meeting, state, context),
      notPast(by, context, '/by'),
    ) ?? [
      {
        type: 'AgreementMade',
        data: {
          agreementId: context.newId(),
          meetingId,
          does,
          signOfProgress,
          ...(owner && { owner }),
          ...(by !== undefined && { by }),
        },
      },
    ]
  );
}

export function changeAgreement(
  command: Of<'ChangeAgreement'>,
  state: CaseState,
  context: Context,
): Decision {
  const agreement = openAgreement(command.agreementId, state);
  if (isRejection(agreement)) return agreement;
  const meeting = entry(state.meetings, agreement.meetingId);
  if (!meeting) return reject('meeting-not-found');
  const owner = command.ownerId === undefined ? agreement.owner : ownerIn(meeting, command.ownerId);
  if (isRejection(owner)) return owner;
  const { does, signOfProgress, by } = { ...agreement, ...changed(command) };
  const { agreementId, reason } = command;
  return (
    firstRejection(
      mayTouch(agreement, meeting, state, context),
      mayBeGiven(owner, meeting, state, context),
      changesSomething(command),
      notPast(command.by, context, '/by'),
    ) ?? [
      {
        type: 'AgreementChanged',
        data: {
          agreementId,
          does,
          signOfProgress,
          ...(owner && { owner }),
          ...(by !== undefined && { by }),
          reason,
        },
      },
    ]
  );
}

/** What the command says is to be otherwise; the rest stays as it was agreed. */
function changed({ does, signOfProgress, by }: Of<'ChangeAgreement'>): Partial<Agreement> {
  return {
    ...(does !== undefined && { does }),
    ...(signOfProgress !== undefined && { signOfProgress }),
    ...(by !== undefined && { by }),
  };
}

function changesSomething(command: Of<'ChangeAgreement'>): Rejection | undefined {
  const says = Object.keys(changed(command)).length > 0 || command.ownerId !== undefined;
  return says ? undefined : reject('nothing-to-change');
}

/** Only while the meeting is still going: what was agreed is afterwards kept, missed or changed. */
export function withdrawAgreement(
  { agreementId, reason }: Of<'WithdrawAgreement'>,
  state: CaseState,
  context: Context,
): Decision {
  const agreement = openAgreement(agreementId, state);
  if (isRejection(agreement)) return agreement;
  const meeting = meetingIn('open', agreement.meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    sitsAtTable(meeting, state, context) ?? [
      { type: 'AgreementWithdrawn', data: { agreementId, reason, does: agreement.does } },
    ]
  );
}

export function openAgreement(agreementId: string, state: CaseState): Agreement | Rejection {
  const agreement = entry(state.agreements, agreementId);
  if (!agreement) return reject('agreement-not-found');
  return agreement.status === 'open' ? agreement : reject('agreement-settled');
}

/** @param field where the command says the date */
export function notPast(
  date: LocalDate | undefined,
  { calendar, at }: Context,
  field: string,
): Rejection | undefined {
  const today = calendar.localDate(at);
  return date !== undefined && date < today
    ? reject('date-in-the-past', { field, detail: `I dag er det ${dayInWords(today)}.` })
    : undefined;
}

export function ownerIn(
  meeting: Meeting,
  participantId: string | undefined,
): AgreementOwner | Rejection | undefined {
  if (participantId === undefined) return undefined;
  const field = '/ownerId';
  const participant = participantIn(meeting, participantId);
  if (!participant) return reject('unknown-participant', { field, choices: asChoices(meeting.participants) });
  // Nobody leaves the meeting with a task given to them while they were out of the room.
  const absent = meeting.status === 'open' ? hasCome(participantId, meeting, field) : undefined;
  if (absent) return absent;
  const { name, personId } = participant;
  return { participantId, name, ...(personId !== undefined && { personId }) };
}

// G1: whom nobody may contact is given nothing to do, nor is what they do changed while they cannot be told.
export function mayBeGiven(
  owner: AgreementOwner | undefined,
  meeting: Meeting,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const participant = owner && participantIn(meeting, owner.participantId);
  if (!participant || !mayBeParent(participant)) return undefined;
  const { status, participants } = meeting;
  const others = participants.filter(
    (one) => !mayBeParent(one) && (status !== 'open' || isPresent(one.participantId, meeting)),
  );
  const details = { field: '/ownerId', detail: 'Giv opgaven til en anden.', choices: asChoices(others) };
  const parentContact = parentContactOf(state, context);
  if (parentContact === 'open') return undefined;
  return parentsAreBarred(parentContact, details);
}

function mayTouch(
  { owner }: Agreement,
  meeting: Meeting,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  if (meeting.status === 'open') return sitsAtTable(meeting, state, context);
  const may =
    owner?.personId === context.by.personId ||
    holdsThread(state, context) ||
    leadsMeeting(meeting, state, context);
  return may ? undefined : reject('not-yours');
}
