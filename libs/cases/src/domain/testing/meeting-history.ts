import type { CaseFact, EventOf } from '../case-event.js';
import type { ChildVoice, Participant } from '../meeting/meeting-events.js';
import { referenceTo } from '../people-rules.js';
import type { ActingPerson } from '../people.js';
import { familyLeader, schoolLeader, teacher } from './municipality.js';

export const theMeeting = 'meeting-1';
export const thePlannedTime = '2026-03-09T12:00:00.000Z';

/** At the table unless a test says otherwise: child and parents without a sign-in, and the three the model requires. */
export const participants = {
  child: { participantId: 'p-child', capacity: 'child', name: 'Villads Opdigtet', ...required() },
  parent: { participantId: 'p-parent', capacity: 'parent', name: 'Forældre til Villads', ...required() },
  teacher: at('p-teacher', 'teacher', teacher),
  schoolLeader: at('p-school-leader', 'school-leader', schoolLeader),
  familyLeader: at('p-family-leader', 'family-leader', familyLeader),
} satisfies Record<string, Participant>;

export const childsWords: ChildVoice = {
  heardBy: 'Freja Prøvesen',
  how: 'En gåtur i frikvarteret',
  worries: 'De andre holder op med at tale, når jeg kommer.',
  goodThings: 'Fodbold om onsdagen.',
  dreams: 'At nogen spørger, om jeg vil være med.',
};

type Scheduled = Partial<EventOf<'MeetingScheduled'>['data']>;

export function meetingScheduled(scheduled: Scheduled = {}): CaseFact {
  return {
    type: 'MeetingScheduled',
    data: {
      meetingId: theMeeting,
      kind: 'network-meeting',
      at: thePlannedTime,
      endsAt: '2026-03-09T13:00:00.000Z',
      place: 'Lærerværelset',
      purpose: 'Et fælles næste skridt',
      standsForNotification: true,
      chair: referenceTo(schoolLeader),
      noteTaker: referenceTo(teacher),
      invited: Object.values(participants),
      notInvited: [],
      ...scheduled,
    },
  };
}

export function meetingMoved(moved: Partial<EventOf<'MeetingMoved'>['data']> = {}): CaseFact {
  return {
    type: 'MeetingMoved',
    data: {
      meetingId: theMeeting,
      from: thePlannedTime,
      to: '2026-03-11T09:00:00.000Z',
      endsAt: '2026-03-11T10:00:00.000Z',
      place: 'Biblioteket',
      reason: 'Mor er på arbejde.',
      ...moved,
    },
  };
}

/** Everybody came, unless a test says who did not. */
export function meetingOpened({ without = [] }: { without?: readonly Participant[] } = {}): CaseFact {
  const ids = (those: readonly Participant[]) => those.map(({ participantId }) => participantId);
  const absent = ids(without);
  const present = ids(Object.values(participants)).filter((id) => !absent.includes(id));
  return { type: 'MeetingOpened', data: { meetingId: theMeeting, present, absent } };
}

export function participantArrived({ participantId }: Participant): CaseFact {
  return { type: 'ParticipantArrived', data: { meetingId: theMeeting, participantId } };
}

/** Somebody said what they worry about, unless a test says they spoke to another step. */
export function contributionMade(step = 'worries'): CaseFact {
  return {
    type: 'ContributionMade',
    data: {
      meetingId: theMeeting,
      contributionId: 'contribution-1',
      step,
      participantId: participants.teacher.participantId,
      says: 'Han er alene i hvert frikvarter.',
    },
  };
}

export function meetingCancelled(): CaseFact {
  return { type: 'MeetingCancelled', data: { meetingId: theMeeting, reason: 'Sygdom' } };
}

export function meetingClosed(): CaseFact {
  return {
    type: 'MeetingClosed',
    data: {
      meetingId: theMeeting,
      outcome: 'stay-local',
      outcomeTitle: 'Vi fortsætter, hvor vi er',
      reason: 'Tolærerordningen prøves først.',
      followUp: '2026-04-13',
    },
  };
}

/** At the meeting; in a conversation of its own with `apart`. */
export function childHeard({ apart = false } = {}): CaseFact {
  return { type: 'ChildHeard', data: { ...(!apart && { meetingId: theMeeting }), voice: childsWords } };
}

export function childVoiceExcepted({ apart = false } = {}): CaseFact {
  return {
    type: 'ChildVoiceExcepted',
    data: {
      ...(!apart && { meetingId: theMeeting }),
      reason: 'Barnet er tre måneder gammelt.',
      legalBasis: 'Barnets lov § 5, stk. 4',
    },
  };
}

export function disagreementRecorded(about: 'responsibility' | 'other' = 'responsibility'): CaseFact {
  return {
    type: 'DisagreementRecorded',
    data: {
      meetingId: theMeeting,
      disagreementId: 'disagreement-1',
      participantId: participants.schoolLeader.participantId,
      about,
      view: 'Det er familieafdelingens opgave.',
    },
  };
}

function required() {
  return { requiredBy: 'model', because: 'Modellen kræver det.' } as const;
}

function at(participantId: string, capacity: Participant['capacity'], person: ActingPerson) {
  return { participantId, capacity, ...referenceTo(person), ...required() };
}
