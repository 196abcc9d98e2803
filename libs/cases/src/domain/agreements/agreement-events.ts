import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';

/** Who keeps an agreement: a participant of the meeting, with or without a sign-in. */
export interface AgreementOwner {
  participantId: string;
  name: string;
  personId?: string;
}

/** It goes on, as it was or otherwise; it ends; or it is taken on as a measure. */
export type TrialActionResult = 'continue' | 'adapt' | 'stop' | 'adopt';

interface AsItRead {
  /** What was to be done, as it read then. */
  does?: string;
}

export type AgreementEvent =
  | Fact<
      'AgreementMade',
      {
        agreementId: string;
        meetingId: string;
        does: string;
        signOfProgress: string;
        owner?: AgreementOwner;
        by?: LocalDate;
      }
    >
  | Fact<
      'AgreementChanged',
      {
        agreementId: string;
        does: string;
        signOfProgress: string;
        owner?: AgreementOwner;
        by?: LocalDate;
        reason: string;
      }
    >
  | Fact<'AgreementWithdrawn', { agreementId: string; reason: string } & AsItRead>
  | Fact<'AgreementKept', { agreementId: string; progress: string } & AsItRead>
  | Fact<'AgreementMissed', { agreementId: string; reason: string } & AsItRead>
  | Fact<
      'TrialActionPlanned',
      {
        trialActionId: string;
        meetingId: string;
        hypothesis: string;
        does: string;
        professions: readonly Capacity[];
        owner: AgreementOwner;
        review: LocalDate;
      }
    >
  | Fact<
      'TrialActionReviewed',
      {
        trialActionId: string;
        learned: string;
        result: TrialActionResult;
        /** The day it is looked at again, and who does it; left out by the first releases, and where it ends. */
        next?: LocalDate;
        owner?: AgreementOwner;
      } & AsItRead
    >
  | Fact<
      'FollowUpHeld',
      { progress: string; measureId?: string; heard?: readonly Capacity[]; next?: LocalDate }
    >;
