import type { Instant } from '@tovholder/calendar';
import type { MeetingKind } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { Context } from '../context.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, reject, type Rejection } from '../rejection.js';
import { inviteToMeeting, isRejection, theOne, type Circle } from './invite.js';
import type { MeetingRequest } from './meeting-commands.js';

type MeetingScheduled = Extract<CaseFact, { type: 'MeetingScheduled' }>;

/** The meeting as it will be: when, where, who, and who was left out and why. */
export function planMeeting(
  kind: MeetingKind,
  purpose: string,
  request: MeetingRequest,
  circle: Circle,
  context: Context,
): MeetingScheduled | Rejection {
  const chair = leaderOf(request.chairId, () => theOne(kind.chair, circle, context), context);
  if (isRejection(chair)) return chair;
  const noteTaker = leaderOf(request.noteTakerId, () => context.by, context);
  if (isRejection(noteTaker)) return noteTaker;
  const people = inviteToMeeting(kind, request.invite, circle, context);
  if (isRejection(people)) return people;

  return {
    type: 'MeetingScheduled',
    data: {
      meetingId: context.newId(),
      kind: kind.id,
      at: request.at,
      endsAt: endOf(request.at, kind.durationMinutes),
      place: request.place,
      purpose,
      standsForNotification: kind.standsForNotification,
      chair: referenceTo(chair),
      noteTaker: referenceTo(noteTaker),
      ...people,
    },
  };
}

export function timeIsAhead(at: Instant, { at: now }: Context): Rejection | undefined {
  return at <= now ? reject('meeting-in-the-past') : undefined;
}

export function timeIsSoonEnough(at: Instant, latest: Instant, { calendar }: Context): Rejection | undefined {
  return at > latest
    ? reject('meeting-too-late', { detail: `Senest ${calendar.localDate(latest)}.` })
    : undefined;
}

export function timeFits(at: Instant, latest: Instant, context: Context): Rejection | undefined {
  return firstRejection(timeIsAhead(at, context), timeIsSoonEnough(at, latest, context));
}

export function endOf(at: Instant, durationMinutes: number): Instant {
  return new Date(Date.parse(at) + durationMinutes * 60_000).toISOString();
}

function leaderOf(
  chosen: string | undefined,
  otherwise: () => PersonReference | undefined,
  { roster }: Context,
): PersonReference | Rejection {
  if (chosen !== undefined) return roster.find(chosen) ?? reject('unknown-person');
  return otherwise() ?? reject('required-participant-missing', { detail: '(mødeleder)' });
}
