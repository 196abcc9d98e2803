import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';
import { mandate, voice } from './rejections-of-mandate-and-voice.js';

/** What the rules on how a case ends can say no with: part of the list of all commands. */
export const rejectionsOfClosing = {
  CloseCase: [
    ...mandate,
    'grants-open',
    'tasks-open',
    'agreements-open',
    'appeals-open',
    ...voice,
    'duties-open',
    'measures-open',
    'meeting-awaited',
    'meeting-under-way',
    'not-left-open',
    'risk-assessed-first',
    'suspicion-not-screened',
  ],
  ReopenCase: [...mandate, 'case-open'],
  HandOverCase: [
    ...mandate,
    ...voice,
    'agreements-open',
    'appeals-open',
    'consent-not-found',
    'consent-over',
    'date-in-the-future',
    'duties-open',
    'grants-open',
    'tasks-open',
    'group-does-not-move',
    'handed-over-without-basis',
    'measures-open',
    'meeting-under-way',
    'not-left-open',
    'nothing-handed-over',
    'risk-assessed-first',
    'suspicion-not-screened',
  ],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
