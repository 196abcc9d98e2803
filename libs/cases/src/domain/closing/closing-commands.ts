import type { LocalDate } from '@tovholder/calendar';

export type ClosingCommand =
  | {
      type: 'CloseCase';
      reason: string;
      whatChanged: string;
      /** What was agreed and is still open, by its id, and why it is left so. */
      leaves?: readonly { id: string; reason: string }[];
    }
  | { type: 'ReopenCase'; reason: string }
  | {
      type: 'HandOverCase';
      /** The one the family moves to. */
      municipality: string;
      /** The day it was told. */
      notifiedOn: LocalDate;
      movesOn: LocalDate;
      material: readonly { what: string; legalBasis: string; consentId?: string }[];
      reason: string;
      whatChanged: string;
      /** What was agreed or goes on, by its id, and what becomes of it. */
      leaves?: readonly { id: string; reason: string }[];
    };
