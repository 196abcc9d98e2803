import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';
import { voice } from './rejections-of-mandate-and-voice.js';
import { rejectionsOfTasks } from './rejections-of-tasks.js';

const givenGrant = ['grant-not-found', 'grant-not-given', 'grant-settled', 'not-grant-holder'] as const;
export const handingOver = ['parents-barred', 'parents-barred-by-risk', 'parents-barred-elsewhere'] as const;

/** What the rules on grants, on tasks and on consents can say no with: part of the list of all commands. */
export const rejectionsOfGrantsAndConsents = {
  GiveGrant: [
    ...voice,
    'beyond-grant',
    'consent-ended',
    'grant-needs-agreement',
    'grant-not-for-subject',
    'no-mandate',
    'unknown-grant',
    'unknown-person',
    'unknown-purpose',
    'wrong-role-for-task',
  ],
  ConcurInGrant: ['grant-not-found', 'grant-not-proposed', 'no-mandate', 'unknown-grant'],
  DeclineGrant: ['grant-not-found', 'grant-not-proposed', 'no-mandate', 'unknown-grant'],
  UseGrant: [...givenGrant, 'date-in-the-future', 'grant-overdrawn', 'used-before-granted'],
  ReviewGrant: [
    ...givenGrant,
    'date-in-the-past',
    'next-review-missing',
    'review-after-end',
    'review-too-late',
  ],
  ReturnGrant: [...givenGrant, 'grant-overdrawn'],
  ...rejectionsOfTasks,
  GiveConsent: [
    ...handingOver,
    'consent-too-long',
    'covers-nobody',
    'date-in-the-past',
    'not-coverable',
    'not-thread-holder',
    'unknown-person',
    'unknown-consent-purpose',
    'young-person-not-asked',
  ],
  RefuseConsent: [...handingOver, 'consent-in-force', 'not-thread-holder', 'unknown-consent-purpose'],
  WithdrawConsent: ['consent-not-found', 'consent-over', 'not-covered', 'unknown-person'],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
