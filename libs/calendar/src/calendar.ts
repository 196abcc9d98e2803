/** A moment in UTC, ISO 8601 with milliseconds and `Z`, e.g. `2026-11-22T08:30:00.000Z`. */
export type Instant = string;

/** A day in Denmark (Europe/Copenhagen), e.g. `2026-11-22`. */
export type LocalDate = string;

/** How long a deadline runs. Hours run through weekends; working days and months end when the last day ends. */
export interface Length {
  amount: number;
  unit: 'hours' | 'working-days' | 'days' | 'months';
}

/** Danish time as the law counts it: Europe/Copenhagen, weekends and public holidays known. */
export interface Calendar {
  /** When something of this length, begun at `start`, is due. Working days are counted from the day after. */
  dueAt(start: Instant, length: Length): Instant;
  isWorkingDay(date: LocalDate): boolean;
  localDate(at: Instant): LocalDate;
  /** The last millisecond of that Danish day. */
  endOfDay(date: LocalDate): Instant;
}
