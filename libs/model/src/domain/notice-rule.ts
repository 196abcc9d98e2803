import type { Capacity } from './capacity.js';
import type { Milestone } from './milestones.js';

/**
 * What somebody is told once, because they can act on it, and what answers it. It is told again only when something new
 * has happened: a notice that was answered does not come back.
 */
export interface NoticeRule {
  id: string;
  title: string;
  when: NoticeCause;
  /** Who can act on it. */
  to: Capacity;
  /** What they are asked to do. */
  asks: string;
  /** Any one of these; closing the case answers whatever is left. */
  answeredBy: readonly NoticeAnswer[];
}

/** What makes a notice: a new fact. Somebody may write one down, and some the engine sees itself. */
export type NoticeCause = 'somebody-writes' | 'agreement-missed' | 'deadline-missed' | Milestone;

export type NoticeAnswer = 'answer-written' | 'agreement-made' | 'meeting-called' | Milestone;
