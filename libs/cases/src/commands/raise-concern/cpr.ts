import type { LocalDate } from '@tovholder/calendar';
import { dateOfBirthIn } from '../../domain/concern/date-of-birth.js';

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
  if (!/^\d{6}-?\d{4}$/.test(text)) return undefined;
  const digits = text.replace('-', '');
  if (digits.startsWith('00')) return demonstration && digits !== nothingButZeros ? digits : undefined;
  const born = dateOfBirthIn(digits);
  return born !== undefined && born <= today ? digits : undefined;
}

/** What is written where no number is known: every child of whom that is written would be the same child. */
const nothingButZeros = '0000000000';
