import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { In, type SelectQueryBuilder } from 'typeorm';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview, PlannedMeeting } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { OpenDeadline } from '../../projections/open-deadlines/open-deadline.entity.js';
import { openDeadlines } from '../../projections/open-deadlines/open-deadlines.projection.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import type { CaseList } from './case-list.js';
import { CasesOf, type CaseSort } from './cases-of.js';
import { showCase, type WhatIsAhead } from './show-case.js';

const order: Record<CaseSort, [keyof CaseOverview, 'ASC' | 'DESC']> = {
  'last-change': ['lastChange', 'DESC'],
  raised: ['raisedAt', 'DESC'],
  subject: ['subjectName', 'ASC'],
};

@QueryHandler(CasesOf)
export class CasesOfHandler implements IQueryHandler<CasesOf> {
  constructor(private readonly reading: Reading) {}

  async execute(query: CasesOf): Promise<CaseList> {
    const views = [caseOverview, caseAccess, openDeadlines, socialWorkerQueue];
    await seeAtLeast(this.reading, query.atLeast, views);
    const { page, pageSize, sort } = query;
    const [column, direction] = order[sort];
    const [found, total] = await this.visible(query)
      .orderBy(`c.${column}`, direction)
      // Two cases with the same moment or name keep their places from page to page.
      .addOrderBy('c.caseId', 'ASC')
      .skip((page - 1) * pageSize)
      .take(pageSize)
      .getManyAndCount();
    const ahead = await this.whatIsAhead(found.map(({ caseId }) => caseId));
    return {
      cases: found.map((row) => showCase(row, ahead, this.reading, query.viewer)),
      total,
      page,
      pageSize,
    };
  }

  private visible({ viewer, filter }: CasesOf): SelectQueryBuilder<CaseOverview> {
    const { sql, parameters } = casesVisibleTo(viewer, this.reading.now());
    const { status, unitId, severity, acute, subject, mine } = filter;
    const found = this.reading.dataSource
      .getRepository(CaseOverview)
      .createQueryBuilder('c')
      .where(`c."caseId" IN (${sql})`, parameters);
    if (status) found.andWhere('c.status = :status', { status });
    if (unitId) found.andWhere('c."unitId" = :unitId', { unitId });
    if (severity) found.andWhere('c.severity = :severity', { severity });
    if (acute !== undefined) found.andWhere('c.acute = :acute', { acute });
    if (subject) found.andWhere(`strpos(lower(c."subjectName"), lower(:subject)) > 0`, { subject });
    if (mine) found.andWhere(':viewer IN (c."raisedById", c."threadHolderId", c."handlerId")');
    return found;
  }

  private async whatIsAhead(ids: string[]): Promise<WhatIsAhead> {
    const { dataSource } = this.reading;
    const caseId = In(ids);
    const [meetings, deadlines, items] = await Promise.all([
      dataSource.getRepository(PlannedMeeting).find({ where: { caseId }, order: { at: 'ASC' } }),
      dataSource.getRepository(OpenDeadline).find({ where: { caseId }, order: { dueAt: 'ASC' } }),
      dataSource
        .getRepository(QueueItem)
        .find({ where: { caseId, rests: false }, order: { dueAt: 'ASC', itemId: 'ASC' } }),
    ]);
    return { meetings, deadlines, items };
  }
}
