export * from './calendar.js';
export { isDayOfYear, isInstant, isLocalDate } from './dates.js';
export { makeCalendar, type CalendarSettings } from './make-calendar.js';
