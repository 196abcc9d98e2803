import type { AnalysisStep, MeetingKind } from '@tovholder/model';
import { entry, type CaseState, type Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import { reject, type Rejection } from '../rejection.js';
import type { Circle } from './invite.js';
import type { Participant } from './meeting-events.js';

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

export function leadsMeeting({ chair, noteTaker }: Meeting, { by }: Context): boolean {
  return by.personId === chair || by.personId === noteTaker;
}

export function onlyMeetingLeads(meeting: Meeting, context: Context): Rejection | undefined {
  return leadsMeeting(meeting, context) ? undefined : reject('not-chair');
}

export function participantIn(meeting: Meeting, participantId: string): Participant | undefined {
  return meeting.participants.find((participant) => participant.participantId === participantId);
}

/** A participant speaks for themselves; chair and note-taker write for those who have no sign-in or ask them to. */
export function speaksFor(participantId: string, meeting: Meeting, context: Context): Rejection | undefined {
  const participant = participantIn(meeting, participantId);
  if (!participant) return reject('unknown-participant');
  if (participant.personId === context.by.personId || leadsMeeting(meeting, context)) return undefined;
  return reject('not-yours');
}

export function takesPart(meeting: Meeting, context: Context): Rejection | undefined {
  const present = meeting.participants.some(({ personId }) => personId === context.by.personId);
  return present || leadsMeeting(meeting, context) ? undefined : reject('not-participant');
}

export function stepOf(id: string, { model }: Context): AnalysisStep | Rejection {
  return model.analysisModel.find((step) => step.id === id) ?? reject('unknown-step');
}

export function kindOf(meeting: Meeting, { model }: Context): MeetingKind | undefined {
  return model.meetingKinds.find(({ id }) => id === meeting.kind);
}

/** For inviting to a case that exists: child and parents carry the names they have at its first meeting. */
export function circleOf(state: CaseState): Circle {
  const { unitId, subjectName, parentContact, withPart } = state;
  return { unitId, subjectName, parentContact, withPart };
}
