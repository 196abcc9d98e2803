import type { AppealRules, DeadlineRule, Model } from '@tovholder/model';
import type { CaseFact, EventOf } from '../case-event.js';
import { viborg } from './model.js';

export const theTold = 'told-1';
export const theAppeal = 'appeal-1';

const reference = (text: string) => ({ text, validFrom: '2024-01-01' });

export const appealRules: AppealRules = {
  decisions: ['screen', 'decide-measure', 'start-measure'],
  within: { amount: 28, unit: 'days' },
  legalBasis: reference('Retssikkerhedsloven § 67'),
  appealBody: 'Ankestyrelsen',
};

const fourWeeks = { amount: 28, unit: 'days' } as const;

const appealDeadlines: readonly DeadlineRule[] = [
  {
    id: 'reassess-appeal',
    title: 'Genvurdér klagen',
    starts: 'appeal-received',
    metBy: 'appeal-reassessed',
    length: fourWeeks,
    legalBasis: reference('Retssikkerhedsloven § 66'),
    owner: 'social-worker',
    lapsesOnClosing: false,
  },
  {
    id: 'forward-appeal',
    title: 'Send klagen videre',
    starts: 'decision-upheld',
    metBy: 'appeal-forwarded',
    length: { amount: 5, unit: 'working-days' },
    legalBasis: reference('Retssikkerhedsloven § 66'),
    owner: 'social-worker',
    lapsesOnClosing: false,
  },
];

export const appealsOfViborg = {
  appeals: appealRules,
  deadlines: [
    ...viborg.deadlines.filter(({ id }) => !appealDeadlines.some((own) => own.id === id)),
    ...appealDeadlines,
  ],
};

export const viborgWithAppeals: Model = { ...viborg, ...appealsOfViborg };

/** As a model that says nothing of appeals. */
export const viborgWithoutAppeals: Model = withoutAppeals(viborg);

function withoutAppeals({ appeals: _none, ...model }: Model): Model {
  return model;
}

export function decisionTold(data: Partial<EventOf<'DecisionTold'>['data']> = {}): CaseFact {
  return {
    type: 'DecisionTold',
    data: {
      toldId: theTold,
      decision: 'screen',
      what: 'Screeningen: en børnefaglig undersøgelse',
      appealBody: 'Ankestyrelsen',
      to: { capacity: 'parent', name: 'Tilde Tagetsen' },
      toldOn: '2026-03-02',
      appealBy: '2026-03-30',
      legalBasis: 'Retssikkerhedsloven § 67',
      ...data,
    },
  };
}

export function appealReceived(data: Partial<EventOf<'AppealReceived'>['data']> = {}): CaseFact {
  return {
    type: 'AppealReceived',
    data: {
      appealId: theAppeal,
      toldId: theTold,
      what: 'Screeningen: en børnefaglig undersøgelse',
      appellant: 'Tilde Tagetsen',
      receivedOn: '2026-03-02',
      says: 'Vi blev ikke hørt.',
      late: false,
      ...data,
    },
  };
}

export function appealReassessed(outcome: EventOf<'AppealReassessed'>['data']['outcome']): CaseFact {
  const what = 'Screeningen: en børnefaglig undersøgelse';
  return {
    type: 'AppealReassessed',
    data: { appealId: theAppeal, what, outcome, reason: 'Der er ikke noget nyt.' },
  };
}
