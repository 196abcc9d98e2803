import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named } from './duty.js';
import { endOf, idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** What was added for somebody to do is theirs until it is done or dropped. */
export const tasksInQueue: Handlers = {
  TaskAdded(event, rows) {
    const { taskId, title, owner, because, by } = event.data;
    const said = (to: string) => `${event.by.name} har givet ${to} opgaven »${title}«: ${quoted(because)}`;
    const todo = { task: 'do-task', subjectId: taskId, dueAt: by === undefined ? null : endOf(by) };
    rows.insert(QueueItem, {
      ...itemFor(event, {
        ...todo,
        why: said(owner.name),
        whyYou:
          owner.personId === event.by.personId
            ? `Du har selv taget opgaven »${title}«: ${quoted(because)}`
            : said('dig'),
        duty: named(owner.personId),
      }),
      itemId: idOf(event.caseId, 'do-task', taskId),
    });
  },
  TaskCompleted: settled,
  TaskDropped: settled,
};

function settled(
  { caseId, data: { taskId } }: StoredEventOf<'TaskCompleted' | 'TaskDropped'>,
  rows: Rows,
): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, 'do-task', taskId) });
}
