import type { RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { dataOf } from './record-entries.js';
import type { RecordedScale } from './said-at-meeting.js';

/** One answer per participant: the last, with the first beside it where somebody moved while they listened. */
export function scalesOf(
  entries: readonly RecordEntry[],
  who: (participantId: string) => string,
): RecordedScale[] {
  const given = dataOf('ScaleGiven', entries);
  return [...new Set(given.map(({ participantId }) => participantId))].flatMap((participantId) => {
    const answers = given.filter((one) => one.participantId === participantId);
    const [first, last] = [answers.at(0), answers.at(-1)];
    if (!first || !last) return [];
    const { value, because } = last;
    const firstValue = first.value === value ? null : first.value;
    return [{ who: who(participantId), value, firstValue, because }];
  });
}
