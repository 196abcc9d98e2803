import {
  clockAt,
  isLocalDate,
  momentAt,
  type Calendar,
  type Instant,
  type LocalDate,
} from '@tovholder/calendar';

/** A day, and a time of day where one is written: `2026-03-09 kl. 13.00`, `om 5 arbejdsdage`, `mandag kl. 9.00`. */
export interface TimeInWords {
  day: DayInWords;
  clock?: string;
}

type DayInWords =
  | { kind: 'date'; date: LocalDate }
  | { kind: 'later'; amount: number; unit: Unit }
  | { kind: 'weekday'; weekday: number };

type Unit = 'minutes' | 'hours' | 'working-days' | 'days' | 'weeks' | 'months';

const units: ReadonlyMap<string, Unit> = new Map([
  ['minut', 'minutes'],
  ['minutter', 'minutes'],
  ['time', 'hours'],
  ['timer', 'hours'],
  ['arbejdsdag', 'working-days'],
  ['arbejdsdage', 'working-days'],
  ['dag', 'days'],
  ['dage', 'days'],
  ['uge', 'weeks'],
  ['uger', 'weeks'],
  ['måned', 'months'],
  ['måneder', 'months'],
]);

/** As `Date` counts them. */
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const clockPattern = /^(.*?)(?:^|\s+)kl\.? (\d{1,2})[.:](\d{2})$/;
const laterPattern = /^(?:om )?([1-9]\d{0,3}) (\p{L}+)$/u;

/** Nothing when the words are no time. */
export function timeInWords(text: string): TimeInWords | undefined {
  const [, before, hour, minute] = clockPattern.exec(text) ?? [];
  const clock = hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute ?? ''}`;
  if (clock !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined;
  // A clock alone is today's.
  const day = dayInWords(clock !== undefined && before === '' ? 'i dag' : (before ?? text).trim());
  return day && { day, ...(clock !== undefined && { clock }) };
}

function dayInWords(text: string): DayInWords | undefined {
  if (text === 'i dag') return { kind: 'later', amount: 0, unit: 'days' };
  if (text === 'i morgen') return { kind: 'later', amount: 1, unit: 'days' };
  if (isLocalDate(text)) return { kind: 'date', date: text };
  const weekday = weekdays.indexOf(text);
  if (weekday >= 0) return { kind: 'weekday', weekday };
  const [, amount, word = ''] = laterPattern.exec(text) ?? [];
  const unit = units.get(word);
  return amount === undefined || unit === undefined
    ? undefined
    : { kind: 'later', amount: Number(amount), unit };
}

/** The day it is then. */
export function dayOf({ day }: TimeInWords, now: Instant, calendar: Calendar): LocalDate {
  switch (day.kind) {
    case 'date':
      return day.date;
    case 'weekday':
      return nextWeekday(day.weekday, calendar.localDate(now));
    case 'later':
      return dayLater(day.amount, day.unit, now, calendar);
  }
}

/** The moment it is then: at the same time of day as now, where none is written. */
export function momentOf(time: TimeInWords, now: Instant, calendar: Calendar): Instant {
  const { day, clock } = time;
  if (day.kind === 'later' && clock === undefined) {
    if (day.unit === 'minutes') return after(now, day.amount * 60_000);
    if (day.unit === 'hours') return after(now, day.amount * 3_600_000);
  }
  return momentAt(dayOf(time, now, calendar), clock ?? clockAt(now));
}

function dayLater(amount: number, unit: Unit, now: Instant, calendar: Calendar): LocalDate {
  if (amount === 0) return calendar.localDate(now);
  switch (unit) {
    case 'minutes':
      return calendar.localDate(after(now, amount * 60_000));
    case 'hours':
      return calendar.localDate(after(now, amount * 3_600_000));
    case 'weeks':
      return calendar.localDate(calendar.dueAt(now, { amount: amount * 7, unit: 'days' }));
    default:
      return calendar.localDate(calendar.dueAt(now, { amount, unit }));
  }
}

/** The first such day after this one. */
function nextWeekday(weekday: number, today: LocalDate): LocalDate {
  const midday = new Date(`${today}T12:00:00.000Z`);
  const ahead = (weekday - midday.getUTCDay() + 7) % 7 || 7;
  return after(midday.toISOString(), ahead * 86_400_000).slice(0, 10);
}

function after(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
