import { actedAsAuthority } from '../../domain/people.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { anyOf, named, theHandler, theThreadHolder } from './duty.js';
import { spareParents } from './parent-contact-in-queue.js';
import { idOf, itemFor, type Task } from './queue-item.js';
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

  ParentContactBarred(event, rows) {
    rows.upsert(
      QueueItem,
      itemFor(event, {
        ...firstBy[event.data.gate],
        subjectId: event.caseId,
        dueAt: null,
        duty: theHandler,
      }),
    );
    spareParents(event, theThreadHolder, rows);
  },
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
  // The authority's own exception takes the place of hearing the child; anybody else's leaves it to be done.
  ChildVoiceExcepted({ caseId, at, by }, rows) {
    if (!actedAsAuthority(by)) return;
    rows.update(
      QueueItem,
      { itemId: idOf(caseId, 'hear-child-first', caseId) },
      {
        task: 'open-parent-contact',
        why: 'Familieafdelingen har skrevet, hvorfor barnet ikke kan høres. Tag stilling til, om forældrene nu må kontaktes.',
        since: at,
      },
    );
  },
  // G2: the same matter, now one step further.
  RiskAssessed: ({ caseId, at }, rows) =>
    rows.update(
      QueueItem,
      { itemId: idOf(caseId, 'assess-risk', caseId) },
      {
        task: 'open-parent-contact',
        why: 'Risikoen for barnet er vurderet. Tag stilling til, om forældre og netværk nu må kontaktes.',
        since: at,
      },
    ),
  ParentContactOpened(event, rows) {
    done('hear-child-first', event, rows);
    done('assess-risk', event, rows);
    rows.delete(QueueItem, { caseId: event.caseId, task: 'spare-parents' });
  },

  ScreeningOpened: (event, rows) =>
    rows.upsert(
      QueueItem,
      itemFor(event, {
        task: 'decide-screening',
        subjectId: event.caseId,
        why: `Screeningen er åben og venter på en afgørelse. Den blev åbnet, fordi: ${quoted(event.data.because)}`,
        dueAt: null,
        duty: theHandler,
      }),
    ),
  ScreeningDecided: (event, rows) => done('decide-screening', event, rows),

  AdviceRequested(event, rows) {
    const { adviceId, question, asked } = event.data;
    rows.delete(QueueItem, { caseId: event.caseId, task: 'read-advice' });
    for (const { personId, name } of asked) {
      const why = `${event.by.name} spørger ${name} til råds: ${quoted(question)}`;
      const whyYou = `${event.by.name} spørger dig til råds: ${quoted(question)}`;
      const todo = { task: 'give-advice', subjectId: adviceId, why, whyYou, dueAt: null };
      rows.upsert(QueueItem, itemFor(event, { ...todo, duty: named(personId) }));
    }
  },
  AdviceGiven(event, rows) {
    const { caseId, by, data } = event;
    const { adviceId, advice } = data;
    rows.delete(QueueItem, { itemId: idOf(caseId, 'give-advice', adviceId, by.personId) });
    const why = `${by.name} har givet det råd, der blev bedt om: ${quoted(advice)} Tag stilling til, hvad det fører til.`;
    const todo = { task: 'read-advice', subjectId: adviceId, why, dueAt: null, duty: theThreadHolder };
    rows.upsert(QueueItem, {
      ...itemFor(event, todo),
      itemId: idOf(caseId, 'read-advice', adviceId, by.personId),
    });
  },
  // Asked again, moved or followed up: what was advised has led to something.
  CaseEscalated: ({ caseId }, rows) => rows.delete(QueueItem, { caseId, task: 'read-advice' }),
  CaseReturned: ({ caseId }, rows) => rows.delete(QueueItem, { caseId, task: 'read-advice' }),
};

/** What comes before anybody turns to the parents. */
const firstBy = {
  G1: {
    task: 'hear-child-first',
    why: 'Der er mistanke om overgreb. Barnet høres, før forældrene kontaktes.',
  },
  G2: {
    task: 'assess-risk',
    why: 'Der er en æresrelateret konflikt. Skriv en risikovurdering, før forældre og netværk inddrages.',
  },
};

function done(task: Task, { caseId }: StoredCaseEvent, rows: Rows): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, task, caseId) });
}
