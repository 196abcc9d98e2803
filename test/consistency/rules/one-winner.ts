import {
  type Fault,
  type History,
  isAcknowledged,
  type Operation,
  readsOf,
  type Seen,
  showing,
  written,
} from '../history/history.js';

interface Claim {
  seen: Seen;
  shown: () => Operation;
}

/** At each version of a stream, and at each position of the log, there is one event, whoever looks and whenever. */
export function* oneWinner(history: History): Iterable<Fault> {
  const first = new Map<string, Claim>();
  const reported = new Set<string>();
  for (const claim of claimsOf(history)) {
    const { stream, version, position, eventId } = claim.seen;
    for (const place of [`version ${version} of ${stream}`, `position ${position}`]) {
      const other = first.get(place);
      if (!other) first.set(place, claim);
      else if (other.seen.eventId !== eventId && !reported.has(place)) {
        reported.add(place);
        const says = `${place} is event ${other.seen.eventId} to one and event ${eventId} to another`;
        yield { rule: 'one winner', says, piece: [other.shown(), claim.shown()] };
      }
    }
  }
}

function* claimsOf(history: History): Iterable<Claim> {
  for (const append of history.operations.filter(isAcknowledged)) {
    // A repeat may have been decided afresh; what was written is what the first carried.
    if (append.outcome.repeated) continue;
    for (const seen of written(append)) yield { seen, shown: () => append };
  }
  for (const read of readsOf(history)) {
    for (const seen of read.seen) yield { seen, shown: () => showing(read, (other) => other === seen) };
  }
}
