import { mayBeParent } from '../../domain/meeting/participant.js';
import type { MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';

/**
 * Gate G1: the name of whoever agreed to do it, where that may be a parent. Asking how it went and leaving the parents
 * alone are both the thread-holder's, so whoever does the one has the other among their own items.
 */
export function nameToSpare(keeper: MeetingParticipant | undefined): string | undefined {
  return keeper && mayBeParent({ capacity: keeper.capacity }) ? keeper.name : undefined;
}

export function whySpared(name: string): string {
  return `Kontakt ikke ${name} om det, før familieafdelingen har åbnet for kontakten.`;
}
