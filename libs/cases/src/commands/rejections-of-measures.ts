import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';
import { mandate, voice } from './rejections-of-mandate-and-voice.js';

/** What the rules on measures and on who pays for them can say no with: part of the list of all commands. */
export const rejectionsOfMeasures = {
  StartMeasure: [
    ...mandate,
    ...voice,
    'date-in-the-past',
    'decision-not-found',
    'funding-answer-too-late',
    'funding-comes-first',
    'funding-owners-missing',
    'measure-kind-missing',
    'model-says-who-pays',
    'payer-missing',
    'settled-between-kinds',
    'shared-measure-not-here',
    'too-few-exchanged',
    'trial-action-not-adopted',
    'unknown-measure-kind',
    'trial-action-not-found',
    'unknown-person',
    'wrong-role-for-task',
  ],
  RemindOfFunding: ['funding-settled', 'measure-not-found'],
  SettleFunding: [
    ...voice,
    ...mandate,
    'funding-settled',
    'measure-not-found',
    'payer-missing',
    'unknown-measure-kind',
  ],
  EndMeasure: [
    ...mandate,
    ...voice,
    'ends-before-it-began',
    'measure-ended',
    'measure-not-found',
    'shared-measure-not-found',
  ],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
