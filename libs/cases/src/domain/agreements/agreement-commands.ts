import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { TrialActionResult } from './agreement-events.js';

export type AgreementCommand =
  | {
      type: 'MakeAgreement';
      meetingId: string;
      does: string;
      signOfProgress: string;
      /** A participant of the meeting; may wait until later in the meeting. */
      ownerId?: string;
      by?: LocalDate;
    }
  | {
      /** What is left out stays as it was agreed. */
      type: 'ChangeAgreement';
      agreementId: string;
      does?: string;
      signOfProgress?: string;
      ownerId?: string;
      by?: LocalDate;
      reason: string;
    }
  | { type: 'WithdrawAgreement'; agreementId: string; reason: string }
  | { type: 'KeepAgreement'; agreementId: string; progress: string }
  | { type: 'MissAgreement'; agreementId: string; reason: string }
  | {
      type: 'PlanTrialAction';
      meetingId: string;
      hypothesis: string;
      does: string;
      professions: readonly Capacity[];
      ownerId: string;
      review: LocalDate;
    }
  | {
      type: 'ReviewTrialAction';
      trialActionId: string;
      learned: string;
      result: TrialActionResult;
      /** When it goes on: the day it is looked at again. */
      next?: LocalDate;
    }
  | {
      type: 'HoldFollowUp';
      progress: string;
      /** The measure it was about; without it, the follow-up is of the case as a whole. */
      measureId?: string;
      /** Who was heard, e.g. the child and its parents. */
      heard?: readonly Capacity[];
      next?: LocalDate;
    };
