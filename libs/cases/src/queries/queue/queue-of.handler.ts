import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { In } from 'typeorm';
import type { ActingPerson } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview, PlannedMeeting } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { titlesOf } from '../titles.js';
import { actionFor } from './actions.js';
import { groupByUrgency } from './group-by-urgency.js';
import { itemsFor } from './items-for.js';
import type { Queue, QueuedItem } from './queue.js';
import { QueueOf } from './queue-of.js';

@QueryHandler(QueueOf)
export class QueueOfHandler implements IQueryHandler<QueueOf> {
  constructor(private readonly reading: Reading) {}

  async execute({ viewer, atLeast }: QueueOf): Promise<Queue> {
    await seeAtLeast(this.reading, atLeast, [socialWorkerQueue, caseOverview, caseAccess]);
    const items = await this.itemsOf(viewer);
    const caseIds = In([...new Set(items.map(({ caseId }) => caseId))]);
    const { dataSource, calendar } = this.reading;
    const [cases, meetings] = await Promise.all([
      dataSource.getRepository(CaseOverview).findBy({ caseId: caseIds }),
      dataSource.getRepository(PlannedMeeting).findBy({ caseId: caseIds }),
    ]);
    const byId = new Map(cases.map((row) => [row.caseId, row]));
    const shown = items.flatMap((item) => {
      const row = byId.get(item.caseId);
      return row ? [this.show(item, row, meetings, viewer)] : [];
    });
    const at = this.reading.now();
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

  private show(
    item: QueueItem,
    row: CaseOverview,
    meetings: readonly PlannedMeeting[],
    { personId }: ActingPerson,
  ): QueuedItem {
    const { itemId, caseId, task, subjectId, why, news, since, missed } = item;
    const { version, subjectName, unitId, level, severity, acute, suspectedAbuse, earlierConcerns } = row;
    const titles = titlesOf(this.reading, row);
    const meeting = meetings.find((one) => one.caseId === caseId && one.meetingId === subjectId);
    return {
      ...{
        itemId,
        caseId,
        version,
        subjectName,
        unitId,
        level,
        severity,
        acute,
        suspectedAbuse,
        earlierConcerns,
      },
      ...{ task, subjectId, why, news, since, missed },
      levelTitle: titles.level(level),
      dueAt: item.dueAt ?? meeting?.at ?? null,
      mine: ownerOf(item, row) === personId,
      action: actionFor(task, titles.model),
    };
  }
}

function ownerOf(item: QueueItem, { handlerId, threadHolderId }: CaseOverview): string | null {
  if (item.duty === 'handler') return handlerId;
  return item.duty === 'thread-holder' ? threadHolderId : item.personId;
}
