import type { Position } from '../event-store.js';
import { LogNotContiguous } from '../rejections.js';

/** A reader ahead of the log follows another log, or this one was put back from a copy: waiting would skip events. */
export async function refuseBeyondHead(
  source: { head(): Promise<Position> },
  after: Position,
): Promise<void> {
  if (after === 0n) return;
  const head = await source.head();
  if (head < after) throw new LogNotContiguous(after, head);
}
