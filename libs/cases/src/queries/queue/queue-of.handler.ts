import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Instant } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { isAssessment } from './actions.js';
import { readAround, type AroundItems } from './around-items.js';
import { groupByUrgency } from './group-by-urgency.js';
import { itemsFor } from './items-for.js';
import type { Queue, QueuedItem } from './queue.js';
import { QueueOf } from './queue-of.js';
import { whyTooLate } from './meeting-too-late.js';
import { endIn, itemsOnPage, orderedAt, pageOf } from './page-of-queue.js';
import { nameToSpare } from './parents-to-spare.js';
import { reassessmentFor } from './reassessment.js';
import { isAnotherHandlers, isPast, isSaidTwice, showItem } from './show-item.js';
import { lacksMandateFor } from './within-mandate.js';

const views = [socialWorkerQueue, caseOverview, caseAccess, meetingRecord, concernsOfChild];

type ReadingOfQueue = Omit<Reading, 'history'>;

@QueryHandler(QueueOf)
export class QueueOfHandler implements IQueryHandler<QueueOf> {
  constructor(@Inject(Reading) private readonly reading: ReadingOfQueue) {}

  async execute({ viewer, page: { after, limit }, atLeast }: QueueOf): Promise<Queue> {
    await seeAtLeast(this.reading, atLeast, views);
    const end = after === undefined ? undefined : endIn(after);
    const at = orderedAt(end, this.reading.now());
    const items = await this.itemsOf(viewer);
    const around = await readAround(items, this.reading.dataSource);
    const shown = items.flatMap((item) => this.shownTo(viewer, item, around, at) ?? []);
    const groups = groupByUrgency(askedOnce(shown), at, this.reading.calendar);
    return { at, ...pageOf(groups, at, end, limit ?? itemsOnPage.atFirst) };
  }

  /** Nothing where, with all that is known of its case, it is not theirs to do. */
  private shownTo(
    viewer: ActingPerson,
    item: QueueItem,
    around: AroundItems,
    at: Instant,
  ): QueuedItem | undefined {
    const row = around.caseOf(item);
    if (!row) return undefined;
    const [meeting, model] = [around.meetingOf(item), this.modelOf(row)];
    if (isPast(item, meeting) || isSaidTwice(item, row, viewer) || lacksMandateFor(item, viewer, row, model))
      return undefined;
    const before = around.handledBefore(item);
    const barred = isAssessment(item.task, model) ? before : undefined;
    const asks = barred && reassessmentFor(viewer, row, barred);
    if (barred ? !asks : isAnotherHandlers(item, row, viewer)) return undefined;
    const { names } = this.reading.staffing();
    const isToHold = item.task === 'hold-meeting';
    const inItsCase = {
      ...{ item, row, meeting, asks },
      invited: isToHold ? around.invitedTo(item) : [],
      tooLate: meeting && isToHold ? whyTooLate(meeting.at, around.dueInCaseOf(item), model, at) : [],
      measure: around.measureOf(item),
      notToChoose: (before ?? []).flatMap((personId) => names.get(personId) ?? []),
      spared: around.sparesParents(item) ? nameToSpare(around.keeperOf(item)) : undefined,
      threadLies: row.threadHolderId !== null && !names.has(row.threadHolderId),
    };
    return showItem(inItsCase, viewer, at, this.reading);
  }

  private modelOf({ modelName, modelVersion, modelHash }: CaseOverview): Model {
    return this.reading.modelFor({ name: modelName, version: modelVersion, hash: modelHash });
  }

  private itemsOf(viewer: ActingPerson): Promise<QueueItem[]> {
    const theirs = itemsFor(viewer, this.reading.staffing());
    const visible = casesVisibleTo(viewer);
    return this.reading.dataSource
      .getRepository(QueueItem)
      .createQueryBuilder('item')
      .where(`item."itemId" IN (${theirs.sql}) AND item."caseId" IN (${visible.sql})`, {
        ...theirs.parameters,
        ...visible.parameters,
      })
      .getMany();
  }
}

/** Whoever is to find another for the reassessment finds the case's handler by it, and is asked for that once. */
function askedOnce(items: readonly QueuedItem[]): QueuedItem[] {
  const isAnother = ({ task, action }: QueuedItem) =>
    task !== 'assign-handler' && action.code === 'assign-handler';
  const reassigned = new Set(items.filter(isAnother).map(({ caseId }) => caseId));
  return items.filter(({ task, caseId }) => task !== 'assign-handler' || !reassigned.has(caseId));
}
