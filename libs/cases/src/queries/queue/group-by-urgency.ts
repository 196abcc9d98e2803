import type { Calendar, Instant } from '@tovholder/calendar';

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

interface Due {
  dueAt: string | null;
  acute: boolean;
  suspectedAbuse: boolean;
  since: string;
}

const soonWithin = { amount: 3, unit: 'working-days' } as const;

/** Overdue, today, soon, later; in each the acute first, then what is due first, then what has waited longest. */
export function groupByUrgency<Item extends Due>(
  items: readonly Item[],
  now: Instant,
  calendar: Calendar,
): Record<Urgency, Item[]> {
  const groups: Record<Urgency, Item[]> = { overdue: [], today: [], soon: [], later: [] };
  const soonUntil = calendar.dueAt(now, soonWithin);
  for (const item of items) groups[urgencyOf(item, now, soonUntil, calendar)].push(item);
  for (const group of Object.values(groups)) group.sort(byUrgency);
  return groups;
}

function urgencyOf(item: Due, now: Instant, soonUntil: Instant, calendar: Calendar): Urgency {
  // What is acute and has no date is for today: it never lies among what can wait.
  if (item.dueAt === null) return isAcute(item) ? 'today' : 'later';
  if (item.dueAt < now) return 'overdue';
  if (calendar.localDate(item.dueAt) === calendar.localDate(now)) return 'today';
  return item.dueAt <= soonUntil ? 'soon' : 'later';
}

function byUrgency(one: Due, other: Due): number {
  return (
    Number(isAcute(other)) - Number(isAcute(one)) ||
    compare(one.dueAt ?? '9999', other.dueAt ?? '9999') ||
    compare(one.since, other.since)
  );
}

function isAcute({ acute, suspectedAbuse }: Due): boolean {
  return acute || suspectedAbuse;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
