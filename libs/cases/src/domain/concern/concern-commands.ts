import type { Severity } from '@tovholder/model';
import type { MeetingRequest } from '../meeting/meeting-commands.js';
import type { ChildSays, ModelPin, Subject } from './concern-events.js';

export type ConcernCommand =
  | {
      type: 'RaiseConcern';
      caseId: string;
      model: ModelPin;
      subject: Subject;
      /** Where the child belongs; a unit the raiser works in. */
      unitId: string;
      severity: Severity;
      sees: string;
      childSays: ChildSays;
      tried: string;
      parentsKnow: string;
      acute: boolean;
      suspectedAbuse: boolean;
      /** G2: parents and network are left out until the authority has written down the risk (§ 18(3)). */
      honourConflict?: boolean;
      /** An acute concern may be sent without: it never waits for a meeting. */
      meeting?: MeetingRequest;
    }
  /** G5: a leader asks to wait. It is written down, and nothing waits. */
  | { type: 'RequestWait'; says: string }
  | { type: 'OpenParentContact'; reason: string }
  /** G2: what the child risks, and what is done about it, before anybody around it is contacted. */
  | { type: 'AssessRisk'; assessment: string; precautions: string }
  /** G1 in the child's other open cases: sent by the contact watch, late rather than never. */
  | { type: 'SuspendParentContact' }
  | { type: 'ResumeParentContact' };
