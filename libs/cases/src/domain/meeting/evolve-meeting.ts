import type { CaseState, Meeting } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import { actedAsAuthority } from '../people.js';
import type { MeetingEvent } from './meeting-events.js';

export const evolveMeeting: Evolve<MeetingEvent['type']> = {
  MeetingScheduled: (state, { data }) => ({
    ...state,
    meetings: {
      ...state.meetings,
      [data.meetingId]: {
        meetingId: data.meetingId,
        kind: data.kind,
        status: 'planned',
        at: data.at,
        endsAt: data.endsAt,
        standsForNotification: data.standsForNotification,
        chair: data.chair.personId,
        noteTaker: data.noteTaker.personId,
        participants: data.invited,
        present: [],
        spokenTo: [],
        childVoice: false,
        responsibilityDisputed: false,
      },
    },
  }),
  ParticipantInvited: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({
      ...meeting,
      participants: [...meeting.participants, data.participant],
    })),
  ParentsKeptFromMeeting: (state, { data: { meetingId, withdrawn } }) =>
    inMeeting(state, meetingId, (meeting) => ({
      ...meeting,
      participants: meeting.participants.filter(
        ({ participantId }) => !withdrawn.some((one) => one.participantId === participantId),
      ),
    })),
  InvitationAnswered: (state) => state,
  AnotherTimeProposed: (state) => state,
  MeetingMoved: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({ ...meeting, at: data.to, endsAt: data.endsAt })),
  MeetingCancelled: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({ ...meeting, status: 'cancelled' })),
  ParticipantPrepared: (state) => state,
  MeetingOpened: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({ ...meeting, status: 'open', present: data.present })),
  ParticipantArrived: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({
      ...meeting,
      present: [...meeting.present, data.participantId],
    })),
  AnalysisStepEntered: (state) => state,
  ContributionMade: (state, { data }) =>
    inMeeting(state, data.meetingId, (meeting) => ({
      ...meeting,
      spokenTo: [...new Set([...meeting.spokenTo, data.step])],
    })),
  ChildHeard: (state, { data, at }) =>
    withVoice({ ...state, childVoice: { at, how: 'heard' } }, data.meetingId),
  ChildVoiceExcepted: (state, { data, at, by }) =>
    withVoice(excepted(state, { at, byAuthority: actedAsAuthority(by) }), data.meetingId),
  ScaleGiven: (state) => state,
  DisagreementRecorded: (state, { data }) =>
    data.about === 'responsibility'
      ? inMeeting(state, data.meetingId, (meeting) => ({ ...meeting, responsibilityDisputed: true }))
      : state,
  ResponsibleNamed: (state, { data }) => ({
    ...inMeeting(state, data.meetingId, (meeting) => ({ ...meeting, responsibilityDisputed: false })),
    responsible: data.responsible.personId,
  }),
  MeetingClosed: (state, { data }) =>
    inMeeting(metAt(state, data.meetingId), data.meetingId, (meeting) => ({ ...meeting, status: 'closed' })),
  RecordCorrected: (state) => state,
};

function inMeeting(state: CaseState, meetingId: string, change: (meeting: Meeting) => Meeting): CaseState {
  const meeting = state.meetings[meetingId];
  return meeting ? { ...state, meetings: { ...state.meetings, [meetingId]: change(meeting) } } : state;
}

/** The authority's concern is met where the authority is asked to the table. */
function metAt(state: CaseState, meetingId: string): CaseState {
  const { reception, meetings } = state;
  return reception && meetings[meetingId]?.standsForNotification
    ? { ...state, reception: { ...reception, met: true } }
    : state;
}

/** What the child has said is not unsaid by a later exception, nor the authority's exception by somebody else's. */
function excepted(state: CaseState, { at, byAuthority }: { at: string; byAuthority: boolean }): CaseState {
  const { childVoice } = state;
  if (childVoice?.how === 'heard' || childVoice?.byAuthority) return state;
  return { ...state, childVoice: { at, how: 'excepted', ...(byAuthority && { byAuthority }) } };
}

function withVoice(state: CaseState, meetingId: string | undefined): CaseState {
  return meetingId ? inMeeting(state, meetingId, (meeting) => ({ ...meeting, childVoice: true })) : state;
}
