import type { PersonReference } from '../../domain/people.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { named } from './duty.js';
import { idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/**
 * Whoever is given the thread by somebody else learns it from their queue, whatever else waits in the case and for whom,
 * until they have done something in it.
 */
export const threadInQueue: Handlers = {
  everyEvent({ caseId, by: { personId } }, rows) {
    rows.delete(QueueItem, { itemId: idOf(caseId, 'take-thread', caseId), personId });
  },

  ThreadHolderNamed(event, rows) {
    const { holder, reason } = event.data;
    const said = (to: string) => `${event.by.name} har givet ${to} tråden: ${quoted(reason)}`;
    given(event, holder, said, rows);
  },
  CaseEscalated(event, rows) {
    const { threadHolder, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har løftet sagen, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
  },
  CaseReturned(event, rows) {
    const { threadHolder, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har sendt sagen tilbage, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
  },
  CaseReopened(event, rows) {
    const { threadHolder, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har genåbnet sagen, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
  },
  CaseClosed({ caseId }, rows) {
    rows.delete(QueueItem, { itemId: idOf(caseId, 'take-thread', caseId) });
  },
};

function given(
  event: StoredCaseEvent,
  { personId, name }: PersonReference,
  said: (to: string) => string,
  rows: Rows,
): void {
  const { caseId, by } = event;
  // One person holds it: whoever is given it later has this instead, and nobody whoever takes it themselves.
  const itemId = idOf(caseId, 'take-thread', caseId);
  if (personId === by.personId) return rows.delete(QueueItem, { itemId });
  const todo = { task: 'take-thread', subjectId: caseId, why: said(name), whyYou: said('dig'), dueAt: null };
  rows.upsert(QueueItem, { ...itemFor(event, { ...todo, duty: named(personId) }), itemId });
}
