import { uuidOf } from '../../uuid-of.js';

/**
 * The same deadline is always missed by the same command, so that a clock that fires twice, or two clocks, miss it
 * once.
 */
export function missCommandId(caseId: string, deadlineId: string): string {
  return uuidOf('miss-deadline', caseId, deadlineId);
}
