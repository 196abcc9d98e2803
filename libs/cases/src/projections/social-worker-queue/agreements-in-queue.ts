import type { AgreementOwner } from '../../domain/agreements/agreement-events.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named, theThreadHolder, type Duty } from './duty.js';
import { endOf, idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

export const agreementsInQueue: Handlers = {
  AgreementMade: (event, rows) => toKeep(event, rows),
  AgreementChanged: (event, rows) => toKeep(event, rows),
  AgreementKept: settled,
  AgreementMissed: settled,
  AgreementWithdrawn: settled,

  // What was left with an account does not come back when the case is reopened.
  CaseClosed({ caseId, data: { leaves = [] } }, rows) {
    for (const left of leaves) {
      const itemId =
        'agreementId' in left
          ? idOf(caseId, 'keep-agreement', left.agreementId)
          : idOf(caseId, 'review-trial-action', left.trialActionId);
      rows.delete(QueueItem, { itemId });
    }
  },
};

function toKeep(event: StoredEventOf<'AgreementMade' | 'AgreementChanged'>, rows: Rows): void {
  const { agreementId, does, owner, by } = event.data;
  rows.upsert(QueueItem, {
    ...itemFor(event, {
      task: 'keep-agreement',
      subjectId: agreementId,
      ...whyToKeep(does, owner),
      dueAt: by === undefined ? null : endOf(by),
      ...doneBy(owner),
    }),
    itemId: idOf(event.caseId, 'keep-agreement', agreementId),
  });
}

function whyToKeep(does: string, owner: AgreementOwner | undefined): { why: string; whyYou?: string } {
  if (!owner) return { why: `Det er aftalt, men ingen har det endnu: ${quoted(does)}` };
  const why = `${owner.name} har aftalt: ${quoted(does)}`;
  if (owner.personId === undefined) return { why: `${why} Tovholderen følger op på det.` };
  return { why, whyYou: `Du har aftalt: ${quoted(does)}` };
}

/** An agreement of a child's or a parent's is followed by the one who holds the thread. */
export function doneBy(owner: AgreementOwner | undefined): { duty: Duty; keptBy?: string } {
  if (owner === undefined) return { duty: theThreadHolder };
  const { personId, participantId } = owner;
  return personId === undefined
    ? { duty: theThreadHolder, keptBy: participantId }
    : { duty: named(personId) };
}

function settled(
  { caseId, data }: StoredEventOf<'AgreementKept' | 'AgreementMissed' | 'AgreementWithdrawn'>,
  rows: Rows,
): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, 'keep-agreement', data.agreementId) });
}
