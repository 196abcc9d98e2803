import type { CaseEventType, CaseFact } from '../../domain/case-event.js';
import type { Participant } from '../../domain/meeting/meeting-events.js';
import { aCase } from './history.js';
import { familyDepartment, karen, lise, pia, reference, school, sofie, thomas } from './people.js';

type FactOf<Type extends CaseEventType> = Extract<CaseFact, { type: Type }>;
type DataOf<Type extends CaseEventType> = FactOf<Type>['data'];

/** Facts with sensible defaults: a test names only what matters to it. */
export function fact<Type extends CaseEventType>(type: Type, defaults: DataOf<Type>) {
  return (data: Partial<DataOf<Type>> = {}) => ({ type, data: { ...defaults, ...data } }) as FactOf<Type>;
}

export const participants = {
  karen: participant('p-karen', 'school-leader', karen.name, karen.personId),
  thomas: participant('p-thomas', 'teacher', thomas.name, thomas.personId),
  sofie: participant('p-sofie', 'social-worker', sofie.name, sofie.personId),
  mother: participant('p-mother', 'parent', 'Mor Opdigtet'),
  child: participant('p-child', 'child', 'Barn Opdigtet'),
};

function participant(
  participantId: string,
  capacity: Participant['capacity'],
  name: string,
  personId?: string,
): Participant {
  return {
    participantId,
    capacity,
    name,
    requiredBy: 'model',
    because: 'Kræves',
    ...(personId && { personId }),
  };
}

export const caseOpened = fact('CaseOpened', {
  caseId: aCase,
  model: { name: 'viborg', version: '1', hash: 'hash' },
  subject: { kind: 'child', name: 'Barn Opdigtet', cpr: '000000-0000', cprIndex: 'index-of-barn' },
  unitId: school,
  level: 'local',
});

export const concernRaised = fact('ConcernRaised', {
  raisedBy: { ...reference(karen), role: 'school-leader', unitId: school },
  severity: 'yellow',
  sees: 'Barnet er ofte alene.',
  childSays: { says: 'Jeg vil gerne have en ven.' },
  tried: 'Makkerordning.',
  parentsKnow: 'De er ringet op.',
  acute: false,
  suspectedAbuse: false,
  earlier: [],
  meetBy: '2026-12-07T22:59:59.999Z',
});

export const concernReceived = fact('ConcernReceived', {
  unitId: familyDepartment,
  because: 'meeting-requested',
});
export const parentContactBarred = fact('ParentContactBarred', { gate: 'G1', until: 'child-heard' });
export const parentContactSuspended = fact('ParentContactSuspended', { barredIn: ['sag-2'] });
export const parentContactResumed = fact('ParentContactResumed', {});
export const parentsKeptFromMeeting = fact('ParentsKeptFromMeeting', {
  meetingId: 'm-1',
  chairId: karen.personId,
  withdrawn: [participants.mother],
  atTable: [],
  because: 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.',
});
export const threadHolderNamed = fact('ThreadHolderNamed', {
  holder: reference(karen),
  reason: 'Har rejst bekymringen.',
});

export const meetingScheduled = fact('MeetingScheduled', {
  meetingId: 'm-1',
  kind: 'netvaerksmoede',
  at: '2026-12-01T12:00:00.000Z',
  endsAt: '2026-12-01T13:00:00.000Z',
  place: 'Lærerværelset',
  purpose: 'Bekymringen drøftes.',
  standsForNotification: true,
  chair: reference(karen),
  noteTaker: reference(thomas),
  invited: [participants.karen, participants.thomas, participants.mother, participants.child],
  notInvited: [],
});
export const invitationAnswered = fact('InvitationAnswered', {
  meetingId: 'm-1',
  participantId: 'p-thomas',
  answer: 'accepted',
  note: '',
});
export const participantPrepared = fact('ParticipantPrepared', {
  meetingId: 'm-1',
  participantId: 'p-thomas',
  answers: [{ questionId: 'q1', says: 'Han er glad for musik.' }],
});
export const meetingMoved = fact('MeetingMoved', {
  meetingId: 'm-1',
  from: '2026-12-01T12:00:00.000Z',
  to: '2026-12-03T09:00:00.000Z',
  endsAt: '2026-12-03T10:00:00.000Z',
  place: 'Biblioteket',
  reason: 'Mor er på arbejde.',
});
export const meetingCancelled = fact('MeetingCancelled', {
  meetingId: 'm-1',
  reason: 'Familien er flyttet.',
});
export const meetingOpened = fact('MeetingOpened', {
  meetingId: 'm-1',
  present: ['p-karen', 'p-thomas', 'p-mother'],
  absent: ['p-child'],
});
export const participantArrived = fact('ParticipantArrived', { meetingId: 'm-1', participantId: 'p-child' });
export const participantInvited = fact('ParticipantInvited', {
  meetingId: 'm-1',
  participant: participant('p-companion', 'companion', 'Mormor Opdigtet'),
});
export const contributionMade = fact('ContributionMade', {
  meetingId: 'm-1',
  contributionId: 'c-1',
  step: 'worries',
  participantId: 'p-thomas',
  says: 'Han sidder alene i frikvarteret.',
});
export const childHeard = fact('ChildHeard', {
  meetingId: 'm-1',
  voice: {
    heardBy: 'Thomas Fiktiv',
    how: 'Samtale på skolen',
    worries: 'Ingen at lege med',
    goodThings: 'Musik',
    dreams: 'En ven',
  },
});
export const childVoiceExcepted = fact('ChildVoiceExcepted', {
  meetingId: 'm-1',
  reason: 'Barnet er spædt.',
  legalBasis: 'Barnets lov § 5, stk. 4',
});
export const scaleGiven = fact('ScaleGiven', {
  meetingId: 'm-1',
  participantId: 'p-mother',
  value: 6,
  because: 'Det går bedre derhjemme.',
});
export const disagreementRecorded = fact('DisagreementRecorded', {
  meetingId: 'm-1',
  disagreementId: 'd-1',
  participantId: 'p-mother',
  about: 'other',
  view: 'Jeg synes, det går for langsomt.',
});
export const meetingClosed = fact('MeetingClosed', {
  meetingId: 'm-1',
  outcome: 'stay-local',
  outcomeTitle: 'Fortsætter lokalt',
  reason: 'Vi prøver en makker i fire uger.',
  followUp: '2027-01-05',
});
export const recordCorrected = fact('RecordCorrected', {
  meetingId: 'm-1',
  correctionId: 'r-1',
  participantId: 'p-mother',
  says: 'Jeg sagde fire uger, ikke fem.',
});

export const agreementMade = fact('AgreementMade', {
  agreementId: 'a-1',
  meetingId: 'm-1',
  does: 'finder en makker til Barn',
  signOfProgress: 'Barn leger med nogen hver dag',
  owner: { participantId: 'p-thomas', name: thomas.name, personId: thomas.personId },
  by: '2026-12-15',
});
export const trialActionPlanned = fact('TrialActionPlanned', {
  trialActionId: 't-1',
  meetingId: 'm-1',
  hypothesis: 'Færre skift giver ro',
  does: 'prøver tolærer i fire uger',
  professions: ['teacher', 'ppr'],
  owner: { participantId: 'p-thomas', name: thomas.name, personId: thomas.personId },
  review: '2026-12-20',
});

export const trialActionReviewed = fact('TrialActionReviewed', {
  trialActionId: 't-1',
  learned: 'Der blev ro.',
  result: 'continue',
  does: 'prøver tolærer i fire uger',
});

export const deadlineSet = fact('DeadlineSet', {
  deadlineId: 'd-assess',
  rule: 'vurdering',
  title: 'Vurdér bekymringen for akut behov',
  legalBasis: 'Barnets lov § 136',
  owner: 'social-worker',
  startsAt: '2026-11-23T08:00:00.000Z',
  dueAt: '2026-11-24T08:00:00.000Z',
});
/** The case was moved to a model that gives until Wednesday instead. */
export const deadlineMoved = fact('DeadlineMoved', {
  deadlineId: 'd-assess',
  rule: 'vurdering',
  title: 'Se på bekymringen',
  legalBasis: 'Barnets lov § 136, stk. 1',
  owner: 'social-worker',
  dueAt: '2026-11-25T08:00:00.000Z',
  before: { rule: 'vurdering', dueAt: '2026-11-24T08:00:00.000Z' },
});
export const deadlineMet = fact('DeadlineMet', {
  deadlineId: 'd-assess',
  rule: 'vurdering',
  dueAt: '2026-11-24T08:00:00.000Z',
  late: false,
});
export const deadlineMissed = fact('DeadlineMissed', {
  deadlineId: 'd-assess',
  rule: 'vurdering',
  dueAt: '2026-11-24T08:00:00.000Z',
});

export const handlerAssigned = fact('HandlerAssigned', { handler: reference(sofie), reason: 'Har plads.' });
export const concernAssessed = fact('ConcernAssessed', {
  kind: 'assessment',
  acuteNeed: false,
  assessment: 'Ikke akut.',
  handledBefore: [],
});
export const screeningOpened = fact('ScreeningOpened', { because: 'Der skal ses nærmere på det.' });
export const screeningDecided = fact('ScreeningDecided', {
  outcome: 'examination',
  legalBasis: 'Barnets lov § 20',
  reason: 'Der er tegn på særligt behov for støtte.',
  basis: ['Mødereferat 1. december'],
  awareSince: '2026-11-23',
});
export const caseEscalated = fact('CaseEscalated', {
  from: 'local',
  to: 'authority',
  reason: 'Der er brug for en undersøgelse.',
  threadHolder: reference(lise),
});
export const adviceRequested = fact('AdviceRequested', {
  adviceId: 'v-1',
  from: 'local',
  to: 'forum',
  question: 'Hvad gør vi ved fraværet?',
  reason: 'Vi er kørt fast.',
  asked: [reference(pia)],
});
export const adviceGiven = fact('AdviceGiven', { adviceId: 'v-1', advice: 'Prøv gradvis tilbagevenden.' });
export const decisionMade = fact('DecisionMade', {
  decisionId: 'b-1',
  what: 'Støtteperson i ti timer om ugen',
  reason: 'Det er det, der virker.',
  basis: ['Mødereferat 1. december'],
});
export const measureStarted = fact('MeasureStarted', {
  measureId: 'i-1',
  what: 'Støtteperson',
  startsOn: '2026-12-10',
  funding: { kind: 'open' },
});
export const fundingQuestionOpened = fact('FundingQuestionOpened', {
  measureId: 'i-1',
  question: 'Hvem betaler?',
  owners: [{ personId: 'stine', name: 'Stine Skrøne' }],
  answerBy: '2026-12-31',
});
export const fundingSettled = fact('FundingSettled', {
  measureId: 'i-1',
  payer: 'Familieafdelingen',
  reason: 'Aftalt.',
});
export const followUpHeld = fact('FollowUpHeld', { progress: 'Det går fremad.' });
export const caseHandedOver = fact('CaseHandedOver', {
  municipality: 'Opdigtet Kommune',
  notifiedOn: '2026-11-20',
  movesOn: '2026-12-01',
  material: [
    { what: 'Referatet fra netværksmødet', legalBasis: 'Barnets lov § 132' },
    { what: 'Handleplanen', legalBasis: 'Samtykke', consentId: 'c-1' },
  ],
});
export const caseClosed = fact('CaseClosed', {
  reason: 'Barnet trives.',
  whatChanged: 'Han har fået en ven.',
});
export const caseReopened = fact('CaseReopened', { reason: 'Ny bekymring.', threadHolder: reference(karen) });

export const caseMovedToModel = fact('CaseMovedToModel', {
  from: { name: 'viborg', version: '1', hash: 'hash' },
  to: { name: 'viborg', version: '2', hash: 'another hash' },
  reason: 'Kortere frister.',
  preview: 'preview',
  keeps: [],
  begunByAuthority: [],
});
