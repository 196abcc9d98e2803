import type { CaseState, Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { MeetingCommand } from './meeting-commands.js';
import { isPresent, kindOf, meetingIn, onlyMeetingLeads, speaksFor } from './meeting-rules.js';
import { asChoices } from './participant.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** On its day; afterwards only with the reason why it is written down then. Who is not there is absent. */
export function openMeeting(
  { meetingId, present, writtenAfterwards = '' }: Of<'OpenMeeting'>,
  state: CaseState,
  context: Context,
): Decision {
  const meeting = meetingIn('planned', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const reason = writtenAfterwards.trim();
  const everybody = meeting.participants.map(({ participantId }) => participantId);
  return (
    firstRejection(
      onlyMeetingLeads(meeting, state, context),
      dayHasCome(meeting, context),
      reason === '' ? dayHasNotPassed(meeting, context) : undefined,
      onlyInvited(present, meeting),
      chairLeadsNotification(present, meeting, context),
    ) ?? [
      {
        type: 'MeetingOpened',
        data: {
          meetingId,
          present: everybody.filter((id) => present.includes(id)),
          absent: everybody.filter((id) => !present.includes(id)),
          ...(reason !== '' && { writtenAfterwards: reason }),
        },
      },
    ]
  );
}

/** Somebody came after the others, or was asked in at the door. */
export function noteArrival(
  { meetingId, participantId }: Of<'NoteArrival'>,
  state: CaseState,
  context: Context,
): Decision {
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    firstRejection(
      speaksFor(participantId, meeting, state, context),
      isPresent(participantId, meeting) ? reject('already-present') : undefined,
    ) ?? [{ type: 'ParticipantArrived', data: { meetingId, participantId } }]
  );
}

// The record stands for a statutory notification: what it says of when people met must be so.
function dayHasCome({ at }: Meeting, { calendar, at: now }: Context): Rejection | undefined {
  const day = calendar.localDate(at);
  return calendar.localDate(now) < day
    ? reject('meeting-day-not-come', { detail: `Det er indkaldt til ${dayInWords(day)}.` })
    : undefined;
}

function dayHasNotPassed({ at }: Meeting, { calendar, at: now }: Context): Rejection | undefined {
  const day = calendar.localDate(at);
  return calendar.localDate(now) > day
    ? reject('meeting-day-passed', {
        detail: `Det var indkaldt til ${dayInWords(day)}.`,
        field: '/writtenAfterwards',
      })
    : undefined;
}

// Barnets lov § 133: a meeting whose record is the notification is led by whom it was called by, not by whoever came.
function chairLeadsNotification(
  present: readonly string[],
  meeting: Meeting,
  context: Context,
): Rejection | undefined {
  if (!kindOf(meeting, context)?.standsForNotification) return undefined;
  const seats = meeting.participants.filter(({ personId }) => personId === meeting.chair);
  // A chair chosen without being invited has no seat to be noted at; opening the meeting shows that they came.
  const isThere =
    seats.length === 0
      ? context.by.personId === meeting.chair
      : seats.some(({ participantId }) => present.includes(participantId));
  return isThere ? undefined : reject('chair-absent', { field: '/present', choices: asChoices(seats) });
}

function onlyInvited(present: readonly string[], { participants }: Meeting): Rejection | undefined {
  const stranger = present.findIndex((id) => !participants.some(({ participantId }) => participantId === id));
  return stranger < 0
    ? undefined
    : reject('unknown-participant', { field: `/present/${stranger}`, choices: asChoices(participants) });
}
