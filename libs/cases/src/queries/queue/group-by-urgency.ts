import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

/** What puts an item in its place. */
export interface Due {
  itemId: string;
  dueAt: string | null;
  acute: boolean;
  suspectedAbuse: boolean;
  since: string;
  action: { code: string };
}

const soonWithin = { amount: 3, unit: 'working-days' } as const;

// Barnets lov § 136: what is acute does not wait for tomorrow because its hours end then.
const acuteWithin = { amount: 24, unit: 'hours' } as const;

/**
 * Today lasts until the next working day begins: nobody is at work to see tomorrow what is due on a closed day. What has
 * no date is soon from the day it came, and for today when the three working days are over: so nothing waits for ever
 * for want of a date, and nothing is called overdue that was never due.
 * Overdue, today, soon, later. In each the acute first, and of the acute what must be assessed for the need of help;
 * then what is due first, then what has waited longest.
 */
export function groupByUrgency<Item extends Due>(
  items: readonly Item[],
  now: Instant,
  calendar: Calendar,
): Record<Urgency, Item[]> {
  const groups: Record<Urgency, Item[]> = { overdue: [], today: [], soon: [], later: [] };
  const endOfToday = calendar.endOfDay(lastDayBeforeWork(calendar.localDate(now), calendar));
  const limits: Limits = {
    endOfToday,
    acuteUntil: calendar.dueAt(now, acuteWithin),
    soonUntil: calendar.dueAt(now, soonWithin),
    hasWaited: ({ since }: Due) => calendar.dueAt(since, soonWithin) <= endOfToday,
  };
  for (const item of items) groups[urgencyOf(item, now, limits)].push(item);
  for (const group of Object.values(groups)) group.sort(byUrgency);
  return groups;
}

interface Limits extends Record<'endOfToday' | 'acuteUntil' | 'soonUntil', Instant> {
  /** Whether the three working days are over since it came. */
  hasWaited: (item: Due) => boolean;
}

function urgencyOf(item: Due, now: Instant, limits: Limits): Urgency {
  const { endOfToday, acuteUntil, soonUntil, hasWaited } = limits;
  const { dueAt, action } = item;
  if (dueAt !== null && dueAt < now) return 'overdue';
  if (nothingGoesOnWithout.has(action.code)) return 'today';
  if (dueAt === null) return isAcute(item) || hasWaited(item) ? 'today' : 'soon';
  if (isAcute(item) && comesBeforeMeeting.has(action.code)) return 'today';
  if (dueAt <= endOfToday || (isAcute(item) && dueAt <= acuteUntil)) return 'today';
  if (action.code === 'answer-invitation') return hasWaited(item) ? 'today' : 'soon';
  return dueAt <= soonUntil ? 'soon' : 'later';
}

/** This day, or the last of the closed days that follow it. */
function lastDayBeforeWork(day: LocalDate, calendar: Calendar): LocalDate {
  const next = calendar.localDate(new Date(Date.parse(calendar.endOfDay(day)) + 1).toISOString());
  return calendar.isWorkingDay(next) ? day : lastDayBeforeWork(next, calendar);
}

function byUrgency(one: Due, other: Due): number {
  return comparePlaces(placeOf(one), placeOf(other));
}

/** What a group is ordered by, the first before the next. No two items have the same. */
export type Place = readonly (number | string)[];

export function placeOf(item: Due): Place {
  return [rank(item), item.dueAt ?? undated(item), item.since, item.itemId];
}

export function comparePlaces(one: Place, other: Place): number {
  const nth = one.findIndex((part, n) => part !== other[n]);
  if (nth === -1) return 0;
  return (one[nth] as Place[number]) < (other[nth] as Place[number]) ? -1 : 1;
}

const assessing: ReadonlySet<string> = new Set(['assess-concern', 'reassess-concern']);

/**
 * For today from the moment it came, whatever its date. § 136 gives the assessment a day and a night, and so it does
 * finding who is to do it; by gate G1 nobody talks with the parents until the child was heard and it was decided that one
 * may; a meeting that lacks somebody required has to find another, or another day, while others can still come; and
 * whose thread-holder has left, nobody keeps an eye on.
 */
const nothingGoesOnWithout: ReadonlySet<string> = new Set([
  ...assessing,
  'assign-handler',
  'hear-child',
  'open-parent-contact',
  'speak-with-authority',
  'guide-on-parents',
  'invite-participant',
  'hand-over-thread',
]);

/** What is acute has a meeting within days: it is called, answered and prepared for at once. */
const comesBeforeMeeting: ReadonlySet<string> = new Set([
  'answer-invitation',
  'call-meeting',
  'prepare-for-meeting',
]);

function rank(item: Due): number {
  if (!isAcute(item)) return 2;
  return assessing.has(item.action.code) ? 0 : 1;
}

const threeDays = 3 * 24 * 60 * 60 * 1000;

/** What is acute and has no date is due at once; the rest comes to the fore with age, as if it were due in three days. */
function undated({ since, ...item }: Due): string {
  return isAcute(item) ? '' : new Date(Date.parse(since) + threeDays).toISOString();
}

export function isAcute({ acute, suspectedAbuse }: Pick<Due, 'acute' | 'suspectedAbuse'>): boolean {
  return acute || suspectedAbuse;
}
