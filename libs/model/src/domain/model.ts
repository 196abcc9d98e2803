import type { Length, LocalDate } from '@tovholder/calendar';
import type { AppealRules } from './appeal-rules.js';
import type { Capacity } from './capacity.js';
import type { GrantRule, GroupRules, SharedMeasureRules, TrialActionRules } from './community.js';
import type { ConsentRule } from './consent-rule.js';
import type { DiscretionaryTask } from './discretionary-task.js';
import type { FundingRules } from './funding-rules.js';
import type { LegalReference } from './legal-reference.js';
import type { Milestone } from './milestones.js';
import type { NoticeRule } from './notice-rule.js';

export type * from './appeal-rules.js';
export type * from './capacity.js';
export type * from './community.js';
export type * from './consent-rule.js';
export type * from './discretionary-task.js';
export type * from './funding-rules.js';
export type * from './legal-reference.js';
export * from './milestones.js';
export type * from './notice-rule.js';

/**
 * A model as the engine reads it: checked, with every reference resolved. Written by a municipality in YAML
 * (Danish keys), compiled by `compileModel`. Terms follow CMMN 1.1 where it has one (milestone, discretionary task).
 */
export interface Model {
  name: string;
  version: string;
  /** SHA-256 (hex) over the canonical JSON of the compiled model; a case is pinned to name, version and this. */
  hash: string;
  title: string;
  /** The day it is put in force, which its legal references are held to. */
  inForceFrom?: LocalDate;
  levels: readonly Level[];
  meetingKinds: readonly MeetingKind[];
  intake: readonly IntakeRule[];
  analysisModel: readonly AnalysisStep[];
  outcomes: readonly Outcome[];
  actionCards: readonly ActionCard[];
  mandates: readonly Mandate[];
  routes: readonly Route[];
  deadlines: readonly DeadlineRule[];
  /** Absent, as every part below that says so, where the model does not write it: then its hash is what it was. */
  groups?: GroupRules;
  trialActions?: TrialActionRules;
  grants?: readonly GrantRule[];
  sharedMeasures?: SharedMeasureRules;
  funding?: FundingRules;
  discretionaryTasks?: readonly DiscretionaryTask[];
  /** Absent where the model asks for no consent. */
  consents?: readonly ConsentRule[];
  notices?: readonly NoticeRule[];
  /** Absent where the model knows no appeals. */
  appeals?: AppealRules;
  calendar: { closingDays: readonly string[] };
  /** The paragraphs the engine's rules rest on (YAML key `lovgrundlag`); every topic is required. */
  law: Readonly<Record<LegalTopic, LegalReference>>;
  /** What shuts off parents and network, and what opens for them; the law's own gates stand without being written. */
  gates?: readonly Gate[];
}

/** A gate as a municipality writes it: it may ask for more than the law does before it opens, never for less. */
export interface Gate {
  id: string;
  title: string;
  when: GateCause;
  bars: readonly GateBars[];
  opensWhen: readonly GateOpens[];
  legalBasis: LegalReference;
}
export type GateCause = 'suspected-abuse' | 'honour-conflict';
export type GateBars = 'parents' | 'network';
export type GateOpens = 'child-heard' | 'risk-assessed' | 'authority-opens';

/** What a rule of the engine may rest on. The law is configuration: the reference and its date stand in the model. */
export const legalTopics = [
  'duty-to-notify',
  'assessment',
  'acknowledgement',
  'reassessment',
  'child-voice',
  'child-voice-exception',
  'screening',
  'inquiry',
  'examination',
] as const;
export type LegalTopic = (typeof legalTopics)[number];

export interface Level {
  id: string;
  title: string;
  seats: readonly Capacity[];
  /** Decisions under barnets lov are made at the level that is the authority. Exactly one. */
  authority: boolean;
}

export interface MeetingKind {
  id: string;
  title: string;
  level: string;
  durationMinutes: number;
  /** Its record stands for the written underretning; requesting it is what the authority receives. */
  standsForNotification: boolean;
  chair: Capacity;
  required: readonly { capacity: Capacity; reason: string }[];
}

/** First rule whose `when` fits decides how a concern starts. The last has an empty `when`. */
export interface IntakeRule {
  when: {
    acute?: boolean;
    suspectedAbuse?: boolean;
    severity?: readonly Severity[];
    subject?: readonly ('child' | 'group')[];
  };
  meetingKind: string;
  /** The meeting must lie within this of the concern. */
  meetWithin: Length;
}

export type Severity = 'green' | 'yellow' | 'red';

export interface AnalysisStep {
  id: string;
  title: string;
  /** What the chair asks, in plain Danish. */
  asks: string;
  /** What the step collects; `worries` are contributions too, those a notification cannot do without. */
  collects:
    | 'contributions'
    | 'worries'
    | 'child-voice'
    | 'scales'
    | 'agreements'
    | 'outcome'
    | 'follow-up'
    | 'purpose';
  /** Contributions may be sorted by these, e.g. the ICS dimensions. */
  dimensions: readonly { id: string; title: string }[];
  /** What the step asks for besides, each used for something afterwards. Absent where the model has none. */
  fields?: readonly StepField[];
}

/** Something a step asks for by name, because it is used again: what nobody uses is not asked for. */
export interface StepField {
  id: string;
  title: string;
  asks: string;
  /** Those whose answer it is; everybody present when absent. */
  answeredBy?: readonly Capacity[];
  form: FieldForm;
  /** What a `choice` is between. */
  choices?: readonly { id: string; title: string }[];
  usedIn: readonly FieldUse[];
}

export type FieldForm = 'text' | 'scale' | 'date' | 'yes-no' | 'choice';

/** Where an answer is shown afterwards. */
export const fieldUses = ['record', 'decision', 'follow-up', 'next-meeting', 'action-card'] as const;
export type FieldUse = (typeof fieldUses)[number];

export interface Outcome {
  id: string;
  title: string;
  /** The level the case goes to; the case stays where it is when absent. */
  toLevel?: string;
  /** Closing with this outcome opens the statutory screening (barnets lov § 18). */
  opensScreening: boolean;
}

export interface ActionCard {
  capacity: Capacity;
  title: string;
  /** What the participant may expect. */
  expect: readonly string[];
  /** What the participant prepares. */
  questions: readonly { id: string; asks: string }[];
}

/** What a level or a role may decide itself. */
export interface Mandate {
  id: string;
  title: string;
  decision: DecisionKind;
  level: string;
  roles: readonly Capacity[];
  legalBasis?: LegalReference;
  /** Upper limit in Danish kroner, inclusive. */
  maxAmountKroner?: number;
  /** No decision of this kind without the child's voice or a stated exception (barnets lov § 5). */
  childHeardFirst: boolean;
}

export const decisionKinds = [
  'assess-concern',
  'acknowledge-notifier',
  'screen',
  'complete-inquiry',
  'complete-examination',
  'decide-measure',
  'start-measure',
  'settle-funding',
  'name-responsible',
  'open-parent-contact',
  'close-case',
  'reopen-case',
  'hand-over-case',
  'reassess-appeal',
  'move-to-model',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a model need not say who decides: where it is silent, the engine's own rule holds. */
export const decisionsWithARuleOfTheirOwn: readonly DecisionKind[] = [
  'hand-over-case',
  'reassess-appeal',
  'move-to-model',
];

export interface Route {
  id: string;
  kind: 'advice' | 'escalate' | 'return';
  from: string;
  to: string;
  roles: readonly Capacity[];
  /** What must have happened in the case before it can go this way (CMMN: sentry). Absent: nothing. */
  conditions?: RouteConditions;
}

/** All that are named must hold. They never stop a concern on its way to the authority (G5). */
export interface RouteConditions {
  childHeard?: true;
  /** A meeting was held to its end at the level the way begins at. */
  metAtLevel?: true;
  /** The learning environment of the whole group was changed first: a trial action was reviewed, or a measure of those nearest the child begun. */
  environmentTried?: true;
  severity?: readonly Severity[];
  /** The level has answered when it was asked for advice. */
  adviceFrom?: string;
}

export interface DeadlineRule {
  id: string;
  title: string;
  starts: Milestone;
  metBy: Milestone;
  length: Length;
  legalBasis: LegalReference;
  /** Who has to act. */
  owner: Capacity;
  /** Whether it may lapse when the case closes. Otherwise the case stays open until it is met. */
  lapsesOnClosing: boolean;
  /** The rule whose place it takes from the day its legal basis is valid (`deadlinesInForce`). */
  replaces?: string;
}
