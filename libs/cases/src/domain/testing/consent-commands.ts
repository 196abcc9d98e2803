import { wanting } from './commands.js';
import { mother, theConsent } from './consent-history.js';

export const giveConsent = wanting('GiveConsent', {
  purpose: 'work-together',
  givenBy: [mother],
  how: 'På mødet.',
});
export const refuseConsent = wanting('RefuseConsent', {
  purpose: 'work-together',
  refusedBy: [mother],
  how: 'I telefonen: ikke endnu.',
});
export const withdrawConsent = wanting('WithdrawConsent', {
  consentId: theConsent,
  withdrawnBy: [mother],
  how: 'I telefonen.',
});
export const expireConsent = wanting('ExpireConsent', { consentId: theConsent });
