import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { In } from 'typeorm';
import type { ActingPerson, Standing } from '../../domain/people.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { ConcernOfChild } from '../../projections/repeated-concerns/concern-of-child.entity.js';
import { repeatedConcerns } from '../../projections/repeated-concerns/repeated-concerns.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { gatherByChild } from './gather-by-child.js';
import type { RepeatedConcerns } from './repeated-concerns-shown.js';
import { RepeatedConcernsOf } from './repeated-concerns-of.js';

const views = [repeatedConcerns, caseAccess, caseOverview];

/** Those who answer for schools and families across units; to others a list of children would tell of other cases. */
const chiefs: readonly Standing['role'][] = ['school-chief', 'family-chief'];

/** More than these are not read in one go; the most pressing come first. */
const mostChildren = 100;

@QueryHandler(RepeatedConcernsOf)
export class RepeatedConcernsOfHandler implements IQueryHandler<RepeatedConcernsOf> {
  constructor(@Inject(Reading) private readonly reading: Pick<Reading, 'dataSource' | 'progress' | 'now'>) {}

  async execute({ viewer, atLeast }: RepeatedConcernsOf): Promise<RepeatedConcerns> {
    await seeAtLeast(this.reading, atLeast, views);
    if (!viewer.standings.some(({ role }) => chiefs.includes(role))) return { children: [] };
    const concerns = await this.concernsOf(viewer, await this.mostPressing(viewer));
    const cases = await this.reading.dataSource
      .getRepository(CaseOverview)
      .find({ where: { caseId: In(concerns.map(({ caseId }) => caseId)) } });
    const names = new Map(cases.map(({ caseId, subjectName }) => [caseId, subjectName]));
    return {
      children: gatherByChild(
        concerns.map((concern) => ({ ...concern, childName: names.get(concern.caseId) ?? '' })),
      ),
    };
  }

  /** The same order as they are shown in, so that what is beyond the most is what presses least. */
  private async mostPressing(viewer: ActingPerson): Promise<string[]> {
    const found = await this.seenBy(viewer)
      .select('c."cprIndex"', 'cprIndex')
      .groupBy('c."cprIndex"')
      .having('count(*) > 1')
      .orderBy(`coalesce(max(greatest(c."agreedAt", c."startedAt")) < max(c."raisedAt"), true)`, 'DESC')
      .addOrderBy('count(*)', 'DESC')
      .addOrderBy('max(c."raisedAt")', 'DESC')
      .addOrderBy('c."cprIndex"', 'ASC')
      .limit(mostChildren)
      .getRawMany<{ cprIndex: string }>();
    return found.map(({ cprIndex }) => cprIndex);
  }

  private concernsOf(viewer: ActingPerson, children: readonly string[]): Promise<ConcernOfChild[]> {
    return this.seenBy(viewer).andWhere('c."cprIndex" = ANY(:children)', { children }).getMany();
  }

  private seenBy(viewer: ActingPerson) {
    const { sql, parameters } = casesVisibleTo(viewer, this.reading.now());
    return this.reading.dataSource
      .getRepository(ConcernOfChild)
      .createQueryBuilder('c')
      .where(`c."caseId" IN (${sql})`, parameters);
  }
}
