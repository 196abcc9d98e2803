import type { Instant } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import type { Reading } from '../reading.js';
import { isAssessment } from './actions.js';
import { answersAtHand } from './answers-at-hand.js';
import type { AroundItems } from './around-items.js';
import { groupByUrgency, type Urgency } from './group-by-urgency.js';
import { whyTooLate } from './meeting-too-late.js';
import { nameToSpare } from './parents-to-spare.js';
import type { QueuedItem } from './queue.js';
import { reassessmentFor } from './reassessment.js';
import { isAnotherHandlers, isPast, isSaidTwice, showItem } from './show-item.js';
import { lacksMandateFor } from './within-mandate.js';

type ReadingOfItems = Pick<Reading, 'modelFor' | 'calendar' | 'staffing'>;

/** The items that are this person's or lie in a pile of theirs, as they read them and in their order. */
export function composeQueue(
  viewer: ActingPerson,
  items: readonly QueueItem[],
  around: AroundItems,
  at: Instant,
  reading: ReadingOfItems,
): Record<Urgency, QueuedItem[]> {
  const shown = items.flatMap((item) => shownTo(viewer, item, around, at, reading) ?? []);
  return groupByUrgency(askedOnce(shown), at, reading.calendar);
}

/** Nothing where, with all that is known of its case, it is not theirs to do. */
function shownTo(
  viewer: ActingPerson,
  item: QueueItem,
  around: AroundItems,
  at: Instant,
  reading: ReadingOfItems,
): QueuedItem | undefined {
  const row = around.caseOf(item);
  if (!row) return undefined;
  const [meeting, model] = [around.meetingOf(item), modelOf(row, reading)];
  if (isPast(item, meeting) || isSaidTwice(item, row, viewer) || lacksMandateFor(item, viewer, row, model))
    return undefined;
  const before = around.handledBefore(item);
  const barred = isAssessment(item.task, model) ? before : undefined;
  const asks = barred && reassessmentFor(viewer, row, barred);
  if (barred ? !asks : isAnotherHandlers(item, row, viewer)) return undefined;
  const { names } = reading.staffing();
  const isToHold = item.task === 'hold-meeting';
  const inItsCase = {
    item,
    row,
    meeting,
    asks,
    invited: isToHold ? around.invitedTo(item) : [],
    tooLate: meeting && isToHold ? whyTooLate(meeting.at, around.dueInCaseOf(item), model, at) : [],
    knownAnswers: answersAtHand(item, model, around),
    measure: around.measureOf(item),
    notToChoose: (before ?? []).flatMap((personId) => names.get(personId) ?? []),
    spared: around.sparesParents(item) ? nameToSpare(around.keeperOf(item)) : undefined,
    threadLies: row.threadHolderId !== null && !names.has(row.threadHolderId),
  };
  return showItem(inItsCase, viewer, at, reading);
}

function modelOf({ modelName, modelVersion, modelHash }: CaseOverview, reading: ReadingOfItems): Model {
  return reading.modelFor({ name: modelName, version: modelVersion, hash: modelHash });
}

/** Whoever is to find another for the reassessment finds the case's handler by it, and is asked for that once. */
function askedOnce(items: readonly QueuedItem[]): QueuedItem[] {
  const isAnother = ({ task, action }: QueuedItem) =>
    task !== 'assign-handler' && action.code === 'assign-handler';
  const reassigned = new Set(items.filter(isAnother).map(({ caseId }) => caseId));
  return items.filter(({ task, caseId }) => task !== 'assign-handler' || !reassigned.has(caseId));
}
