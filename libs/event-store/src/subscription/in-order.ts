import type { Numbering, Position, RecordedEvent } from '../event-store.js';
import { LogNotContiguous } from '../rejections.js';

/**
 * The position reached by events that follow `after`. A reader that trusted the log blindly would hide a hole for
 * ever: positions are held to the log's numbering, and where that lets gaps be, the versions of each stream are.
 *
 * @throws LogNotContiguous
 */
export function lastInOrder(
  numbering: Numbering,
  after: Position,
  events: readonly RecordedEvent[],
): Position {
  let last = after;
  for (const { position } of events) {
    const follows = numbering === 'gap-free' ? position === last + 1n : position > last;
    if (!follows) throw new LogNotContiguous(last + 1n, position);
    last = position;
  }
  if (numbering === 'rising') refuseHolesInStreams(events);
  return last;
}

/** Between events read together; what came before them is not known here. */
function refuseHolesInStreams(events: readonly RecordedEvent[]): void {
  const versions = new Map<string, number>();
  for (const { stream, version } of events) {
    const expected = (versions.get(stream) ?? version - 1) + 1;
    if (version !== expected) throw new LogNotContiguous(BigInt(expected), BigInt(version), 'version');
    versions.set(stream, version);
  }
}
