import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { In } from 'typeorm';
import type { ActingPerson } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { Meeting } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { groupByUrgency } from './group-by-urgency.js';
import { itemsFor } from './items-for.js';
import type { Queue } from './queue.js';
import { QueueOf } from './queue-of.js';
import { isPast, showItem } from './show-item.js';

@QueryHandler(QueueOf)
export class QueueOfHandler implements IQueryHandler<QueueOf> {
  constructor(private readonly reading: Reading) {}

  async execute({ viewer, atLeast }: QueueOf): Promise<Queue> {
    await seeAtLeast(this.reading, atLeast, [socialWorkerQueue, caseOverview, caseAccess, meetingRecord]);
    const at = this.reading.now();
    const items = await this.itemsOf(viewer);
    const caseIds = In([...new Set(items.map(({ caseId }) => caseId))]);
    const { dataSource, calendar } = this.reading;
    const [cases, meetings] = await Promise.all([
      dataSource.getRepository(CaseOverview).findBy({ caseId: caseIds }),
      dataSource.getRepository(Meeting).findBy({ caseId: caseIds, status: In(['planned', 'open']) }),
    ]);
    const byId = new Map(cases.map((row) => [row.caseId, row]));
    const shown = items.flatMap((item) => {
      const row = byId.get(item.caseId);
      const meeting = meetings.find(
        ({ caseId, meetingId }) => caseId === item.caseId && meetingId === item.subjectId,
      );
      return row && !isPast(item, meeting)
        ? [showItem({ item, row, meeting }, viewer, at, this.reading)]
        : [];
    });
    return { at, ...groupByUrgency(shown, at, calendar) };
  }

  private itemsOf(viewer: ActingPerson): Promise<QueueItem[]> {
    const theirs = itemsFor(viewer);
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
