import type { Instant } from '@tovholder/calendar';
import type { Capacity, MeetingKind } from '@tovholder/model';
import { personTakingPart } from '../access/who-may-take-part.js';
import type { CaseFact } from '../case-event.js';
import type { Context } from '../context.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { candidates } from '../candidates.js';
import { dayOrMomentInWords } from '../danish-day.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { inviteToMeeting, theOne } from './invite.js';
import type { MeetingRequest } from './meeting-commands.js';
import { titlesOf } from './meeting-rules.js';
import { capacityTitle, type Circle } from './participant.js';

type MeetingScheduled = Extract<CaseFact, { type: 'MeetingScheduled' }>;

export function meetingKind(id: string, { model: { meetingKinds } }: Context): MeetingKind | Rejection {
  const known = meetingKinds.find((kind) => kind.id === id);
  return known ?? reject('unknown-meeting-kind', { field: '/kind', choices: titlesOf(meetingKinds) });
}

/** The meeting as it will be: when, where, who, and who was left out and why. */
export function planMeeting(
  kind: MeetingKind,
  purpose: string,
  request: MeetingRequest,
  circle: Circle,
  context: Context,
): MeetingScheduled | Rejection {
  const chair = chairOf(kind, request, circle, context);
  if (isRejection(chair)) return chair;
  const noteTaker = noteTakerOf(request, circle, context);
  if (isRejection(noteTaker)) return noteTaker;
  const people = inviteToMeeting(kind, { ...request, chair }, circle, context);
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
      chair,
      noteTaker,
      ...people,
    },
  };
}

export function timeIsAhead(at: Instant, { at: now }: Context): Rejection | undefined {
  return at <= now ? reject('meeting-in-the-past', { field: '/at' }) : undefined;
}

/** Nobody means a meeting years away: it is a slip of the keyboard, or a way of never meeting. */
export function timeIsWithinReach(at: Instant, { calendar, at: now }: Context): Rejection | undefined {
  const latest = calendar.dueAt(now, { amount: 12, unit: 'months' });
  return at > latest
    ? reject('meeting-years-away', { field: '/at', detail: `Senest ${dayOrMomentInWords(latest)}.` })
    : undefined;
}

export function timeIsSoonEnough(at: Instant, latest: Instant): Rejection | undefined {
  return at > latest
    ? reject('meeting-too-late', {
        detail: `Senest ${dayOrMomentInWords(latest)}.`,
        field: '/at',
      })
    : undefined;
}

export function timeFits(at: Instant, latest: Instant, context: Context): Rejection | undefined {
  return firstRejection(timeIsAhead(at, context), timeIsSoonEnough(at, latest));
}

export function endOf(at: Instant, durationMinutes: number): Instant {
  return new Date(Date.parse(at) + durationMinutes * 60_000).toISOString();
}

function chairOf(
  { chair }: MeetingKind,
  { chairId, invite }: MeetingRequest,
  circle: Circle,
  context: Context,
): PersonReference | Rejection {
  const field = '/chairId';
  if (chairId !== undefined)
    return personTakingPart(chairId, field, atTable(invite, circle, context), context, [chair, noteTaking]);
  const found = theOne(chair, circle, context);
  if (found) return referenceTo(found);
  const detail = `Mødeleder er: ${capacityTitle(chair)}.`;
  const instead = candidates(chair, circle.unitId, context.roster);
  return reject('required-participant-missing', { detail, field, ...instead });
}

function noteTakerOf(
  { noteTakerId, invite }: MeetingRequest,
  circle: Circle,
  context: Context,
): PersonReference | Rejection {
  if (noteTakerId === undefined) return referenceTo(context.by);
  const near = atTable(invite, circle, context);
  return personTakingPart(noteTakerId, '/noteTakerId', near, context, [noteTaking]);
}

/** The municipality's people whose work it is to lead meetings and to write them down. */
const noteTaking: Capacity = 'note-taker';

/** Whoever calls the meeting and whoever the task brings to it may also lead it or write it down. */
function atTable(
  invite: MeetingRequest['invite'],
  { unitId, withPart, consents, sightByConsent }: Circle,
  { by }: Context,
) {
  const invited = invite.flatMap(({ personId }) => personId ?? []);
  return { unitId, consents, sightByConsent, withPart: [...new Set([...withPart, by.personId, ...invited])] };
}
