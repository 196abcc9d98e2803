import type { MeetingKind } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { awaitsMeeting, type CaseState, type Meeting } from '../case-state.js';
import { intakeRuleOf, kindCarriesConcern } from '../concern/intake-rule.js';
import { concernReceived } from '../concern/receive-concern.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { actsForAuthority, handles, holdsAnyRole, holdsThread } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { beyondModel, cannotWait, meetsInTime } from './meet-in-time.js';
import type { MeetingCommand } from './meeting-commands.js';
import type { Participant } from './meeting-events.js';
import { circleOf, kindOf, leadsMeeting, meetingIn } from './meeting-rules.js';
import { endOf, meetingKind, planMeeting, timeIsAhead, timeIsWithinReach } from './plan-meeting.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;
type MeetingScheduled = Extract<CaseFact, { type: 'MeetingScheduled' }>;

/** A further meeting in the case, at any level: the same analysis model runs them all. */
export function scheduleMeeting(
  command: Of<'ScheduleMeeting'>,
  state: CaseState,
  context: Context,
): Decision {
  const kind = meetingKind(command.kind, context);
  if (isRejection(kind)) return kind;
  const refused = firstRejection(
    mayCall(state, context),
    noMeetingWaits(state),
    timeIsAhead(command.at, context),
    timeIsWithinReach(command.at, context),
    carriesWhatAwaitsIt(kind, state, context),
  );
  if (refused) return refused;
  const meeting = planMeeting(kind, command.purpose, command, circleOf(state, context), context);
  if (isRejection(meeting)) return meeting;
  const late = meetsInTime(command.at, state, context);
  if (late) return late;
  const received = receivedByAuthority(meeting, state, context);
  if (isRejection(received)) return received;
  const scheduled = { ...meeting, data: { ...meeting.data, ...beyondModel(command.at, state, context) } };
  return [scheduled, ...(received ? [received] : [])];
}

export function moveMeeting(command: Of<'MoveMeeting'>, state: CaseState, context: Context): Decision {
  const meeting = meetingIn('planned', command.meetingId, state);
  if (isRejection(meeting)) return meeting;
  const kind = kindOf(meeting, context);
  if (!kind) return reject('unknown-meeting-kind');
  // The authority answers for a child in acute need: it may judge that something else comes before the meeting.
  const decidesHowSoon = cannotWait(state) && actsForAuthority(state, context);
  return (
    firstRejection(
      decidesHowSoon ? undefined : mayChange(meeting, state, context),
      timeIsAhead(command.at, context),
      timeIsWithinReach(command.at, context),
      decidesHowSoon ? undefined : meetsInTime(command.at, state, context),
    ) ?? [
      {
        type: 'MeetingMoved',
        data: {
          meetingId: meeting.meetingId,
          from: meeting.at,
          to: command.at,
          endsAt: endOf(command.at, kind.durationMinutes),
          place: command.place,
          reason: command.reason,
          ...beyondModel(command.at, state, context),
          askedAgain: meeting.participants.filter((one) => answersAnew(one, meeting, context)),
        },
      },
    ]
  );
}

/** Not whoever set the new time, nor the chair: the meeting is theirs to lead or to move again. */
function answersAnew({ personId }: Participant, { chair }: Meeting, { by }: Context): boolean {
  return personId === undefined || (personId !== chair && personId !== by.personId);
}

// G5: cancelling a meeting takes nothing back from the authority; receipt and its deadlines stand.
export function cancelMeeting(command: Of<'CancelMeeting'>, state: CaseState, context: Context): Decision {
  const meeting = meetingIn('planned', command.meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    mayChange(meeting, state, context) ?? [
      { type: 'MeetingCancelled', data: { meetingId: meeting.meetingId, reason: command.reason } },
    ]
  );
}

// A request for a meeting that stands for the notification is what the authority receives, whenever it is made.
function receivedByAuthority(
  { data: { meetingId, standsForNotification } }: MeetingScheduled,
  state: CaseState,
  context: Context,
): CaseFact | Rejection | undefined {
  if (!standsForNotification || state.reception) return undefined;
  return concernReceived('meeting-requested', state, context, meetingId);
}

// As at intake, however late: what was sent without a meeting is not met by one the family department is not asked to.
function carriesWhatAwaitsIt(kind: MeetingKind, state: CaseState, { model }: Context): Rejection | undefined {
  return awaitsMeeting(state)
    ? kindCarriesConcern(kind, intakeRuleOf(state, model), model, '/kind')
    : undefined;
}

function mayCall(state: CaseState, context: Context): Rejection | undefined {
  const level = context.model.levels.find(({ id }) => id === state.level);
  const sits = level ? holdsAnyRole(level.seats, state, context) : false;
  return holdsThread(state, context) || handles(state, context) || sits
    ? undefined
    : reject('not-thread-holder');
}

function mayChange(meeting: Meeting, state: CaseState, context: Context): Rejection | undefined {
  return leadsMeeting(meeting, state, context) || holdsThread(state, context)
    ? undefined
    : reject('not-chair');
}

function noMeetingWaits(state: CaseState): Rejection | undefined {
  const waits = Object.values(state.meetings).some(({ status }) => status === 'planned' || status === 'open');
  return waits ? reject('meeting-under-way') : undefined;
}
