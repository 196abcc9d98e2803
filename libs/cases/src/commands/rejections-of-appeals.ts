import type { RejectionCode } from '../domain/rejection.js';
import type { PersonCommandType } from './command-body.js';
import { mandate } from './rejections-of-mandate-and-voice.js';

/** What the rules on appeals can say no with: part of the list of all commands. */
export const rejectionsOfAppeals = {
  TellDecision: [
    'date-in-the-future',
    'group-is-no-party',
    'no-appeals',
    'not-appealable',
    'not-thread-holder',
    'nothing-decided',
    'parents-barred',
    'parents-barred-by-risk',
    'parents-barred-elsewhere',
    'party-not-named',
    'told-already',
    'told-before-decided',
  ],
  ReceiveAppeal: ['appeal-waits', 'appealed-before-told', 'date-in-the-future', 'decision-not-told'],
  ReassessAppeal: [
    ...mandate,
    'appeal-answered',
    'appeal-in-time',
    'appeal-not-found',
    'child-not-heard',
    'group-not-heard',
  ],
  ForwardAppeal: [
    ...mandate,
    'appeal-not-found',
    'appeal-not-upheld',
    'date-in-the-future',
    'forwarded-before-received',
  ],
  WithdrawAppeal: [...mandate, 'appeal-answered', 'appeal-not-found'],
} as const satisfies Partial<Record<PersonCommandType, readonly RejectionCode[]>>;
