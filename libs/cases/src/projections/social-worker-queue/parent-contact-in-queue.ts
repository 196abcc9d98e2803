import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent, StoredEventOf } from '../stored-case-event.js';
import { named, theHandler, theThreadHolder, type Duty } from './duty.js';
import { idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/**
 * Gate G1 stands in another of the child's cases. Who works here must know it before they next talk with the parents,
 * and learn from it neither that there is another case nor what is suspected: the department tells whom it must.
 */
export const parentContactInQueue: Handlers = {
  ParentContactSuspended(event, rows) {
    const { caseId: subjectId } = event;
    const todo = { subjectId, dueAt: null };
    rows.upsert(
      QueueItem,
      itemFor(event, {
        ...{ ...todo, task: 'spare-parents', duty: theThreadHolder },
        why: 'Kontakten til forældrene er sat i bero. Tal med familieafdelingen, før nogen taler med dem eller inviterer dem.',
      }),
    );
    rows.upsert(
      QueueItem,
      itemFor(event, {
        ...{ ...todo, task: 'guide-on-parents', duty: theHandler },
        why: 'Kontakten til forældrene er sat i bero; sporet siger hvorfor. Aftal med tovholder og mødeleder, hvad der sker med møder og aftaler, og hvad forældrene får at vide.',
      }),
    );
  },

  ParentsKeptFromMeeting(event, rows) {
    const { caseId, data } = event;
    const { meetingId, chairId, withdrawn, atTable } = data;
    for (const { participantId } of withdrawn)
      for (const task of ['answer-invitation', 'prepare'])
        rows.delete(QueueItem, { itemId: idOf(caseId, task, meetingId, participantId) });
    const todo = { task: 'meet-without-parents', subjectId: meetingId, dueAt: null, duty: named(chairId) };
    const why = atTable.length > 0 ? endsQuietly : cannotCome(event);
    rows.upsert(QueueItem, {
      ...itemFor(event, { ...todo, why }),
      itemId: idOf(caseId, todo.task, meetingId),
    });
  },

  ParentContactResumed({ caseId, at }, rows) {
    for (const task of ['spare-parents', 'guide-on-parents']) rows.delete(QueueItem, { caseId, task });
    rows.update(QueueItem, { caseId, task: 'meet-without-parents' }, { why: mayComeAgain, since: at });
  },
};

/** For whoever may meet the parents any day: who holds the thread, and who leads a meeting they are kept from. */
export function spareParents(event: StoredCaseEvent, duty: Duty, rows: Rows): void {
  const why =
    'Kontakt ikke forældrene, og sig intet til dem om bekymringen eller mødet, før familieafdelingen har åbnet for kontakten.';
  rows.upsert(
    QueueItem,
    itemFor(event, { task: 'spare-parents', subjectId: event.caseId, why, dueAt: null, duty }),
  );
}

const endsQuietly =
  'Forældrene kan ikke være med længere. Slut mødet i ro uden at sige hvorfor, og tal straks med familieafdelingen.';

const mayComeAgain =
  'Kontakten til forældrene er ikke længere sat i bero, men de er ikke inviteret. Tal med familieafdelingen om, hvordan de inviteres.';

function cannotCome({ data: { withdrawn } }: StoredEventOf<'ParentsKeptFromMeeting'>): string {
  const others = withdrawn
    .filter(({ capacity }) => capacity !== 'parent' && capacity !== 'companion')
    .map(({ name }) => name);
  return [
    'Forældrene kan ikke deltage. Tal med familieafdelingen, før mødet ændres, og før nogen siger noget til dem.',
    ...(others.length > 0
      ? [`Det gælder også dem, der er inviteret uden at have adgang her: ${others.join(', ')}.`]
      : []),
  ].join(' ');
}
