import type { LocalDate } from '@tovholder/calendar';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** What was agreed and was still open when the case was closed, as it read then, and why it was left so. */
export type Left = ({ agreementId: string } | { trialActionId: string }) & { does: string; reason: string };

/** Something the other municipality is given, and what lets it be given. */
export interface HandedOver {
  what: string;
  legalBasis: string;
  /** The consent it rests on, where it rests on one. */
  consentId?: string;
}

export type ClosingEvent =
  /** Barnets lov § 132: the family moves. The case closes with it, and nobody who had part in it reads on. */
  | Fact<
      'CaseHandedOver',
      {
        municipality: string;
        notifiedOn: LocalDate;
        movesOn: LocalDate;
        material: readonly HandedOver[];
      }
    >
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
        /** Reopened by a complaint, which no closing stops either. */
        byAppeal?: true;
        threadHolder: PersonReference;
      }
    >;
