import type { LocalDate } from '@tovholder/calendar';
import type { GrantResult } from './grant-events.js';

export type GrantCommand =
  | {
      type: 'GiveGrant';
      /** The kind's id in the model. */
      grant: string;
      amountKroner: number;
      purpose: string;
      what: string;
      reason: string;
      /** Who disposes of the money; the thread-holder when nobody is named. */
      disposerId?: string;
      /** One for each of the other roles that must agree; may be left out where a role has one holder alone. */
      concurrerIds: readonly string[];
    }
  | { type: 'ConcurInGrant'; grantId: string }
  | { type: 'DeclineGrant'; grantId: string; reason: string }
  | { type: 'UseGrant'; grantId: string; amountKroner: number; what: string; usedOn: LocalDate }
  | { type: 'ReviewGrant'; grantId: string; ledTo: string; result: GrantResult; next?: LocalDate }
  | { type: 'ReturnGrant'; grantId: string; amountKroner: number; reason: string };
