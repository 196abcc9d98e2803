import type { RejectionCode } from '../rejection.js';
import { inviteParticipant } from './commands.js';
import { giveConsent, refuseConsent, withdrawConsent } from './consent-commands.js';
import {
  consentGiven,
  consentWithdrawn,
  coveredByConsent,
  inFifteenYears,
  whoTurnsFifteen,
} from './consent-history.js';
import { concernRaised } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { planned, raised } from './how-far.js';
import { ppr } from './municipality.js';

const asked = [...planned, consentGiven(), coveredByConsent([ppr])];

export const waysToMeetWithConsents = {
  'consent-not-found': () => given(...raised).when(withdrawConsent()),
  'consent-over': () => given(...raised, consentGiven(), consentWithdrawn([])).when(withdrawConsent()),
  'consent-in-force': () => given(...raised, consentGiven()).when(refuseConsent()),
  'unknown-consent-purpose': () => given(...raised).when(giveConsent({ purpose: 'gossip' })),
  'covers-nobody': () => given(...raised).when(giveConsent({ covers: [] })),
  'not-coverable': () => given(...raised).when(giveConsent({ covers: ['ppr', 'teacher'] })),
  'not-covered': () =>
    given(...raised, consentGiven({ covers: ['ppr'] })).when(
      withdrawConsent({ professions: ['health-visitor'] }),
    ),
  'consent-too-long': () => given(...raised).when(giveConsent({ expiresOn: '2027-03-03' })),
  'young-person-not-asked': () =>
    given(concernRaised({ subject: whoTurnsFifteen }))
      .at(inFifteenYears)
      .when(giveConsent()),
  'consent-ended': () => given(...asked, consentWithdrawn([ppr])).when(inviteParticipant()),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
