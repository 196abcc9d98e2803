import type { Calendar, LocalDate } from '@tovholder/calendar';
import type { CaseFact } from '../domain/case-event.js';
import { dayInWords } from '../domain/danish-day.js';

/** The days of meetings just called or moved on which the municipality is closed. People may meet on them. */
export function closedDaysOf(events: readonly CaseFact[], calendar: Calendar): LocalDate[] {
  const times = events.flatMap((event) => {
    if (event.type === 'MeetingScheduled') return [event.data.at];
    return event.type === 'MeetingMoved' ? [event.data.to] : [];
  });
  return times.map((at) => calendar.localDate(at)).filter((day) => !calendar.isWorkingDay(day));
}

export function closedDayInWords(day: LocalDate): string {
  return `Mødet ligger ${dayInWords(day)}, som ikke er en arbejdsdag. Flyt det, hvis I mente en anden dag.`;
}
