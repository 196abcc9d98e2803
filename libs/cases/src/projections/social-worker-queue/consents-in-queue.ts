import type { PersonReference } from '../../domain/people.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { theThreadHolder } from './duty.js';
import { idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** The family is asked again before a consent runs out, not by each unit when it finds that it has none. */
export const consentsInQueue: Handlers = {
  ConsentGiven(event, rows) {
    const { consentId, title, until } = event.data;
    const why = `Samtykket til »${title}« udløber. Spørg familien, om den vil give det igen.`;
    const todo = { task: 'renew-consent', subjectId: consentId, why, dueAt: until, duty: theThreadHolder };
    rows.insert(QueueItem, itemFor(event, todo));
  },
  ConsentWithdrawn(event, rows) {
    const { caseId, data } = event;
    if (!data.only) rows.delete(QueueItem, { itemId: idOf(caseId, 'renew-consent', data.consentId) });
    passOn(caseId, data.loseSight, rows);
  },
  ConsentExpired(event, rows) {
    const { caseId, data } = event;
    const itemId = idOf(caseId, 'renew-consent', data.consentId);
    if (data.renewed) rows.delete(QueueItem, { itemId });
    else {
      const why = `Samtykket til »${data.title}« er udløbet. Spørg familien, om den vil give det igen.`;
      rows.update(QueueItem, { itemId }, { missed: true, why });
    }
    passOn(caseId, data.loseSight, rows);
  },
  ParentContactSuspended: rest(true),
  ParentContactResumed: rest(false),
};

/** G1: nobody asks the parents for anything while they may not be contacted. */
function rest(rests: boolean) {
  return ({ caseId }: StoredCaseEvent, rows: Rows) =>
    rows.update(QueueItem, { caseId, task: 'renew-consent' }, { rests });
}

/** Whoever no longer sees the case can do nothing in it: what they had is the thread-holder's to find another for. */
function passOn(caseId: string, people: readonly PersonReference[], rows: Rows): void {
  for (const { personId, name } of people) {
    for (const task of ['answer-invitation', 'prepare']) rows.delete(QueueItem, { caseId, personId, task });
    const news = `${name} kan ikke længere se sagen, fordi familiens samtykke er trukket tilbage eller udløbet.`;
    rows.update(QueueItem, { caseId, personId }, { ...theThreadHolder, whyYou: null, news });
  }
}
