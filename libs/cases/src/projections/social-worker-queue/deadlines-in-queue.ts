import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { dutyOf } from './duty.js';
import { idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

export const deadlinesInQueue: Handlers = {
  DeadlineSet: (event, rows) => rows.insert(QueueItem, itemOf(event)),
  // What is missed stays so by a move, and a move makes nobody late: what lies behind it was missed before.
  DeadlineMoved(event, rows) {
    const { deadlineId, rule, before, dueAt } = event.data;
    const item = { ...itemOf(event), missed: dueAt <= event.at };
    if (before.rule === rule) {
      const { itemId, why, duty, personId, pileOf } = item;
      rows.update(QueueItem, { itemId }, { why, dueAt, duty, personId, pileOf });
      return;
    }
    rows.delete(QueueItem, { itemId: idOf(event.caseId, before.rule, deadlineId) });
    rows.insert(QueueItem, item);
  },
  // A missed deadline still has to be acted on; it leaves the queue when that is done.
  DeadlineMissed: (event, rows) => rows.update(QueueItem, { itemId: idOfDeadline(event) }, { missed: true }),
  DeadlineMet: over,
  DeadlineLapsed: over,
};

type DeadlineEvent = StoredEventOf<
  'DeadlineSet' | 'DeadlineMoved' | 'DeadlineMet' | 'DeadlineMissed' | 'DeadlineLapsed'
>;

function itemOf(event: StoredEventOf<'DeadlineSet' | 'DeadlineMoved'>): QueueItem {
  const { deadlineId, rule, measureId, title, legalBasis, owner, responsible, dueAt } = event.data;
  const duty = dutyOf(owner, responsible);
  const why = `${title} (${legalBasis}).`;
  const item = itemFor(event, {
    ...{ task: rule, subjectId: deadlineId, why, dueAt, duty },
    ...(measureId !== undefined && { measureId }),
  });
  return { ...item, itemId: idOfDeadline(event) };
}

function over(event: DeadlineEvent, rows: Rows): void {
  rows.delete(QueueItem, { itemId: idOfDeadline(event) });
}

function idOfDeadline({ caseId, data }: DeadlineEvent): string {
  return idOf(caseId, data.rule, data.deadlineId);
}
