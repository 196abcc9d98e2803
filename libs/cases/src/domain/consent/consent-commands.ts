import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { FamilyMember } from './consent-events.js';

export type ConsentCommand =
  | {
      type: 'GiveConsent';
      /** The id of one of the model's purposes. */
      purpose: string;
      /** Whom it covers; everybody the model lets it cover when left out. */
      covers?: readonly Capacity[];
      /** People it does not cover, though their profession is covered. */
      exceptPeople?: readonly string[];
      givenBy: readonly FamilyMember[];
      how: string;
      /** The last day; as long as the model allows when left out. */
      expiresOn?: LocalDate;
    }
  | { type: 'RefuseConsent'; purpose: string; refusedBy: readonly FamilyMember[]; how: string }
  | {
      type: 'WithdrawConsent';
      consentId: string;
      withdrawnBy: readonly FamilyMember[];
      how: string;
      /** Only for these; for everybody when neither is named. */
      professions?: readonly Capacity[];
      people?: readonly string[];
    }
  /** Sent by the durable clock; what nobody may see any more was out of sight the moment it expired. */
  | { type: 'ExpireConsent'; consentId: string };
