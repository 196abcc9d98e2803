import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import { entry, type Agreement, type CaseState, type Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { isRejection } from '../meeting/invite.js';
import { leadsMeeting, meetingIn, participantIn, takesPart } from '../meeting/meeting-rules.js';
import { holdsThread } from '../people-rules.js';
import { firstRejection, reject, type Rejection } from '../rejection.js';
import type { AgreementCommand } from './agreement-commands.js';
import type { AgreementOwner } from './agreement-events.js';

type Of<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;

/** Owner and date may come later in the meeting; it does not close without them. */
export function makeAgreement(command: Of<'MakeAgreement'>, state: CaseState, context: Context): Decision {
  const { meetingId, does, signOfProgress, ownerId, by } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const owner = ownerIn(meeting, ownerId);
  if (owner && isRejection(owner)) return owner;
  return (
    firstRejection(takesPart(meeting, context), notPast(by, context)) ?? [
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
  if (owner && isRejection(owner)) return owner;
  const by = command.by ?? agreement.by;
  const { agreementId, does, signOfProgress, reason } = command;
  return (
    firstRejection(mayTouch(agreement, meeting, state, context), notPast(command.by, context)) ?? [
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
  return takesPart(meeting, context) ?? [{ type: 'AgreementWithdrawn', data: { agreementId, reason } }];
}

/** A small interdisciplinary experiment: at least two professions, a hypothesis and a review. */
export function planTrialAction(
  command: Of<'PlanTrialAction'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, hypothesis, does, professions, ownerId, review } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const owner = ownerIn(meeting, ownerId);
  if (!owner || isRejection(owner)) return owner ?? reject('unknown-participant');
  return (
    firstRejection(
      takesPart(meeting, context),
      isInterdisciplinary(professions),
      notPast(review, context),
    ) ?? [
      {
        type: 'TrialActionPlanned',
        data: { trialActionId: context.newId(), meetingId, hypothesis, does, professions, owner, review },
      },
    ]
  );
}

export function openAgreement(agreementId: string, state: CaseState): Agreement | Rejection {
  const agreement = entry(state.agreements, agreementId);
  if (!agreement) return reject('agreement-not-found');
  return agreement.status === 'open' ? agreement : reject('agreement-settled');
}

export function notPast(date: LocalDate | undefined, { calendar, at }: Context): Rejection | undefined {
  return date !== undefined && date < calendar.localDate(at) ? reject('date-in-the-past') : undefined;
}

function ownerIn(
  meeting: Meeting,
  participantId: string | undefined,
): AgreementOwner | Rejection | undefined {
  if (participantId === undefined) return undefined;
  const participant = participantIn(meeting, participantId);
  if (!participant) return reject('unknown-participant');
  const { name, personId } = participant;
  return { participantId, name, ...(personId !== undefined && { personId }) };
}

const noProfession: readonly Capacity[] = ['child', 'parent', 'companion'];

function isInterdisciplinary(capacities: readonly Capacity[]): Rejection | undefined {
  const professions = new Set(capacities.filter((capacity) => !noProfession.includes(capacity)));
  return professions.size < 2 ? reject('trial-action-needs-two-professions') : undefined;
}

function mayTouch(
  { owner }: Agreement,
  meeting: Meeting,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  if (meeting.status === 'open') return takesPart(meeting, context);
  const may =
    owner?.personId === context.by.personId || holdsThread(state, context) || leadsMeeting(meeting, context);
  return may ? undefined : reject('not-yours');
}
