export * from './calendar.js';
export { clockAt, dayAt, momentAt, type ClockTime } from './clock-time.js';
export { isDayOfYear, isInstant, isLocalDate } from './dates.js';
export { makeCalendar, type CalendarSettings } from './make-calendar.js';
export { remembered } from './remembered.js';
