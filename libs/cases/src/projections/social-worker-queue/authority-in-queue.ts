import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { anyOf, named, theHandler, theThreadHolder } from './duty.js';
import { endOf, idOf, itemFor, type Task } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

export const authorityInQueue: Handlers = {
  ConcernReceived: (event, rows) =>
    rows.upsert(
      QueueItem,
      itemFor(event, {
        task: 'assign-handler',
        subjectId: event.caseId,
        why: 'Familieafdelingen har modtaget en bekymring, som ingen rådgiver har endnu.',
        dueAt: null,
        duty: anyOf('family-leader'),
      }),
    ),
  HandlerAssigned: (event, rows) => done('assign-handler', event, rows),

  ParentContactBarred: (event, rows) =>
    rows.upsert(
      QueueItem,
      itemFor(event, {
        task: 'hear-child-first',
        subjectId: event.caseId,
        why: 'Der er mistanke om overgreb. Barnet høres, før forældrene kontaktes.',
        dueAt: null,
        duty: theHandler,
      }),
    ),
  // G1: the same matter, now one step further.
  ChildHeard: ({ caseId, at }, rows) =>
    rows.update(
      QueueItem,
      { itemId: idOf(caseId, 'hear-child-first', caseId) },
      {
        task: 'open-parent-contact',
        why: 'Barnet er hørt. Tag stilling til, om forældrene nu må kontaktes.',
        since: at,
      },
    ),
  ParentContactOpened: (event, rows) => done('hear-child-first', event, rows),

  ScreeningOpened: (event, rows) =>
    rows.upsert(
      QueueItem,
      itemFor(event, {
        task: 'decide-screening',
        subjectId: event.caseId,
        why: `Screeningen er åben og venter på en afgørelse. Den blev åbnet, fordi: »${event.data.because}«`,
        dueAt: null,
        duty: theHandler,
      }),
    ),
  ScreeningDecided: (event, rows) => done('decide-screening', event, rows),

  AdviceRequested(event, rows) {
    const { adviceId, question, asked } = event.data;
    rows.delete(QueueItem, { caseId: event.caseId, task: 'read-advice' });
    for (const { personId, name } of asked) {
      const why = `${event.by.name} spørger ${name} til råds: »${question}«`;
      const duty = named(personId);
      rows.upsert(
        QueueItem,
        itemFor(event, { task: 'give-advice', subjectId: adviceId, why, dueAt: null, duty }),
      );
    }
  },
  AdviceGiven(event, rows) {
    const { caseId, by, data } = event;
    const { adviceId, advice } = data;
    rows.delete(QueueItem, { itemId: idOf(caseId, 'give-advice', adviceId, by.personId) });
    const why = `${by.name} har givet det råd, der blev bedt om: »${advice}« Tag stilling til, hvad det fører til.`;
    const todo = { task: 'read-advice', subjectId: adviceId, why, dueAt: null, duty: theThreadHolder };
    rows.upsert(QueueItem, {
      ...itemFor(event, todo),
      itemId: idOf(caseId, 'read-advice', adviceId, by.personId),
    });
  },
  // Asked again, moved or followed up: what was advised has led to something.
  CaseEscalated: ({ caseId }, rows) => rows.delete(QueueItem, { caseId, task: 'read-advice' }),
  CaseReturned: ({ caseId }, rows) => rows.delete(QueueItem, { caseId, task: 'read-advice' }),

  FundingQuestionOpened(event, rows) {
    const { measureId, question, owners, answerBy } = event.data;
    for (const { personId } of owners) {
      const why = `En indsats er i gang, men betalingen er ikke afklaret: »${question}«`;
      const todo = { task: 'settle-funding', subjectId: measureId, why, dueAt: endOf(answerBy) };
      rows.upsert(QueueItem, itemFor(event, { ...todo, duty: named(personId) }));
    }
  },
  FundingReminderGiven: ({ caseId, by, data: { measureId, says } }, rows) =>
    rows.update(
      QueueItem,
      { caseId, task: 'settle-funding', subjectId: measureId },
      { news: `${by.name} minder om spørgsmålet: »${says}«` },
    ),
  FundingSettled: ({ caseId, data: { measureId } }, rows) =>
    rows.delete(QueueItem, { caseId, task: 'settle-funding', subjectId: measureId }),
};

function done(task: Task, { caseId }: StoredCaseEvent, rows: Rows): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, task, caseId) });
}
