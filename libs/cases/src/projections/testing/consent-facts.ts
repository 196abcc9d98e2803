import { fact } from './facts.js';
import { pia, reference } from './people.js';

export const consentGiven = fact('ConsentGiven', {
  consentId: 's-1',
  purpose: 'work-together',
  title: 'Samarbejde om barnet',
  legalBasis: 'Artikel 6',
  covers: ['ppr', 'health-visitor'],
  givenBy: [{ capacity: 'parent', name: 'Mor Opdigtet' }],
  how: 'På mødet',
  expiresOn: '2027-11-23',
  until: '2027-11-23T22:59:59.999Z',
  restsOnIt: [reference(pia)],
});
export const consentRefused = fact('ConsentRefused', {
  purpose: 'work-together',
  title: 'Samarbejde om barnet',
  refusedBy: [{ capacity: 'child', name: 'Barn Opdigtet' }],
  how: 'I telefonen',
});
export const coveredByConsent = fact('CoveredByConsent', {
  consentId: 's-1',
  givenAt: '2026-11-23T08:00:00.000Z',
  until: '2027-11-23T22:59:59.999Z',
  people: [reference(pia)],
});
export const consentWithdrawn = fact('ConsentWithdrawn', {
  consentId: 's-1',
  purpose: 'work-together',
  title: 'Samarbejde om barnet',
  withdrawnBy: [{ capacity: 'parent', name: 'Mor Opdigtet' }],
  how: 'I telefonen',
  loseSight: [reference(pia)],
});
export const consentExpired = fact('ConsentExpired', {
  consentId: 's-1',
  purpose: 'work-together',
  title: 'Samarbejde om barnet',
  renewed: false,
  loseSight: [reference(pia)],
});
