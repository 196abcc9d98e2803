import type { AnalysisStep, MeetingKind } from '@tovholder/model';
import { seesCase } from '../access/may-see.js';
import { whoHasPart } from '../access/who-has-part.js';
import { entry, type CaseState, type Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import { holdsThread } from '../people-rules.js';
import { firstRejection, reject, type Alternative, type Rejection } from '../rejection.js';
import type { Participant } from './meeting-events.js';
import { asChoices, parentContactOf, type Circle } from './participant.js';

type Status = Meeting['status'];

const notInStatus = {
  planned: 'meeting-not-planned',
  open: 'meeting-not-open',
  closed: 'meeting-not-closed',
  cancelled: 'meeting-not-found',
} as const;

/** The meeting, if it stands where the command needs it. */
export function meetingIn(status: Status, meetingId: string, state: CaseState): Meeting | Rejection {
  const meeting = entry(state.meetings, meetingId);
  if (!meeting) return reject('meeting-not-found');
  return meeting.status === status ? meeting : reject(notInStatus[status]);
}

/**
 * The chair and the note-taker; and where neither of them sees the case any more, because a family took its yes back or
 * somebody left, whoever holds the thread: a meeting that has begun can always be held to its end.
 */
export function leadsMeeting({ chair, noteTaker }: Meeting, state: CaseState, context: Context): boolean {
  const leaders = [chair, noteTaker];
  return (
    leaders.includes(context.by.personId) ||
    (holdsThread(state, context) && leaders.every((personId) => !sees(personId, state, context)))
  );
}

function sees(personId: string, state: CaseState, { roster, at }: Context): boolean {
  const person = roster.find(personId);
  return person !== undefined && seesCase(person, state, at);
}

export function onlyMeetingLeads(
  meeting: Meeting,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  return leadsMeeting(meeting, state, context) ? undefined : reject('not-chair');
}

export function participantIn(meeting: Meeting, participantId: string): Participant | undefined {
  return meeting.participants.find((participant) => participant.participantId === participantId);
}

export function isPresent(participantId: string, { present }: Meeting): boolean {
  return present.includes(participantId);
}

/**
 * A participant speaks for themselves; chair and note-taker write for those who have no sign-in or ask them to.
 * @param field where the command names the participant, if it does so in its body
 */
export function speaksFor(
  participantId: string,
  meeting: Meeting,
  state: CaseState,
  context: Context,
  field?: '/participantId',
): Rejection | undefined {
  const participant = participantIn(meeting, participantId);
  if (!participant)
    return reject('unknown-participant', field && { field, choices: asChoices(meeting.participants) });
  if (participant.personId === context.by.personId || leadsMeeting(meeting, state, context)) return undefined;
  return reject('not-yours');
}

/** At the meeting people speak who are there. The absent have their words carried, and may correct the record. */
export function speaksAtTable(
  participantId: string,
  meeting: Meeting,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  return firstRejection(
    speaksFor(participantId, meeting, state, context, '/participantId'),
    hasCome(participantId, meeting, '/participantId'),
  );
}

/** Nothing is said, and nothing agreed, in the name of somebody who has not come. */
export function hasCome(participantId: string, meeting: Meeting, field: string): Rejection | undefined {
  if (isPresent(participantId, meeting)) return undefined;
  const there = meeting.participants.filter((one) => isPresent(one.participantId, meeting));
  return reject('participant-absent', { field, choices: asChoices(there) });
}

export function takesPart(meeting: Meeting, state: CaseState, context: Context): Rejection | undefined {
  return seatOf(meeting, context) || leadsMeeting(meeting, state, context)
    ? undefined
    : reject('not-participant');
}

/** Agreements are made by those around the table. */
export function sitsAtTable(meeting: Meeting, state: CaseState, context: Context): Rejection | undefined {
  const seat = seatOf(meeting, context);
  if (leadsMeeting(meeting, state, context)) return undefined;
  if (!seat) return reject('not-participant');
  return isPresent(seat.participantId, meeting) ? undefined : reject('participant-absent');
}

export function stepOf(id: string, { model }: Context): AnalysisStep | Rejection {
  const known = model.analysisModel.find((step) => step.id === id);
  return known ?? reject('unknown-step', { field: '/step', choices: titlesOf(model.analysisModel) });
}

/** What the model names, as something to choose from. */
export function titlesOf(named: readonly Alternative[]): readonly Alternative[] {
  return named.map(({ id, title }) => ({ id, title }));
}

export function kindOf(meeting: Meeting, { model }: Context): MeetingKind | undefined {
  return model.meetingKinds.find(({ id }) => id === meeting.kind);
}

/** For inviting to a case that exists: child and parents carry the names they have at its first meeting. */
export function circleOf(state: CaseState, context: Context): Circle {
  const { unitId, subject, subjectName, consents, sightByConsent } = state;
  const parentContact = parentContactOf(state, context);
  const withPart = whoHasPart(state, context.at);
  return { unitId, subject, subjectName, parentContact, withPart, consents, sightByConsent };
}

function seatOf({ participants }: Meeting, { by }: Context): Participant | undefined {
  return participants.find(({ personId }) => personId === by.personId);
}
