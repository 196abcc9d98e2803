import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

interface Due {
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
 * Today lasts until the next working day begins: nobody is at work to see tomorrow what is due on a closed day.
 * Overdue, today, soon, later. In each the acute first, and of the acute what must be assessed for the need of help;
 * then what is due first, then what has waited longest.
 */
export function groupByUrgency<Item extends Due>(
  items: readonly Item[],
  now: Instant,
  calendar: Calendar,
): Record<Urgency, Item[]> {
  const groups: Record<Urgency, Item[]> = { overdue: [], today: [], soon: [], later: [] };
  const limits = {
    endOfToday: calendar.endOfDay(lastDayBeforeWork(calendar.localDate(now), calendar)),
    acuteUntil: calendar.dueAt(now, acuteWithin),
    soonUntil: calendar.dueAt(now, soonWithin),
  };
  for (const item of items) groups[urgencyOf(item, now, limits)].push(item);
  for (const group of Object.values(groups)) group.sort(byUrgency);
  return groups;
}

type Limits = Record<'endOfToday' | 'acuteUntil' | 'soonUntil', Instant>;

function urgencyOf(item: Due, now: Instant, { endOfToday, acuteUntil, soonUntil }: Limits): Urgency {
  // What has no date never lies among what can wait, lest it wait for ever: what is acute is for today.
  if (item.dueAt === null) return isAcute(item) ? 'today' : 'soon';
  if (item.dueAt < now) return 'overdue';
  if (ofAssessment.has(item.action.code)) return 'today';
  if (item.dueAt <= endOfToday || (isAcute(item) && item.dueAt <= acuteUntil)) return 'today';
  return item.dueAt <= soonUntil ? 'soon' : 'later';
}

/** This day, or the last of the closed days that follow it. */
function lastDayBeforeWork(day: LocalDate, calendar: Calendar): LocalDate {
  const next = calendar.localDate(new Date(Date.parse(calendar.endOfDay(day)) + 1).toISOString());
  return calendar.isWorkingDay(next) ? day : lastDayBeforeWork(next, calendar);
}

function byUrgency(one: Due, other: Due): number {
  return (
    rank(one) - rank(other) ||
    compare(one.dueAt ?? undated(one), other.dueAt ?? undated(other)) ||
    compare(one.since, other.since)
  );
}

const assessing: ReadonlySet<string> = new Set(['assess-concern', 'reassess-concern']);

/** § 136 gives it a day and a night; so does finding somebody who may assess it, which alone gives that action a date. */
const ofAssessment: ReadonlySet<string> = new Set([...assessing, 'assign-handler']);

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

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
