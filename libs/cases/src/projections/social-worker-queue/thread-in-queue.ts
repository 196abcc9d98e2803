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
 * until they have done something in it; and so does whoever somebody else took it from.
 */
export const threadInQueue: Handlers = {
  everyEvent({ caseId, by: { personId } }, rows) {
    rows.delete(QueueItem, { itemId: idOfNews(caseId, personId) });
  },

  ThreadHolderNamed(event, rows) {
    const { holder, before, reason } = event.data;
    const said = (to: string) => `${event.by.name} har givet ${to} tråden: ${quoted(reason)}`;
    given(event, holder, said, rows);
    taken(event, holder, before, rows);
  },
  CaseEscalated(event, rows) {
    const { threadHolder, before, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har løftet sagen, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
    taken(event, threadHolder, before, rows);
  },
  CaseReturned(event, rows) {
    const { threadHolder, before, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har sendt sagen tilbage, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
    taken(event, threadHolder, before, rows);
  },
  CaseReopened(event, rows) {
    const { threadHolder, reason } = event.data;
    const said = (to: string) =>
      `${event.by.name} har genåbnet sagen, og tråden er hos ${to}: ${quoted(reason)}`;
    given(event, threadHolder, said, rows);
  },
  // It does not come back: nothing waits for anybody here.
  CaseHandedOver: ({ caseId }, rows) => rows.delete(QueueItem, { caseId }),
  CaseClosed({ caseId }, rows) {
    for (const task of ['take-thread', 'leave-thread']) rows.delete(QueueItem, { caseId, task });
  },
};

/** Of the thread's ways a person has one piece of news in a case: it came to them, or it was taken from them. */
function idOfNews(caseId: string, personId: string): string {
  return idOf(caseId, 'thread', caseId, personId);
}

function given(
  event: StoredCaseEvent,
  { personId, name }: PersonReference,
  said: (to: string) => string,
  rows: Rows,
): void {
  const { caseId, by } = event;
  // One person holds it: whoever is given it later has this instead, and nobody whoever takes it themselves.
  rows.delete(QueueItem, { caseId, task: 'take-thread' });
  if (personId === by.personId) return;
  const todo = { task: 'take-thread', subjectId: caseId, why: said(name), whyYou: said('dig'), dueAt: null };
  const itemId = idOfNews(caseId, personId);
  rows.upsert(QueueItem, { ...itemFor(event, { ...todo, duty: named(personId) }), itemId });
}

function taken(
  event: StoredCaseEvent & { data: { reason: string } },
  { personId, name }: PersonReference,
  before: PersonReference | undefined,
  rows: Rows,
): void {
  const { caseId, by } = event;
  if (before === undefined || before.personId === by.personId || before.personId === personId) return;
  const said = (from: string) =>
    `${by.name} har flyttet tråden fra ${from} til ${name}: ${quoted(event.data.reason)}`;
  const todo = { task: 'leave-thread', subjectId: caseId, why: said(before.name), whyYou: said('dig') };
  const itemId = idOfNews(caseId, before.personId);
  rows.upsert(QueueItem, {
    ...itemFor(event, { ...todo, dueAt: null, duty: named(before.personId) }),
    itemId,
  });
}
