import { fact } from './facts.js';
import { karen, pia, reference, sofie } from './people.js';

const ofGrant = { grantId: 'g-1', title: 'Midler efter sparring' };
const granted = {
  ...ofGrant,
  grant: 'sparring',
  amountKroner: 200_000,
  purpose: 'supervision',
  purposeTitle: 'Supervision',
  what: 'Supervision.',
  reason: 'Klassen har det svært.',
  disposer: reference(karen),
};

export const grantProposed = fact('GrantProposed', {
  ...granted,
  awaits: [
    { ...reference(pia), role: 'ppr' },
    { ...reference(sofie), role: 'social-worker' },
  ],
});
export const grantConcurred = fact('GrantConcurred', { ...ofGrant, roles: ['ppr'], asked: [pia.personId] });
export const grantDeclined = fact('GrantDeclined', { ...ofGrant, reason: 'Prøv tolærer først.' });
export const grantGiven = fact('GrantGiven', { ...granted, givenOn: '2026-12-01', reviewBy: '2027-03-01' });
export const grantUsed = fact('GrantUsed', {
  ...ofGrant,
  useId: 'u-1',
  amountKroner: 40_000,
  what: 'Fire gange supervision.',
  usedOn: '2026-12-02',
  leftKroner: 160_000,
});
export const grantReviewed = fact('GrantReviewed', {
  ...ofGrant,
  ledTo: 'Ro i klassen.',
  result: 'settle',
  disposer: reference(karen),
});
export const grantReturned = fact('GrantReturned', {
  ...ofGrant,
  amountKroner: 160_000,
  reason: 'Ikke brugt.',
  leftKroner: 0,
});
