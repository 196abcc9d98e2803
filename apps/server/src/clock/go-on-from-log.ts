import type { EventStore } from '@tovholder/event-store';
import type { SimulatedClock } from './simulated-clock.js';

/**
 * A simulated time that was lived in goes on where the log ends. A server started again with the same variable would
 * otherwise decide before what it has already decided, and deadlines that passed would lie ahead.
 */
export async function goOnFromLog(
  clock: SimulatedClock,
  log: Pick<EventStore, 'head' | 'readAll'>,
): Promise<void> {
  const head = await log.head();
  if (head === 0n) return;
  const [last] = await log.readAll({ after: head - 1n, limit: 1 });
  // `recordedAt` is the store's own time, which is not simulated.
  const { at } = last?.metadata as { at: string };
  const lastMoment = new Date(at);
  if (lastMoment > clock.now()) clock.moveTo(lastMoment);
}
