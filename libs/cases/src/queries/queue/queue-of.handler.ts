import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ActingPerson } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { readAround } from './around-items.js';
import { composeQueue } from './compose-queue.js';
import { itemsFor } from './items-for.js';
import type { Queue } from './queue.js';
import { QueueOf } from './queue-of.js';
import { endIn, itemsOnPage, orderedAt, pageOf } from './page-of-queue.js';

const views = [socialWorkerQueue, caseOverview, caseAccess, meetingRecord, concernsOfChild];

type ReadingOfQueue = Omit<Reading, 'history' | 'modelNamed' | 'calendarFor'>;

@QueryHandler(QueueOf)
export class QueueOfHandler implements IQueryHandler<QueueOf> {
  constructor(@Inject(Reading) private readonly reading: ReadingOfQueue) {}

  async execute({ viewer, page: { after, limit }, atLeast }: QueueOf): Promise<Queue> {
    await seeAtLeast(this.reading, atLeast, views);
    const end = after === undefined ? undefined : endIn(after);
    const at = orderedAt(end, this.reading.now());
    const items = await this.itemsOf(viewer);
    const around = await readAround(items, this.reading.dataSource);
    const groups = composeQueue(viewer, items, around, at, this.reading);
    return { at, ...pageOf(groups, at, end, limit ?? itemsOnPage.atFirst) };
  }

  private itemsOf(viewer: ActingPerson): Promise<QueueItem[]> {
    const theirs = itemsFor(viewer, this.reading.staffing());
    const visible = casesVisibleTo(viewer, this.reading.now());
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
