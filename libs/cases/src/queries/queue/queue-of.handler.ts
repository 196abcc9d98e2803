import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Model } from '@tovholder/model';
import { In, type FindManyOptions, type FindOptionsWhere } from 'typeorm';
import type { ActingPerson } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import { Meeting, MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { QueueItem, StartedMeasure } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { handledBefore } from '../concerns-of-child/handled-before.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { isAssessment } from './actions.js';
import { groupByUrgency } from './group-by-urgency.js';
import { itemsFor } from './items-for.js';
import type { Queue, QueuedItem } from './queue.js';
import { QueueOf } from './queue-of.js';
import { toBeSpared } from './parents-to-spare.js';
import { reassessmentFor } from './reassessment.js';
import { isAnotherHandlers, isPast, isSaidTwice, showItem } from './show-item.js';
import { lacksMandateFor } from './within-mandate.js';

const views = [socialWorkerQueue, caseOverview, caseAccess, meetingRecord, concernsOfChild];

type ReadingOfQueue = Omit<Reading, 'history'>;

@QueryHandler(QueueOf)
export class QueueOfHandler implements IQueryHandler<QueueOf> {
  constructor(@Inject(Reading) private readonly reading: ReadingOfQueue) {}

  async execute({ viewer, atLeast }: QueueOf): Promise<Queue> {
    await seeAtLeast(this.reading, atLeast, views);
    const at = this.reading.now();
    const { names } = this.reading.staffing();
    const items = await this.itemsOf(viewer);
    const ids = [...new Set(items.map(({ caseId }) => caseId))];
    const { dataSource, calendar } = this.reading;
    const [cases, meetings, participants, measures, before] = await Promise.all([
      dataSource.getRepository(CaseOverview).findBy({ caseId: In(ids) }),
      dataSource.getRepository(Meeting).findBy({ caseId: In(ids), status: In(['planned', 'open']) }),
      dataSource.getRepository(MeetingParticipant).find(whoTakesPart(items)),
      dataSource.getRepository(StartedMeasure).findBy(measuresOf(items)),
      handledBefore(dataSource, ids),
    ]);
    const byId = new Map(cases.map((row) => [row.caseId, row]));
    const shown = items.flatMap((item) => {
      const row = byId.get(item.caseId);
      const ofItem = ofSubject(item);
      const meeting = meetings.find(ofItem);
      if (
        !row ||
        isPast(item, meeting) ||
        isSaidTwice(item, row, viewer) ||
        lacksMandateFor(item, viewer, row, this.modelOf(row))
      )
        return [];
      const barred = isAssessment(item.task, this.modelOf(row)) ? before.get(item.caseId) : undefined;
      const asks = barred && reassessmentFor(viewer, row, barred);
      if (barred ? !asks : isAnotherHandlers(item, row, viewer)) return [];
      const invited = item.task === 'hold-meeting' ? participants.filter(ofItem) : [];
      const measure = measures.find(
        ({ caseId, measureId }) => caseId === item.caseId && measureId === item.measureId,
      );
      const threadLies = row.threadHolderId !== null && !names.has(row.threadHolderId);
      const notToChoose = (before.get(item.caseId) ?? []).flatMap((personId) => names.get(personId) ?? []);
      const spared = toBeSpared(item, items, participants);
      const inItsCase = { item, row, meeting, invited, measure, asks, notToChoose, threadLies, spared };
      return [showItem(inItsCase, viewer, at, this.reading)];
    });
    return { at, ...groupByUrgency(askedOnce(shown), at, calendar) };
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
  const reassigned = items.filter(
    ({ task, action }) => task !== 'assign-handler' && action.code === 'assign-handler',
  );
  return items.filter(
    ({ task, caseId }) => task !== 'assign-handler' || !reassigned.some((one) => one.caseId === caseId),
  );
}

function ofSubject({ caseId, subjectId }: QueueItem) {
  return (one: { caseId: string; meetingId: string }) => one.caseId === caseId && one.meetingId === subjectId;
}

/** Whoever leads a meeting is told who comes to it; whoever asks how an agreement went, whom to leave alone. */
function whoTakesPart(items: readonly QueueItem[]): FindManyOptions<MeetingParticipant> {
  const meetings = items.filter(({ task }) => task === 'hold-meeting');
  const kept = items.filter(({ keptBy }) => keptBy !== null);
  return {
    where: [
      {
        caseId: In(meetings.map(({ caseId }) => caseId)),
        meetingId: In(meetings.map(({ subjectId }) => subjectId)),
      },
      {
        caseId: In(kept.map(({ caseId }) => caseId)),
        participantId: In(kept.map(({ keptBy }) => keptBy)),
      },
    ],
    order: { seat: 'ASC' },
  };
}

function measuresOf(items: readonly QueueItem[]): FindOptionsWhere<StartedMeasure> {
  const owed = items.filter(({ measureId }) => measureId !== null);
  return {
    caseId: In(owed.map(({ caseId }) => caseId)),
    measureId: In(owed.map(({ measureId }) => measureId)),
  };
}
