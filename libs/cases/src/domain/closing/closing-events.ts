import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** What was agreed and was still open when the case was closed, as it read then, and why it was left so. */
export type Left = ({ agreementId: string } | { trialActionId: string }) & { does: string; reason: string };

export type ClosingEvent =
  | Fact<
      'CaseClosed',
      {
        reason: string;
        whatChanged: string;
        /** Left out when nothing was open. */
        leaves?: readonly Left[];
      }
    >
  | Fact<
      'CaseReopened',
      {
        reason: string;
        /** Reopened by the way to the authority, which no closing stops; absent when somebody with the mandate did it. */
        gate?: 'G5';
        threadHolder: PersonReference;
      }
    >;
