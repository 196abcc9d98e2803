import type { LocalDate } from '@tovholder/calendar';
import type { ScreeningOutcome } from './authority-events.js';

export type AuthorityCommand =
  | { type: 'AssignHandler'; handlerId: string; reason: string }
  | {
      type: 'AssessConcern';
      acuteNeed: boolean;
      assessment: string;
      /** Await the meeting, or open the screening now. */
      next: 'meeting' | 'screening';
    }
  | { type: 'AcknowledgeNotifier'; message: string }
  | { type: 'InformNotifier'; started: boolean; message: string }
  | {
      type: 'DecideScreening';
      outcome: ScreeningOutcome;
      reason: string;
      basis: readonly string[];
      /** Day the municipality became aware of the possible need; the day of receipt when absent. */
      awareSince?: LocalDate;
    }
  | { type: 'CompleteInquiry'; conclusion: string; examinationNeeded: boolean }
  | { type: 'CompleteExamination'; conclusion: string; provisional: boolean };
