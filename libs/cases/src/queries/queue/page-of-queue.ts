import type { Instant } from '@tovholder/calendar';
import { field, type FieldOptions } from '../../fields/field.js';
import { comparePlaces, placeOf, type Due, type Place, type Urgency } from './group-by-urgency.js';

/** So that nobody waits for what they will not come to today. */
export const itemsOnPage = { atFirst: 100, most: 200 } as const;

/** Where a page of a queue ended: of the queue as it was ordered at that moment. */
interface End {
  at: Instant;
  place: Place;
}

const minute = 60_000;
/** Deadlines pass and what is urgent changes, so the queue as it was is not gone on with for long. */
const goneOnWithinMs = 15 * minute;
/** A page may be continued at another server, whose clock is a little behind. */
const clocksApartMs = minute;

/** Where somebody would go on is not in the queue as it is about now. */
export class QueueMovedOn extends Error {
  constructor() {
    super('the page before is too old to go on from, or from a time to come');
    this.name = 'QueueMovedOn';
  }
}

/** The moment the queue is ordered by: that of the pages before. @throws QueueMovedOn */
export function orderedAt(end: End | undefined, now: Instant): Instant {
  if (!end) return now;
  const age = Date.parse(now) - Date.parse(end.at);
  if (age > goneOnWithinMs || age < -clocksApartMs) throw new QueueMovedOn();
  return end.at;
}

interface Page<Item> extends Record<Urgency, Item[]> {
  total: number;
  next: string | null;
}

const urgencies: readonly Urgency[] = ['overdue', 'today', 'soon', 'later'];

/** What comes after the end of the page before, in the order shown, whatever has come or gone meanwhile. */
export function pageOf<Item extends Due>(
  groups: Record<Urgency, Item[]>,
  at: string,
  after: End | undefined,
  limit: number,
): Page<Item> {
  const queue = urgencies.flatMap((urgency, nth) =>
    groups[urgency].map((item) => ({ urgency, item, place: [nth, ...placeOf(item)] })),
  );
  const rest = after ? queue.filter(({ place }) => comparePlaces(place, after.place) > 0) : queue;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const of = (urgency: Urgency) => shown.filter((one) => one.urgency === urgency).map(({ item }) => item);
  return {
    total: queue.length,
    next: last && rest.length > shown.length ? asText({ at, place: last.place }) : null,
    overdue: of('overdue'),
    today: of('today'),
    soon: of('soon'),
    later: of('later'),
  };
}

function asText({ at, place }: End): string {
  return Buffer.from(JSON.stringify([at, ...place])).toString('base64url');
}

/** Nothing where the text is the end of no page. */
export function endIn(text: string): End | undefined {
  const [at, ...place] = partsOf(text);
  const isEnd =
    typeof at === 'string' && isMoment(at) && shape.every((type, nth) => typeof place[nth] === type);
  return isEnd && place.length === shape.length ? { at, place: place as (string | number)[] } : undefined;
}

const shape = ['number', 'number', 'string', 'string', 'string'] as const;

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function isMoment(at: string): boolean {
  return /^20\d\d-/.test(at) && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
}

/** Where to go on in a queue. */
export function EndOfPage(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(label, endOfPage, options);
}

const longest = 1_000;

const endOfPage = {
  checks: [
    {
      code: 'not-an-end-of-page',
      message: 'Send next fra siden før, som den stod i svaret.',
      holds: (value: unknown) =>
        typeof value === 'string' && value.length <= longest && endIn(value) !== undefined,
    },
  ],
  schema: { type: 'string', minLength: 1, maxLength: longest },
};
