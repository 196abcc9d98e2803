import { spoken } from './record-entries.js';
import type { RecordParts } from './record-parts.js';
import type { RecordedScale } from './said-at-meeting.js';

/** One answer per participant: the last, with the first beside it where somebody moved while they listened. */
export function scalesOf(parts: RecordParts): RecordedScale[] {
  const given = spoken('ScaleGiven', parts);
  return [...new Set(given.map(({ said }) => said.participantId))].flatMap((participantId) => {
    const answers = given.filter(({ said }) => said.participantId === participantId);
    const [first, last] = [answers.at(0), answers.at(-1)];
    if (!first || !last) return [];
    const { value, because } = last.said;
    const firstValue = first.said.value === value ? null : first.said.value;
    return [{ ...last.by, value, firstValue, because }];
  });
}
