import { createHash } from 'node:crypto';
import type { Order } from './order.js';

/**
 * Fingerprint of what was asked, of which case and by whom: the same command id with another fingerprint is another
 * command. The model in force is left out, as the same request sent again a moment later may meet a newer one.
 */
export function digestOf({ caseId, by, command }: Pick<Order, 'caseId' | 'by' | 'command'>): string {
  const asked = [by.personId, caseId, { ...command, model: undefined }];
  return createHash('sha256').update(JSON.stringify(asked, sortedKeys)).digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
