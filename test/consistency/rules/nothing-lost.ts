import { type Fault, type History, isAcknowledged, showing, written } from '../history/history.js';

/** What was acknowledged is in the log afterwards, where it was said to be. */
export function* nothingLost(history: History): Iterable<Fault> {
  const { operations, afterwards } = history;
  const log = new Map(afterwards.seen.map((seen) => [seen.position, seen]));
  for (const append of operations.filter(isAcknowledged)) {
    // Of a repeat only the last event's place is known: it may have been decided afresh, with other events.
    const events = append.outcome.repeated ? written(append).slice(-1) : written(append);
    for (const { position, version, eventId } of events) {
      const there = log.get(position);
      const same =
        there?.commandId === append.commandId &&
        there.stream === append.stream &&
        there.version === version &&
        (append.outcome.repeated || there.eventId === eventId);
      if (same) continue;
      const says = `command ${append.commandId} was acknowledged for position ${position}, where the log has ${there ? `command ${there.commandId}` : 'nothing'}`;
      const piece = [append, showing(afterwards, (seen) => seen === there)];
      yield { rule: 'nothing lost', says, piece };
      break;
    }
  }
}
