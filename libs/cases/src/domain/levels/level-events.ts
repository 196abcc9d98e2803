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
  | Fact<'CaseEscalated', Moved>
  | Fact<'CaseReturned', Moved & { advice: string }>;

interface Moved {
  from: string;
  to: string;
  reason: string;
  threadHolder: PersonReference;
  /** Who held the thread, where that was somebody else. */
  before?: PersonReference;
}
