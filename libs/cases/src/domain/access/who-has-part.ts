import type { Instant } from '@tovholder/calendar';
import { entry, type CaseState } from '../case-state.js';

/** What says who has part in a case at a moment. */
export type PartsGiven = Pick<CaseState, 'withPart' | 'responsible'> & {
  sightByConsent: Readonly<Record<string, { until: Instant }>>;
};

/**
 * Everybody with a sign-in who has part in the case: whoever was given one, and the one who is responsible now. Whoever
 * was responsible before and nothing else has no part any more: a wrong name is corrected, and so is what it showed. Nor
 * has whoever had it by a consent that was taken back or has run out: that is asked of the clock, and cannot come late.
 */
export function whoHasPart(
  { withPart, responsible, sightByConsent }: PartsGiven,
  at: Instant,
): readonly string[] {
  const seeing = withPart.filter(
    (personId) => personId === responsible || at < (entry(sightByConsent, personId)?.until ?? forEver),
  );
  return responsible === undefined || seeing.includes(responsible) ? seeing : [...seeing, responsible];
}

/** After any moment there is. */
const forEver = '9999-12-31T23:59:59.999Z';
