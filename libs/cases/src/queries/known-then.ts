import type { Instant } from '@tovholder/calendar';
import { momentInWords } from '../projections/decision-trail/in-words.js';
import { asItWasKnownOn } from '../projections/replay.js';
import type { StoredCaseEvent } from '../projections/stored-case-event.js';

/** Nothing can be said of what was known in the case on that moment. */
export class NothingKnownThen extends Error {
  constructor(
    /** `yet-to-come`: whatever were said of it, more could still happen before. */
    readonly reason: 'yet-to-come' | 'before-the-case' | 'before-the-meeting',
    /** In Danish, for whoever asked. */
    readonly whatToDo: string,
  ) {
    super(`asOf: ${reason}`);
    this.name = 'NothingKnownThen';
  }
}

/**
 * What had happened in a case by then.
 * @throws NothingKnownThen
 */
export function knownThen(
  asOf: Instant,
  history: readonly StoredCaseEvent[],
  now: Instant,
): readonly StoredCaseEvent[] {
  if (asOf > now)
    throw new NothingKnownThen(
      'yet-to-come',
      'Tidspunktet er ikke kommet endnu. Udelad det, så vises det, der er kendt nu.',
    );
  const known = asItWasKnownOn(asOf, history);
  const began = history[0]?.at ?? now;
  if (known.length === 0)
    throw new NothingKnownThen(
      'before-the-case',
      `Sagen begyndte først ${momentInWords(began)}. Vælg et senere tidspunkt.`,
    );
  return known;
}
