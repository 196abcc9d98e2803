import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Movement is not only upward, and every move says why and who holds the thread. */
export type LevelEvent =
  | Fact<
      'AdviceRequested',
      {
        adviceId: string;
        from: string;
        to: string;
        question: string;
        reason: string;
        asked: readonly PersonReference[];
      }
    >
  | Fact<'AdviceGiven', { adviceId: string; advice: string }>
  | Fact<'CaseEscalated', { from: string; to: string; reason: string; threadHolder: PersonReference }>
  | Fact<
      'CaseReturned',
      { from: string; to: string; reason: string; advice: string; threadHolder: PersonReference }
    >;
