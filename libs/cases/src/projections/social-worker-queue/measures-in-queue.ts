import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named, theHandler } from './duty.js';
import { endOf, idOf, itemFor } from './queue-item.js';
import { QueueItem, StartedMeasure } from './queue-item.entity.js';

export const measuresInQueue: Handlers = {
  MeasureStarted: ({ caseId, data: { measureId, what } }, rows) =>
    rows.insert(StartedMeasure, { caseId, measureId, what }),
  // What its deadlines still ask for is theirs to say; a date agreed on beyond its last day goes with the measure.
  MeasureEnded({ caseId, data: { measureId, lastFollowUp } }, rows) {
    if (lastFollowUp === undefined) rows.delete(QueueItem, { itemId: idOfFollowUp(caseId, measureId) });
  },

  FundingQuestionOpened(event, rows) {
    const { measureId, question, owners, answerBy } = event.data;
    for (const { personId } of owners) {
      const why = `Betalingen for en indsats er ikke afklaret: ${quoted(question)}`;
      const todo = { task: 'settle-funding', subjectId: measureId, measureId, why, dueAt: endOf(answerBy) };
      rows.upsert(QueueItem, itemFor(event, { ...todo, duty: named(personId) }));
    }
  },
  FundingReminderGiven: ({ caseId, by, data: { measureId, says } }, rows) =>
    rows.update(
      QueueItem,
      { caseId, task: 'settle-funding', subjectId: measureId },
      { news: `${by.name} minder om spørgsmålet: ${quoted(says)}` },
    ),
  FundingSettled: ({ caseId, data: { measureId } }, rows) =>
    rows.delete(QueueItem, { caseId, task: 'settle-funding', subjectId: measureId }),
};

/** Until its next time, if one was agreed on: what the law asks for besides is a deadline of its own. */
export function followUpOfMeasure(measureId: string, event: StoredEventOf<'FollowUpHeld'>, rows: Rows): void {
  const { caseId, data } = event;
  const itemId = idOfFollowUp(caseId, measureId);
  if (data.next === undefined) return rows.delete(QueueItem, { itemId });
  const why = `Følg op på indsatsen igen. Sådan gik det sidst: ${quoted(data.progress)}`;
  const todo = { task: 'follow-up', subjectId: measureId, measureId, why, dueAt: endOf(data.next) };
  rows.upsert(QueueItem, { ...itemFor(event, { ...todo, duty: theHandler }), itemId });
}

function idOfFollowUp(caseId: string, measureId: string): string {
  return idOf(caseId, 'follow-up', measureId);
}
