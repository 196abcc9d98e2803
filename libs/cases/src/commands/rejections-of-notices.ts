import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';

/** What the rules on notices can say no with: part of the list of all commands. */
export const rejectionsOfNotices = {
  GiveNotice: ['date-in-the-future', 'notice-answered', 'notice-waits', 'unknown-notice'],
  AnswerNotice: ['not-notified', 'notice-answered', 'notice-answered-otherwise', 'notice-not-found'],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
