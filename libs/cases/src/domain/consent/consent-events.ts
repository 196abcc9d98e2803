import type { Instant, LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Who speaks for the family: a parent, or the young person. */
export interface FamilyMember {
  capacity: 'parent' | 'child';
  name: string;
}

/** Some of those a consent could cover. */
export interface Some {
  professions: readonly Capacity[];
  people: readonly PersonReference[];
}

/** Consent is given once, seen by everybody it covers, and may be taken back at any time. */
export type ConsentEvent =
  | Fact<
      'ConsentGiven',
      {
        consentId: string;
        /** The purpose's id in the model, and what the family was told. */
        purpose: string;
        title: string;
        legalBasis: string;
        covers: readonly Capacity[];
        /** What the family said no to of all the consent might have covered; left out when nothing. */
        refused?: Some;
        givenBy: readonly FamilyMember[];
        how: string;
        expiresOn: LocalDate;
        /** The moment from which nobody sees anything by it. */
        until: Instant;
        /** Those with part in the case already whose sight of it rests on this from now on. */
        restsOnIt: readonly PersonReference[];
      }
    >
  | Fact<
      'ConsentRefused',
      { purpose: string; title: string; refusedBy: readonly FamilyMember[]; how: string }
    >
  /** Somebody came to the case whom the family has said yes to already: nobody asks them again. */
  | Fact<
      'CoveredByConsent',
      { consentId: string; givenAt: Instant; until: Instant; people: readonly PersonReference[] }
    >
  | Fact<
      'ConsentWithdrawn',
      {
        consentId: string;
        purpose: string;
        title: string;
        withdrawnBy: readonly FamilyMember[];
        how: string;
        /** Absent when it is withdrawn for all. */
        only?: Some;
        /** Those who no longer see the case. */
        loseSight: readonly PersonReference[];
      }
    >
  | Fact<
      'ConsentExpired',
      {
        consentId: string;
        purpose: string;
        title: string;
        /** The family has given another for the same purpose meanwhile. */
        renewed: boolean;
        loseSight: readonly PersonReference[];
      }
    >;
