import { makeCalendar, type Calendar } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';

const calendars = new WeakMap<Model, Calendar>();

/** The model's calendar, which remembers what it has answered: scenarios ask for the same few days over and over. */
export function calendarOf(model: Model): Calendar {
  const before = calendars.get(model);
  if (before) return before;
  const calendar = remembering(makeCalendar(model.calendar));
  calendars.set(model, calendar);
  return calendar;
}

function remembering(calendar: Calendar): Calendar {
  const dueAt = remembered((key) => {
    const [start = '', amount, unit] = key.split(' ');
    return calendar.dueAt(start, { amount: Number(amount), unit: unit as 'hours' });
  });
  return {
    dueAt: (start, { amount, unit }) => dueAt(`${start} ${amount} ${unit}`),
    isWorkingDay: remembered((date) => calendar.isWorkingDay(date)),
    localDate: remembered((at) => calendar.localDate(at)),
    endOfDay: remembered((date) => calendar.endOfDay(date)),
  };
}

const mostRemembered = 10_000;

function remembered<Answer>(ask: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    if (known.size < mostRemembered) known.set(key, answer);
    return answer;
  };
}
