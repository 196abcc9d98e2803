import type { FundingRules } from '@tovholder/model';
import { viborg } from './model.js';

/** What Hvidovre asks itself: is it day treatment or special education, and does it matter before Monday? */
export const fundingRules: FundingRules = {
  payers: [
    { id: 'family', title: 'Familieafdelingen' },
    { id: 'school', title: 'Skoleafdelingen' },
  ],
  kinds: [
    {
      id: 'day-treatment',
      title: 'Dagbehandling',
      paidBy: [{ payer: 'family', percent: 100 }],
      mayStartOpen: true,
    },
    {
      id: 'special-education',
      title: 'Specialundervisning',
      paidBy: [{ payer: 'school', percent: 100 }],
      mayStartOpen: true,
    },
    {
      id: 'school-with-treatment',
      title: 'Skole med behandling',
      paidBy: [
        { payer: 'family', percent: 60 },
        { payer: 'school', percent: 40 },
      ],
      mayStartOpen: true,
    },
    { id: 'aids', title: 'Hjælpemidler', mayStartOpen: false },
  ],
  openQuestions: {
    answeredBy: ['school-chief', 'family-chief'],
    answerWithin: { amount: 20, unit: 'working-days' },
    remindAfter: { amount: 10, unit: 'working-days' },
  },
  tookBefore: { amount: 1, unit: 'months' },
};

/** The model with rules of who pays for what, of which Viborg’s has none. */
export const withFunding = { ...viborg, funding: fundingRules };
