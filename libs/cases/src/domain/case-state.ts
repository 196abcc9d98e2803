import type { Instant, LocalDate } from '@tovholder/calendar';
import type { AppealableKind, Capacity, NoticeAnswer, Severity } from '@tovholder/model';
import type { AgreementOwner } from './agreements/agreement-events.js';
import type { Party, Reassessed } from './appeals/appeal-events.js';
import type { ScreeningOutcome } from './authority/authority-events.js';
import type { ModelPin, Subject } from './concern/concern-events.js';
import type { Terms } from './deadlines/deadline-events.js';
import type { Passed } from './deadlines/milestones.js';
import type { Awaited, Granted } from './grants/grant-events.js';
import type { Participant } from './meeting/meeting-events.js';
import type { PersonReference } from './people.js';

/** What the rules need to know of a case, folded from its events. Texts nobody decides on are left out. */
export interface CaseState {
  status: 'none' | 'open' | 'closed';
  /** Another municipality has it, for good; present from then on. */
  handedOver?: true;
  caseId: string;
  model: ModelPin;
  subject: Subject['kind'];
  /** Whom invitations name when child or parents have no name of their own there. */
  subjectName: string;
  /** The child's day of birth, where its CPR number tells one. */
  bornOn?: LocalDate;
  unitId: string;
  level: string;
  raisedAt: Instant;
  raisedBy: string;
  severity: Severity;
  acute: boolean;
  suspectedAbuse: boolean;
  /** Present where the concern is about an honour-related conflict (G2). */
  honourConflict?: true;
  /** The authority has written down what the child risks; present from then on. */
  riskAssessed?: true;
  threadHolder?: PersonReference;
  /** Everybody with a sign-in who was given a part; they may see the case. */
  withPart: readonly string[];
  /** Those of them who were given one that no family can take back. */
  withOffice: readonly string[];
  consents: Readonly<Record<string, Consent>>;
  /** Those whose sight of the case rests on a consent, by person, and the moment from which it does no longer. */
  sightByConsent: Readonly<Record<string, PersonReference & { consentId: string; until: Instant }>>;
  /** Whoever was named responsible last; `whoHasPart` counts them in. */
  responsible?: string;
  /** G1: barred until the child is heard and the authority opens it; suspended while it is so in another open case. */
  parentContact: 'open' | 'barred' | 'suspended';
  childVoice?: {
    at: Instant;
    how: 'heard' | 'excepted';
    /** The authority itself has stated why the child is not heard; present from then on. */
    byAuthority?: true;
  };
  meetings: Readonly<Record<string, Meeting>>;
  agreements: Readonly<Record<string, Agreement>>;
  trialActions: Readonly<Record<string, TrialAction>>;
  advice: Readonly<Record<string, Advice>>;
  reception?: Reception;
  screening?: Screening;
  decisions: readonly string[];
  /** What each of them decided, and when. */
  decisionsMade: Readonly<Record<string, { what: string; at: Instant }>>;
  measures: Readonly<Record<string, Measure>>;
  grants: Readonly<Record<string, Grant>>;
  notices: Readonly<Record<string, Notice>>;
  tasks: Readonly<Record<string, TaskInCase>>;
  /** The decisions parties were told of, each party by itself. */
  told: Readonly<Record<string, Told>>;
  appeals: Readonly<Record<string, Appeal>>;
  deadlines: Readonly<Record<string, Deadline>>;
  /** The milestones the case has passed, each as it was last. */
  passed: readonly Passed[];
}

export interface Consent {
  consentId: string;
  purpose: string;
  title: string;
  covers: readonly Capacity[];
  /** Whom it does not cover, or no longer does. */
  except: { professions: readonly Capacity[]; people: readonly string[] };
  status: 'given' | 'withdrawn' | 'expired';
  givenAt: Instant;
  until: Instant;
}

export interface Meeting {
  meetingId: string;
  kind: string;
  status: 'planned' | 'open' | 'closed' | 'cancelled';
  at: Instant;
  endsAt: Instant;
  standsForNotification: boolean;
  chair: string;
  noteTaker: string;
  participants: readonly Participant[];
  /** Ids of the participants who have come. */
  present: readonly string[];
  /** The steps of the analysis model under which somebody has said something. */
  spokenTo: readonly string[];
  childVoice: boolean;
  /** Responsibility is disputed and nobody with the mandate has named the responsible yet. */
  responsibilityDisputed: boolean;
}

export interface Agreement {
  agreementId: string;
  meetingId: string;
  /** `left`: still open when the case was closed, with an account of why. */
  status: 'open' | 'kept' | 'missed' | 'withdrawn' | 'left';
  does: string;
  signOfProgress: string;
  owner?: AgreementOwner;
  by?: LocalDate;
}

export interface TrialAction {
  trialActionId: string;
  /** `adopted`: it taught that it should be a measure. */
  status: 'running' | 'stopped' | 'adopted' | 'left';
  does: string;
  owner: AgreementOwner;
  /** Whether anybody has told what it taught; it may go on after that. */
  reviewed: boolean;
}

export interface Advice {
  adviceId: string;
  to: string;
  question: string;
  asked: readonly string[];
  /** Those of them who have answered. */
  givenBy: readonly string[];
}

export interface Reception {
  at: Instant;
  unitId: string;
  handler?: PersonReference;
  /** Everybody who has handled this case, in order. */
  handlers: readonly string[];
  assessed: boolean;
  /** What the assessment found; absent until there is one. */
  acuteNeed?: boolean;
  /** Whether a meeting that stands for the notification was held to its end since. */
  met: boolean;
  acknowledged: boolean;
  informed: boolean;
  /** Present when the child had an active case on receipt; these may not reassess (G4). */
  earlierHandlers?: readonly string[];
}

export interface Screening {
  status: 'open' | 'decided';
  outcome?: ScreeningOutcome;
  running: 'none' | 'inquiry' | 'examination';
}

export interface Measure {
  measureId: string;
  what: string;
  startsOn: LocalDate;
  startedAt: Instant;
  status: 'running' | 'ended';
  funding: 'open' | 'settled';
  /** The mandate it was started under. */
  mandateId?: string;
  fundingOwners: readonly string[];
  /** When the clock reminds them; absent when it need not, or has. */
  remindAt?: Instant;
  /** Whether the authority began it, by a model the case has left since; otherwise its mandate tells. */
  byAuthority?: boolean;
  /** The next follow-up of it that was agreed on at the last. */
  nextFollowUp?: LocalDate;
  /** It takes the place of children's own. */
  shared?: true;
  /** The last day, where it is known. */
  endsOn?: LocalDate;
  /** The group's measure that took its place. */
  exchangedFor?: { caseId: string; measureId: string };
  /** It is known in the case that the measure which took its place ends. */
  sharedEnds?: true;
}

/** A decision as one party was told it. */
export interface Told {
  toldId: string;
  decision: AppealableKind;
  /** The decision or the measure; absent of the screening. */
  subjectId?: string;
  what: string;
  appealBody: string;
  to: Party;
  toldOn: LocalDate;
  appealBy: LocalDate;
  /** Where the case stood. */
  level: string;
}

export interface Appeal {
  appealId: string;
  toldId: string;
  what: string;
  receivedOn: LocalDate;
  late: boolean;
  status: 'received' | Reassessed | 'forwarded' | 'withdrawn';
}

/** A grant as the rules know it. */
export interface Grant extends Granted {
  status: 'proposed' | 'given' | 'declined' | 'settled';
  /** Whose yes is still missing. */
  awaits: readonly Awaited[];
  /** The day from which it may be used. */
  givenOn?: LocalDate;
  usedKroner: number;
  returnedKroner: number;
}

export interface Notice {
  noticeId: string;
  rule: string;
  title: string;
  /** Whom it is for. */
  to: Capacity;
  answeredBy: readonly NoticeAnswer[];
  status: 'waiting' | 'answered';
  /** The day of the newest thing it tells, where somebody wrote it. */
  happenedOn?: LocalDate;
  /** What was answered, where that was written. */
  answer?: string;
}

/** A task of the model's that was added to the case. */
export interface TaskInCase {
  taskId: string;
  task: string;
  title: string;
  owner: PersonReference;
  status: 'open' | 'done' | 'dropped';
}

export interface Deadline {
  deadlineId: string;
  rule: string;
  measureId?: string;
  appealId?: string;
  owner: Capacity;
  status: 'running' | 'missed' | 'met' | 'lapsed';
  startsAt: Instant;
  dueAt: Instant;
  /** What it runs by still, where the case was moved to a model without its rule. */
  terms?: Terms;
}

/** Whether the case needs its statutory screening opened: not while one is open, nor while what it led to goes on. */
export function lacksScreening({ screening }: CaseState): boolean {
  return screening === undefined || (screening.status === 'decided' && screening.running === 'none');
}

/** Whether what the authority received is to be met at a meeting it takes part in: none was, and it screens nothing. */
export function awaitsMeeting({ reception, screening }: CaseState): boolean {
  return reception !== undefined && !reception.met && screening === undefined;
}

/** Still asked for, in time or too late. */
export function isUnmet({ status }: Deadline): boolean {
  return status === 'running' || status === 'missed';
}

/** What a part of the case holds under that id. An id such as `constructor` names nothing. */
export function entry<Value>(part: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(part, id) ? part[id] : undefined;
}

/** Before anything has happened. */
export const noCase: CaseState = {
  status: 'none',
  caseId: '',
  model: { name: '', version: '', hash: '' },
  subject: 'child',
  subjectName: '',
  unitId: '',
  level: '',
  raisedAt: '',
  raisedBy: '',
  severity: 'green',
  acute: false,
  suspectedAbuse: false,
  withPart: [],
  withOffice: [],
  consents: {},
  sightByConsent: {},
  parentContact: 'open',
  meetings: {},
  agreements: {},
  trialActions: {},
  advice: {},
  decisions: [],
  decisionsMade: {},
  measures: {},
  grants: {},
  notices: {},
  tasks: {},
  told: {},
  appeals: {},
  deadlines: {},
  passed: [],
};
