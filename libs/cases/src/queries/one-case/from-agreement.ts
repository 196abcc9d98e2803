import { makeCalendar, type LocalDate } from '@tovholder/calendar';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';

// Which day a moment lies on does not depend on which days a municipality is closed.
const danishDays = makeCalendar({ closingDays: [] });
const msPerDay = 86_400_000;

/**
 * How many days went from what was agreed last until the help began: what "who pays?" used to make a month of. Nothing
 * where the measure followed no agreement.
 */
export function daysFromAgreement(
  history: readonly StoredCaseEvent[],
  measureId: string,
): number | undefined {
  let agreedOn: LocalDate | undefined;
  for (const event of history) {
    if (event.type === 'AgreementMade') agreedOn = danishDays.localDate(event.at);
    if (event.type === 'MeasureStarted' && event.data.measureId === measureId)
      return agreedOn === undefined ? undefined : daysBetween(agreedOn, event.data.startsOn);
  }
  return undefined;
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
