import type { LocalDate } from '@tovholder/calendar';
import type { AgreementOwner } from '../../domain/agreements/agreement-events.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { doneBy } from './agreements-in-queue.js';
import { theThreadHolder } from './duty.js';
import { endOf, idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

export const trialActionsInQueue: Handlers = {
  TrialActionPlanned(event, rows) {
    const { does, owner, review } = event.data;
    toReview(event, { owner, review, why: `Prøvehandlingen »${does}« skal ses efter: hvad lærte vi?` }, rows);
  },

  TrialActionReviewed(event, rows) {
    const { caseId, data } = event;
    const { trialActionId, does, learned, result, next, owner } = data;
    rows.delete(QueueItem, { itemId: idOf(caseId, 'review-trial-action', trialActionId) });
    const which = does === undefined ? 'Prøvehandlingen' : `Prøvehandlingen »${does}«`;
    if (next !== undefined && owner !== undefined)
      toReview(
        event,
        { owner, review: next, why: `${which} skal ses efter igen. Sidst lærte vi: ${quoted(learned)}` },
        rows,
      );
    if (result === 'adopt')
      rows.insert(
        QueueItem,
        itemFor(event, {
          task: 'adopt-trial-action',
          subjectId: trialActionId,
          why: `${which} skal blive til en indsats: få den besluttet og sat i gang. Vi lærte: ${quoted(learned)}`,
          dueAt: null,
          duty: theThreadHolder,
        }),
      );
  },

  MeasureStarted({ caseId, data: { trialActionId } }, rows) {
    if (trialActionId !== undefined)
      rows.delete(QueueItem, { itemId: idOf(caseId, 'adopt-trial-action', trialActionId) });
  },
};

interface ToReview {
  owner: AgreementOwner;
  review: LocalDate;
  why: string;
}

function toReview(
  event: StoredEventOf<'TrialActionPlanned' | 'TrialActionReviewed'>,
  { owner, review, why }: ToReview,
  rows: Rows,
): void {
  const { trialActionId: subjectId } = event.data;
  const item = itemFor(event, {
    ...{ task: 'review-trial-action', subjectId, why, dueAt: endOf(review) },
    ...doneBy(owner),
  });
  rows.insert(QueueItem, { ...item, itemId: idOf(event.caseId, 'review-trial-action', subjectId) });
}
