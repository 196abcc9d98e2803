import type { LocalDate } from '@tovholder/calendar';
import type { Party, Reassessed } from './appeal-events.js';

export type AppealCommand =
  | {
      type: 'TellDecision';
      /** The decision or the measure; the case's screening when left out. */
      subjectId?: string;
      to: Party;
      toldOn: LocalDate;
    }
  | {
      type: 'ReceiveAppeal';
      /** What the party was told. */
      toldId: string;
      appellant: string;
      receivedOn: LocalDate;
      says: string;
    }
  | { type: 'ReassessAppeal'; appealId: string; outcome: Reassessed; reason: string }
  | { type: 'ForwardAppeal'; appealId: string; forwardedOn: LocalDate }
  | { type: 'WithdrawAppeal'; appealId: string; reason: string };
