import { isLocalDate, type LocalDate } from '@tovholder/calendar';

/** The day of birth that a CPR number tells, or undefined where no calendar has it, as in an invented number. */
export function dateOfBirthIn(cpr: string): LocalDate | undefined {
  const [, day, month, year, seventh] = /^(\d\d)(\d\d)(\d\d)-?(\d)\d{3}$/.exec(cpr) ?? [];
  if (day === undefined) return undefined;
  const born = `${centuryOf(Number(year), Number(seventh))}${year}-${month}-${dayOfBirth(day)}`;
  return isLocalDate(born) ? born : undefined;
}

/** A substitute number, given to somebody without a CPR number, has 60 added to the day. */
function dayOfBirth(day: string): string {
  return Number(day) > 60 ? String(Number(day) - 60).padStart(2, '0') : day;
}

/** CPR-kontoret, "Personnummeret i CPR": the seventh digit tells the century. */
function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 19;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19;
  return year <= 57 ? 20 : 18;
}
