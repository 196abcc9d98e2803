import type { Instant } from '@tovholder/calendar';
import { capacityWords, type Capacity } from '@tovholder/model';
import type { Meeting, MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import { concernAsRaised, type ConcernAsRaised } from '../concern-as-raised.js';
import type { KnownAnswer } from '../known-answers/known-answer.js';
import { knownAnswers } from '../known-answers/known-answers.js';
import type { Titles } from '../titles.js';
import { consentsSaid } from './consents-of-record.js';
import { agreementsOf, trialActionsOf } from './agreements-of-record.js';
import type {
  MeetingRecord,
  RecordedAbsence,
  RecordedOutcome,
  RecordedParticipant,
  RecordedResponsible,
  WrittenAfterwards,
} from './meeting-record.js';
import type { RecordParts } from './record-parts.js';
import { dataOf, spoken } from './record-entries.js';
import { scalesOf } from './scales-of-record.js';
import type { RecordedException, RecordedVoice } from './said-at-meeting.js';
import { stepsOf } from './steps-of-record.js';

/** One document of the rows: what was said, in the order of the analysis model. */
export function composeRecord(parts: RecordParts, titles: Titles, asOf?: Instant): MeetingRecord {
  const { overview, meeting, participants } = parts;
  const { caseId, meetingId, status, kind, at, endsAt, place, purpose, standsForNotification } = meeting;
  return {
    ...{ caseId, meetingId, status, kind, at, endsAt, place, purpose, standsForNotification },
    asOf: asOf ?? null,
    subjectName: overview.subjectName,
    subjectDescription: overview.subjectDescription,
    concern: standsForNotification ? concernOf(parts) : null,
    familyDepartmentPresent: familyDepartmentCame(parts),
    kindTitle: titles.meetingKind(kind),
    levelTitle: titles.level(meeting.level),
    chair: { personId: meeting.chairId, name: meeting.chairName },
    noteTaker: { personId: meeting.noteTakerId, name: meeting.noteTakerName },
    ...timesOf(meeting),
    writtenAfterwards: writtenAfterwards(meeting),
    step: meeting.step,
    cancelledBecause: meeting.cancelledBecause,
    participants: participants.map((participant) => participantShown(participant, meeting, titles)),
    notInvited: notInvited(parts),
    consents: consentsSaid(parts),
    childsVoice: voiceOf(parts),
    childsVoiceExcepted: exceptionOf(parts),
    broughtAlong: broughtAlong(parts, titles),
    steps: stepsOf(parts, titles),
    scales: scalesOf(parts),
    agreements: agreementsOf(parts),
    trialActions: trialActionsOf(parts),
    disagreements: spoken('DisagreementRecorded', parts).map(({ by, said: { about, view } }) => ({
      ...by,
      ...{ about, view },
    })),
    responsible: namedResponsible(parts).at(-1) ?? null,
    responsibleBefore: namedResponsible(parts).slice(0, -1),
    outcome: outcomeOf(parts),
    corrections: spoken('RecordCorrected', parts).map(({ by, at, said: { step, says } }) => ({
      ...by,
      ...{ at, says },
      step: step === undefined ? null : titles.step(step),
    })),
  };
}

function voiceOf(parts: RecordParts): RecordedVoice | null {
  const heard = dataOf('ChildHeard', voicesFor(parts)).at(-1);
  return heard ? { ...heard.voice, of: heard.of ?? 'child' } : null;
}

function exceptionOf({ entries }: RecordParts): RecordedException | null {
  const exception = dataOf('ChildVoiceExcepted', entries).at(-1);
  if (!exception) return null;
  const { ground = null, reason, otherwise = null, legalBasis } = exception;
  return { ground, reason, otherwise, legalBasis };
}

function concernOf({ entries }: RecordParts): ConcernAsRaised | null {
  const raised = entries.find(({ fact }) => fact.type === 'ConcernRaised');
  const [concern] = dataOf('ConcernRaised', entries);
  return raised && concern ? concernAsRaised(raised.at, concern) : null;
}

/** Whom gate G1 kept out, from the first or later; whoever was asked again since then is a participant. */
function notInvited({ meeting, participants, entries }: RecordParts): RecordedAbsence[] {
  const keptOut = dataOf('ParentsKeptFromMeeting', entries).flatMap(({ withdrawn, because }) =>
    withdrawn.map(({ capacity, name }) => ({ capacity, name, because })),
  );
  const stillOut = keptOut.filter(
    ({ capacity, name }) => !participants.some((one) => one.capacity === capacity && one.name === name),
  );
  return [...meeting.notInvited, ...stillOut].map(({ capacity, because }) => ({
    who: capacityWords[capacity][0],
    because,
  }));
}

const ofFamilyDepartment: readonly Capacity[] = ['family-leader', 'social-worker', 'family-chief'];

/** Who is notified by the record should be at the table; where nobody was, the record says so. */
function familyDepartmentCame({ meeting, participants }: RecordParts): boolean | null {
  if (!meeting.standsForNotification || meeting.openedAt === null) return null;
  return participants.some(
    ({ capacity, present }) => present === true && ofFamilyDepartment.includes(capacity),
  );
}

/** What earlier meetings answered and the model has at hand again, for whoever prepares the meeting or sits at it. */
function broughtAlong({ meeting, earlier }: RecordParts, { model }: Titles): KnownAnswer[] {
  if (meeting.status !== 'planned' && meeting.status !== 'open') return [];
  const answers = knownAnswers(earlier.entries, earlier.participants, model);
  return answers.filter(({ usedIn }) => usedIn.includes('next-meeting') || usedIn.includes('action-card'));
}

/** When it was held; a meeting written down afterwards knows only when it was planned. */
function timesOf({ openedAt, closedAt, writtenAfterwards }: Meeting) {
  return writtenAfterwards === null ? { openedAt, closedAt } : { openedAt: null, closedAt: null };
}

function namedResponsible({ entries }: RecordParts): RecordedResponsible[] {
  return entries.flatMap((entry) =>
    dataOf('ResponsibleNamed', [entry]).map(({ responsible, reason }) => ({
      ...{ name: responsible.name, reason },
      decidedBy: entry.byName,
      mandate: entry.mandateTitle,
    })),
  );
}

function writtenAfterwards({ openedAt, writtenAfterwards }: Meeting): WrittenAfterwards | null {
  if (openedAt === null || writtenAfterwards === null) return null;
  return { at: openedAt, because: writtenAfterwards };
}

function participantShown(
  participant: MeetingParticipant,
  meeting: Meeting,
  titles: Titles,
): RecordedParticipant {
  const { participantId, name, capacity, because, answer, present, arrivedAt, prepared } = participant;
  return {
    ...{ participantId, name, capacity, because, answer, present },
    unasked: participant.personId === meeting.chairId ? 'leads' : participant.setTheTime,
    cameLater: arrivedAt !== null,
    // In a meeting written down afterwards it says when it was written, not when somebody came.
    arrivedAt: meeting.writtenAfterwards === null ? arrivedAt : null,
    capacityTitle: capacityWords[capacity][0],
    prepared: prepared.map(({ questionId, says }) => ({ question: titles.question(questionId), says })),
  };
}

/** A child heard outside a meeting was heard for the meeting too, unless that came after it. */
function voicesFor({ entries, meeting }: RecordParts) {
  return entries.filter(
    ({ meetingId, position }) => meetingId !== null || position < meeting.closedAtPosition,
  );
}

function outcomeOf({ meeting }: RecordParts): RecordedOutcome | null {
  const { outcome, outcomeTitle, outcomeReason, followUp } = meeting;
  if (outcome === null || outcomeTitle === null || outcomeReason === null || followUp === null) return null;
  return { outcome, title: outcomeTitle, reason: outcomeReason, followUp };
}
