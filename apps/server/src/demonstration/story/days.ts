import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';

const minute = 60_000;
const hour = 60 * minute;
const wholeDay = 24 * hour;

/** A time of day in Denmark, `08:10`; after the clocks have changed at three in the morning. */
export type TimeOfDay = `${number}:${number}`;

/** When people who work with children send a message or make a call, any day of the week. */
const awake = { from: '07:30', until: '20:30' } as const;

/**
 * Days told from the one who signs in: last week, this morning, the day after tomorrow. Counted in working days, so
 * that a story holds together on whatever day it is played: nobody meets on a Sunday or on Christmas Eve.
 */
export class Days {
  private readonly today: LocalDate;

  constructor(
    readonly now: Instant,
    private readonly calendar: Calendar,
  ) {
    this.today = calendar.localDate(now);
  }

  /** That many working days ago (`-3`) or ahead (`3`); `0` is today, or the next working day on a day off. */
  day(workingDays: number): LocalDate {
    const step = workingDays < 0 ? -1 : 1;
    let date = this.today;
    let left = Math.abs(workingDays);
    if (left === 0 && !this.calendar.isWorkingDay(date)) left = 1;
    while (left > 0) {
      date = plusDays(date, step);
      if (this.calendar.isWorkingDay(date)) left -= 1;
    }
    return date;
  }

  at(workingDays: number, time: TimeOfDay): Instant {
    return this.clock(this.day(workingDays), time);
  }

  /** The last time a working day's clock showed this: today if it has been, else the working day before. */
  latest(time: TimeOfDay): Instant {
    const today = this.clock(this.today, time);
    return this.calendar.isWorkingDay(this.today) && today <= this.now ? today : this.at(-1, time);
  }

  /** Some hours ago, weekend or not; the evening before, if it was night then. */
  hoursAgo(hours: number): Instant {
    const then = plus(this.now, -hours * hour);
    const date = this.calendar.localDate(then);
    if (then > this.clock(date, awake.until)) return this.clock(date, awake.until);
    return then < this.clock(date, awake.from) ? this.clock(plusDays(date, -1), awake.until) : then;
  }

  /** A meeting that cannot wait for a working day: in a few hours, else tomorrow morning. */
  urgentMeeting(): Instant {
    const halfHour = 30 * minute;
    const soon = Math.ceil((Date.parse(this.now) + 3 * hour) / halfHour) * halfHour;
    const at = new Date(soon).toISOString();
    const date = this.calendar.localDate(at);
    if (at < this.clock(date, '08:30')) return this.clock(date, '08:30');
    return at <= this.clock(date, '20:00') ? at : this.clock(plusDays(date, 1), '08:30');
  }

  /** The next meeting one can still walk to: this afternoon, else on the next working day. */
  nextMeeting(): Instant {
    const today = this.clock(this.today, '14:00');
    const inTime = this.calendar.isWorkingDay(this.today) && plus(this.now, hour) < today;
    return inTime ? today : this.at(1, '09:00');
  }

  // Counted back from the day's end: the clocks change before three, so from then on every day ends alike.
  private clock(date: LocalDate, time: TimeOfDay): Instant {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const untilMidnight = wholeDay - hours * hour - minutes * minute;
    return plus(this.calendar.endOfDay(date), 1 - untilMidnight);
  }
}

export function plusMinutes(at: Instant, minutes: number): Instant {
  return plus(at, minutes * minute);
}

function plus(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

function plusDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * wholeDay).toISOString().slice(0, 10);
}
