import type { Instant } from '@tovholder/calendar';
import type { Severity } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Who the concern is about. A child is found again by the blind index of the CPR, never by the CPR itself. */
export type Subject =
  | { kind: 'child'; name: string; cpr: string; cprIndex: string }
  | { kind: 'child-described'; name: string; description: string }
  | { kind: 'group'; name: string; description: string };

/** What the child says, or why nobody knows yet. */
export type ChildSays = { says: string } | { notAskedBecause: string };

/** The model the case runs on for life, unless moved by an explicit act. */
export interface ModelPin {
  name: string;
  version: string;
  hash: string;
}

/** An earlier concern about the same child, as it was known when this one was raised. */
export interface EarlierConcern {
  caseId: string;
  raisedAt: Instant;
  severity: Severity;
  status: 'open' | 'closed';
}

export type ConcernEvent =
  | Fact<'CaseOpened', { caseId: string; model: ModelPin; subject: Subject; unitId: string; level: string }>
  | Fact<
      'ConcernRaised',
      {
        raisedBy: PersonReference & { role: string; unitId: string };
        severity: Severity;
        sees: string;
        childSays: ChildSays;
        tried: string;
        parentsKnow: string;
        acute: boolean;
        suspectedAbuse: boolean;
        /** Present where the raiser saw one. */
        honourConflict?: true;
        earlier: readonly EarlierConcern[];
        /** By when the model wants the first meeting held; not in what the first releases wrote. */
        meetBy?: Instant;
      }
    >
  | Fact<
      'ConcernReceived',
      {
        /** The family department that received it. */
        unitId: string;
        /** The meeting whose request carried the notification; absent when it went straight to the authority. */
        meetingId?: string;
        because:
          | 'meeting-requested'
          | 'acute'
          | 'suspected-abuse'
          | 'honour-conflict'
          | 'escalated'
          | 'parent-contact-suspended';
        /** Present when the child has an active case: barnets lov § 137 asks for a reassessment by someone new. */
        reassessment?: { activeCases: readonly string[]; earlierHandlers: readonly string[] };
      }
    >
  | Fact<'ParentContactBarred', { gate: 'G1'; until: 'child-heard' } | { gate: 'G2'; until: 'risk-assessed' }>
  /** Barnets lov § 18(3): written down before parents or network are involved. */
  | Fact<'RiskAssessed', { assessment: string; precautions: string; legalBasis: string }>
  | Fact<'ParentContactOpened', { reason: string }>
  /** G1 stands in other open cases of the child, named for the department alone; by itself this bars no case. */
  | Fact<'ParentContactSuspended', { barredIn: readonly string[] }>
  /** G1 stands in no other open case of the child any more. */
  | Fact<'ParentContactResumed', Record<string, never>>
  | Fact<'WaitRequested', { says: string }>
  | Fact<'ThreadHolderNamed', { holder: PersonReference; before?: PersonReference; reason: string }>;
