import type { Instant } from '@tovholder/calendar';
import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import type { ActingPerson, PersonReference } from '../../domain/people.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import type { Meeting } from '../../projections/meeting-record/meeting-record.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import type { Reading } from '../reading.js';
import { titlesOf } from '../titles.js';
import { actionFor, reassessmentActions } from './actions.js';
import { withinMandate } from './within-mandate.js';
import type { QueuedItem } from './queue.js';
import { whyReassessed, type Asks } from './reassessment.js';
import { whyInWords } from './why-in-words.js';

interface InItsCase {
  item: QueueItem;
  row: CaseOverview;
  /** The meeting it is about, while that is to be held or goes on. */
  meeting: Meeting | undefined;
  /** What it asks of the viewer, when it is to reassess a child with an active case. */
  asks: Asks | undefined;
}

export function showItem(
  { item, row, meeting, asks }: InItsCase,
  viewer: ActingPerson,
  now: Instant,
  reading: Pick<Reading, 'modelFor' | 'calendar'>,
): QueuedItem {
  const { itemId, caseId, task, subjectId, news, missed } = item;
  const { version, subjectName, unitId, level, severity, acute, suspectedAbuse } = row;
  const titles = titlesOf(reading, row);
  const dueAt = item.dueAt ?? meeting?.at ?? null;
  const whyTheirs = asks && whyReassessed(asks, row, titles.model);
  // Nothing else has waited since the last thing that happened in the case.
  const since = task === 'take-next-step' ? row.lastChange : item.since;
  const due = { task, why: item.why, whyTheirs, dueAt, acute, suspectedAbuse };
  return {
    ...{ itemId, caseId, task, subjectId, news, since, dueAt, missed },
    ...{ version, subjectName, unitId, level, severity, acute, suspectedAbuse },
    earlierConcerns: isToldOfEarlier(viewer, row.receivingUnitId) ? row.earlierConcerns : null,
    levelTitle: titles.level(level),
    why: whyInWords(due, now, titles.model, reading.calendar),
    mine: ownerOf(item, row) === viewer.personId,
    action: asks
      ? reassessmentActions[asks]
      : withinMandate(actionFor(task, titles.model), viewer, row, titles.model),
  };
}

/** Whoever is invited while the meeting goes on can neither answer nor prepare any more. */
export function isPast({ task }: QueueItem, meeting: Meeting | undefined): boolean {
  return meeting?.status === 'open' && (task === 'answer-invitation' || task === 'prepare');
}

/** What belongs to the handler is nobody else's while there is one. */
export function isAnotherHandlers(
  { duty }: QueueItem,
  { handlerId }: CaseOverview,
  { personId }: Pick<PersonReference, 'personId'>,
): boolean {
  return duty === 'handler' && handlerId !== null && handlerId !== personId;
}

function ownerOf(
  item: QueueItem,
  { handlerId, receivingUnitId, threadHolderId }: CaseOverview,
): string | null {
  if (item.duty === 'handler') return receivingUnitId === null ? (handlerId ?? threadHolderId) : handlerId;
  return item.duty === 'thread-holder' ? threadHolderId : item.personId;
}
