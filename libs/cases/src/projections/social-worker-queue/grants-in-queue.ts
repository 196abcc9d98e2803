import { kronerInWords } from '../../domain/kroner.js';
import type { PersonReference } from '../../domain/people.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { named } from './duty.js';
import { endOf, idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** Who must say yes, and who accounts for the money: what it is used for, and what it led to. */
export const grantsInQueue: Handlers = {
  GrantProposed(event, rows) {
    const { grantId, amountKroner, what, reason, awaits } = event.data;
    const why = `${event.by.name} vil bevilge ${kronerInWords(amountKroner)} til ${quoted(what)} Fordi: ${quoted(reason)} Det venter på et ja eller et nej.`;
    for (const personId of new Set(awaits.map((one) => one.personId)))
      rows.insert(
        QueueItem,
        itemFor(event, {
          ...{ task: 'answer-grant', subjectId: grantId, why, dueAt: null },
          duty: named(personId),
        }),
      );
  },
  // Whoever was asked in two roles is asked until both are answered; the last answer takes all of them away.
  GrantConcurred({ caseId, data: { grantId, asked } }, rows) {
    for (const personId of asked)
      rows.delete(QueueItem, { itemId: idOf(caseId, 'answer-grant', grantId, personId) });
  },
  GrantDeclined: ({ caseId, data: { grantId } }, rows) => answered(caseId, grantId, rows),

  GrantGiven(event, rows) {
    const { caseId, data } = event;
    const { grantId, amountKroner, what, disposer, reviewBy } = data;
    answered(caseId, grantId, rows);
    rows.insert(QueueItem, {
      ...itemFor(event, {
        ...{ task: 'report-grant-use', subjectId: grantId, dueAt: null, duty: named(disposer.personId) },
        why: `Der er bevilget ${kronerInWords(amountKroner)} til ${quoted(what)} Skriv, hvad pengene bruges til.`,
      }),
      itemId: idOf(caseId, 'report-grant-use', grantId),
    });
    toReview(event, { grantId, disposer, on: reviewBy }, rows);
  },
  GrantUsed({ caseId, data: { grantId, amountKroner, what, leftKroner } }, rows) {
    reported(caseId, grantId, rows);
    const news = `Brugt: ${kronerInWords(amountKroner)} til ${quoted(what)} Tilbage: ${kronerInWords(leftKroner)}`;
    rows.update(QueueItem, { itemId: idOf(caseId, 'review-grant', grantId) }, { news });
  },
  GrantReturned({ caseId, data: { grantId, leftKroner } }, rows) {
    if (leftKroner === 0) reported(caseId, grantId, rows);
  },
  GrantReviewed(event, rows) {
    const { caseId, data } = event;
    const { grantId, disposer, next } = data;
    rows.delete(QueueItem, { itemId: idOf(caseId, 'review-grant', grantId) });
    if (next === undefined) reported(caseId, grantId, rows);
    else toReview(event, { grantId, disposer, on: next }, rows);
  },
};

interface ToReview {
  grantId: string;
  disposer: PersonReference;
  on: string;
}

function toReview(event: StoredCaseEvent, { grantId, disposer, on }: ToReview, rows: Rows): void {
  rows.insert(QueueItem, {
    ...itemFor(event, {
      ...{ task: 'review-grant', subjectId: grantId, dueAt: endOf(on), duty: named(disposer.personId) },
      why: 'Der skal ses efter, hvad bevillingen har ført til. Det, der ikke er brugt, gives tilbage.',
    }),
    itemId: idOf(event.caseId, 'review-grant', grantId),
  });
}

function answered(caseId: string, grantId: string, rows: Rows): void {
  rows.delete(QueueItem, { caseId, task: 'answer-grant', subjectId: grantId });
}

function reported(caseId: string, grantId: string, rows: Rows): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, 'report-grant-use', grantId) });
}
