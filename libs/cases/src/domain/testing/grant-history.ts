import type { GrantRule } from '@tovholder/model';
import type { CaseFact, EventOf } from '../case-event.js';
import type { Awaited } from '../grants/grant-events.js';
import { referenceTo } from '../people-rules.js';
import { viborg } from './model.js';
import { familyChief, ppr, schoolLeader, teacher } from './municipality.js';

export const theGrant = 'grant-1';

/** Sparring before there is a case: three must agree, and may grant up to a ceiling. */
export const sparring: GrantRule = {
  id: 'sparring',
  title: 'Midler efter sparring',
  level: 'local',
  roles: ['school-chief', 'family-chief', 'ppr'],
  unanimous: true,
  maxAmountKroner: 250_000,
  purposes: [
    { id: 'skills', title: 'Kompetence' },
    { id: 'supervision', title: 'Supervision' },
  ],
  subjects: ['group', 'child'],
  childHeardFirst: true,
  reviewWithin: { amount: 3, unit: 'months' },
};

/** What the school leader may grant alone. */
export const pocketMoney: GrantRule = {
  ...sparring,
  id: 'pocket-money',
  title: 'Lederens rådighedsbeløb',
  roles: ['school-leader'],
  unanimous: false,
  maxAmountKroner: 20_000,
};

/** The model with grants, of which Viborg’s has none. */
export const withGrants = { ...viborg, grants: [sparring, pocketMoney] };

export const awaitsOthers: readonly Awaited[] = [
  { ...referenceTo(familyChief), role: 'family-chief' },
  { ...referenceTo(ppr), role: 'ppr' },
];

const granted = {
  grantId: theGrant,
  grant: 'sparring',
  title: 'Midler efter sparring',
  amountKroner: 200_000,
  purpose: 'supervision',
  purposeTitle: 'Supervision',
  what: 'Supervision af teamet og en vikar imens.',
  reason: 'Teamet skal lykkes med hele klassen.',
  disposer: referenceTo(schoolLeader),
};

export function grantProposed(proposed: Partial<EventOf<'GrantProposed'>['data']> = {}): CaseFact {
  return { type: 'GrantProposed', data: { ...granted, awaits: awaitsOthers, ...proposed } };
}

export function grantGiven(given: Partial<EventOf<'GrantGiven'>['data']> = {}): CaseFact {
  return {
    type: 'GrantGiven',
    data: { ...granted, givenOn: '2026-03-02', reviewBy: '2026-06-02', ...given },
  };
}

export function grantUsed(amountKroner = 40_000): CaseFact {
  const { grantId, title, amountKroner: all } = granted;
  return {
    type: 'GrantUsed',
    data: {
      ...{ grantId, title, amountKroner },
      useId: 'use-1',
      what: 'Fire gange supervision.',
      usedOn: '2026-03-02',
      leftKroner: all - amountKroner,
    },
  };
}

export function grantSettled(): CaseFact {
  const { grantId, title } = granted;
  return {
    type: 'GrantReviewed',
    data: { grantId, title, ledTo: 'Der er ro.', result: 'settle', disposer: referenceTo(teacher) },
  };
}

export function grantDeclined(): CaseFact {
  const { grantId, title } = granted;
  return { type: 'GrantDeclined', data: { grantId, title, reason: 'Prøv tolærer først.' } };
}
