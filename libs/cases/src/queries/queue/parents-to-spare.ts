import { mayBeParent } from '../../domain/meeting/participant.js';
import type { MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';

/**
 * Gate G1: the name of whoever agreed to do it, where that may be a parent whom the reader is to leave alone. Both are
 * the thread-holder's, so whoever asks how such an agreement went has among their own items that they must not.
 */
export function toBeSpared(
  { caseId, keptBy }: Pick<QueueItem, 'caseId' | 'keptBy'>,
  readers: readonly Pick<QueueItem, 'caseId' | 'task'>[],
  participants: readonly MeetingParticipant[],
): string | undefined {
  if (keptBy === null) return undefined;
  const sparesParents = readers.some((one) => one.task === 'spare-parents' && one.caseId === caseId);
  if (!sparesParents) return undefined;
  const owner = participants.find((one) => one.caseId === caseId && one.participantId === keptBy);
  return owner && mayBeParent({ capacity: owner.capacity }) ? owner.name : undefined;
}

export function whySpared(name: string): string {
  return `Kontakt ikke ${name} om det, før familieafdelingen har åbnet for kontakten.`;
}
