import type { Instant } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import { dayOrMomentInWords } from '../../domain/danish-day.js';
import type { Task } from '../../projections/social-worker-queue/queue-item.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';

const callingIt: Task = 'call-meeting';

/** For whoever leads it: that the meeting lies beyond what the model asks for, whoever set its time. */
export function whyTooLate(
  at: Instant,
  dueInCase: readonly Pick<QueueItem, 'task' | 'dueAt'>[],
  { deadlines }: Model,
  now: Instant,
): string[] {
  const kept = new Set([
    callingIt,
    ...deadlines.flatMap(({ id, metBy }) => (metBy === 'meeting-held' ? [id] : [])),
  ]);
  const limits = dueInCase.flatMap(({ task, dueAt }) => (kept.has(task) && dueAt !== null ? [dueAt] : []));
  const limit = limits.sort()[0];
  if (limit === undefined || at <= limit) return [];
  const late = `Mødet ligger senere, end modellen vil have det: senest ${dayOrMomentInWords(limit)}.`;
  return [limit > now ? `${late} Flyt det frem, om det kan lade sig gøre.` : late];
}
