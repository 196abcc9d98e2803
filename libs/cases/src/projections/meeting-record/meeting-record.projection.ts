import type { Participant } from '../../domain/meeting/meeting-events.js';
import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { Place, StoredEventOf } from '../stored-case-event.js';
import {
  Meeting,
  MeetingParticipant,
  RecordEntry,
  seatsOfLater,
  type RecordFact,
} from './meeting-record.entity.js';

/** A position no event will have: the meeting has not ended. */
export const notEnded = 2n ** 63n - 1n;

/** The record stands for the written underretning, and nobody writes it: it is what was said. */
export const meetingRecord = projection('meeting-record', 8, [Meeting, MeetingParticipant, RecordEntry], {
  MeetingScheduled(event, rows) {
    rows.insert(Meeting, scheduled(event));
    event.data.invited.forEach((participant, seat) => {
      rows.insert(MeetingParticipant, invited(event, participant, seat));
    });
  },
  ParticipantInvited: (event, rows) =>
    rows.insert(MeetingParticipant, invited(event, event.data.participant, seatsOfLater + event.version)),
  InvitationAnswered({ caseId, data: { meetingId, participantId, answer, note } }, rows) {
    const participant = { caseId, meetingId, participantId };
    rows.update(MeetingParticipant, participant, { answer, answerNote: note });
    // Who comes after all has no other wish any more; who does not, may have named a time that suits.
    if (answer === 'accepted') rows.update(MeetingParticipant, participant, noOtherWish);
  },
  AnotherTimeProposed: ({ caseId, data: { meetingId, participantId, at, reason } }, rows) =>
    rows.update(
      MeetingParticipant,
      { caseId, meetingId, participantId },
      { wouldRather: at, wouldRatherBecause: reason },
    ),
  // Whoever was kept from it is no participant any more; why, is told where the record says who was not invited.
  ParentsKeptFromMeeting(event, rows) {
    const { caseId, data } = event;
    const { meetingId, withdrawn } = data;
    for (const { participantId } of withdrawn)
      rows.delete(MeetingParticipant, { caseId, meetingId, participantId });
    said(event, rows);
  },
  ParticipantPrepared: ({ caseId, data: { meetingId, participantId, answers } }, rows) =>
    rows.update(MeetingParticipant, { caseId, meetingId, participantId }, { prepared: answers }),
  MeetingMoved({ caseId, by, data: { meetingId, to, endsAt, place } }, rows) {
    rows.update(Meeting, { caseId, meetingId }, { at: to, endsAt, place });
    // Who answered, answered for another time.
    const unanswered = { answer: null, answerNote: null, setTheTime: null, ...noOtherWish };
    rows.update(MeetingParticipant, { caseId, meetingId }, unanswered);
    const mover = { caseId, meetingId, personId: by.personId };
    rows.update(MeetingParticipant, mover, { setTheTime: 'moved' });
  },
  MeetingCancelled: ({ caseId, data: { meetingId, reason } }, rows) =>
    rows.update(Meeting, { caseId, meetingId }, { status: 'cancelled', cancelledBecause: reason }),

  MeetingOpened({ caseId, at, data: { meetingId, present, absent, writtenAfterwards = null } }, rows) {
    rows.update(Meeting, { caseId, meetingId }, { status: 'open', openedAt: at, writtenAfterwards });
    const came = (participantId: string, present: boolean) =>
      rows.update(MeetingParticipant, { caseId, meetingId, participantId }, { present });
    for (const participantId of present) came(participantId, true);
    for (const participantId of absent) came(participantId, false);
  },
  ParticipantArrived: ({ caseId, at, data: { meetingId, participantId } }, rows) =>
    rows.update(MeetingParticipant, { caseId, meetingId, participantId }, { present: true, arrivedAt: at }),
  AnalysisStepEntered: ({ caseId, data: { meetingId, step } }, rows) =>
    rows.update(Meeting, { caseId, meetingId }, { step }),
  MeetingClosed({ caseId, at, position, data }, rows) {
    const { meetingId, outcome, outcomeTitle, reason: outcomeReason, followUp } = data;
    const ended = { status: 'closed' as const, closedAt: at, closedAtPosition: position };
    rows.update(Meeting, { caseId, meetingId }, { ...ended, outcome, outcomeTitle, outcomeReason, followUp });
  },

  ConcernRaised: said,
  ContributionMade: said,
  ChildHeard: said,
  ChildVoiceExcepted: said,
  ScaleGiven: said,
  AgreementMade: said,
  AgreementChanged: said,
  AgreementKept: said,
  AgreementMissed: said,
  AgreementWithdrawn: said,
  TrialActionPlanned: said,
  TrialActionReviewed: said,
  DisagreementRecorded: said,
  ResponsibleNamed: said,
  RecordCorrected: said,
  ConsentGiven: said,
  ConsentRefused: said,
  ConsentWithdrawn: said,
  ConsentExpired: said,
  // Told at the agreements it leaves, as is whatever else becomes of them after the meeting.
  CaseClosed(event, rows) {
    if (event.data.leaves) said(event, rows);
  },
});

function scheduled({ caseId, level, data }: StoredEventOf<'MeetingScheduled'>): Meeting {
  const { meetingId, kind, at, endsAt, place, purpose, standsForNotification, notInvited } = data;
  const planned = { caseId, meetingId, kind, level, at, endsAt, place, purpose, standsForNotification };
  return {
    status: 'planned',
    notInvited,
    chairId: data.chair.personId,
    chairName: data.chair.name,
    noteTakerId: data.noteTaker.personId,
    noteTakerName: data.noteTaker.name,
    step: null,
    openedAt: null,
    writtenAfterwards: null,
    closedAt: null,
    closedAtPosition: notEnded,
    outcome: null,
    outcomeTitle: null,
    outcomeReason: null,
    followUp: null,
    cancelledBecause: null,
    ...planned,
  };
}

const noOtherWish = { wouldRather: null, wouldRatherBecause: null };

function invited(
  { caseId, by, data: { meetingId } }: StoredEventOf<'MeetingScheduled' | 'ParticipantInvited'>,
  { participantId, personId, name, capacity, requiredBy, because }: Participant,
  seat: number,
): MeetingParticipant {
  const asked = { caseId, meetingId, participantId, seat, name, capacity, requiredBy, because };
  return {
    personId: personId ?? null,
    answer: null,
    answerNote: null,
    setTheTime: personId === by.personId ? 'called' : null,
    present: null,
    arrivedAt: null,
    prepared: [],
    ...noOtherWish,
    ...asked,
  };
}

function said(event: RecordFact & Place, rows: Rows): void {
  const { position, caseId, at, by, under, type, data } = event;
  const meetingId = 'meetingId' in data ? (data.meetingId ?? null) : null;
  rows.insert(RecordEntry, {
    position,
    caseId,
    meetingId,
    at,
    byId: by.personId,
    byName: by.name,
    mandateTitle: under?.title ?? null,
    fact: { type, data },
  });
}
