import { isLocalDate, type LocalDate } from '@tovholder/calendar';

export interface CprRules {
  today: LocalDate;
  /**
   * Also accept invented numbers. Ours have day 00: they pass as ten digits and look like a CPR number on a screen,
   * but no calendar has the day and no substitute number is made from it (that would be day 60), so they can never be
   * anybody's, which a day or century yet to come would not promise. Real numbers keep working beside them.
   */
  demonstration: boolean;
}

/**
 * The ten digits of a number that may be somebody's, or undefined. Judged by the date of birth alone: modulus 11 has
 * not held for every number since 2007, and a child must not be turned away for it.
 */
export function cprIn(text: string, { today, demonstration }: CprRules): string | undefined {
  const [, day, month, year, seventh, rest] = /^(\d\d)(\d\d)(\d\d)-?(\d)(\d{3})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const digits = `${day}${month}${year}${seventh}${rest}`;
  if (day === '00') return demonstration ? digits : undefined;
  const born = `${centuryOf(Number(year), Number(seventh))}${year}-${month}-${dayOfBirth(day)}`;
  return isLocalDate(born) && born <= today ? digits : undefined;
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
