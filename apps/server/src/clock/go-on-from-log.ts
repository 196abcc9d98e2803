import type { EventStore } from '@tovholder/event-store';
import type { SimulatedClock } from './simulated-clock.js';

/**
 * A simulated time that was lived in goes on where the log ends. A server started again with the same variable would
 * otherwise decide before what it has already decided, and deadlines that passed would lie ahead.
 */
export async function goOnFromLog(clock: SimulatedClock, log: Pick<EventStore, 'last'>): Promise<void> {
  const last = await log.last();
  if (!last) return;
  // `recordedAt` is the store's own time, which is not simulated.
  const { at } = last.metadata as { at: string };
  const lastMoment = new Date(at);
  if (lastMoment > clock.now()) clock.moveTo(lastMoment);
}
