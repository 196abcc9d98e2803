import { makeCalendar, type Calendar } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';

const calendars = new WeakMap<Model, Calendar>();

/** The model's calendar, one for all its scenarios: it remembers what it has answered. */
export function calendarOf(model: Model): Calendar {
  const before = calendars.get(model);
  if (before) return before;
  const calendar = makeCalendar(model.calendar);
  calendars.set(model, calendar);
  return calendar;
}
