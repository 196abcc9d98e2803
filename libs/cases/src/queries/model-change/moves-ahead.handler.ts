import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { mostMoved } from '../../commands/limits.js';
import type { DeadlineChange, ModelChange } from '../../domain/model-change/model-change.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { casesVisibleTo } from '../access/visible-to.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { changeFor, versionNamed } from './change-for.js';
import { MovesAhead } from './moves-ahead.js';
import type { MoveAheadShown, MovesAheadShown, MovesSumShown } from './moves-ahead-shown.js';
import { showModelChange } from './show-model-change.js';

@QueryHandler(MovesAhead)
export class MovesAheadHandler implements IQueryHandler<MovesAhead> {
  constructor(private readonly reading: Reading) {}

  async execute(query: MovesAhead): Promise<MovesAheadShown> {
    const to = versionNamed(this.reading, query.to);
    await seeAtLeast(this.reading, query.atLeast, [caseOverview, caseAccess]);
    const [ids, total] = await this.openCasesOn(query);
    const changes: ModelChange[] = [];
    const cases: MoveAheadShown[] = [];
    for (const caseId of ids) {
      const history = await this.reading.history(caseId);
      const change = changeFor(this.reading, history, to, query.levels);
      const { version, preview, text, refused } = showModelChange(change, history.length);
      changes.push(change);
      cases.push({ caseId, version, preview, text, refused });
    }
    return {
      total,
      sum: sumOf(changes),
      cases,
      next: ids.length === mostMoved ? (ids.at(-1) ?? null) : null,
    };
  }

  private async openCasesOn({ viewer, from, after }: MovesAhead): Promise<[string[], number]> {
    const { sql, parameters } = casesVisibleTo(viewer, this.reading.now());
    const open = this.reading.dataSource
      .getRepository(CaseOverview)
      .createQueryBuilder('c')
      .where(`c."caseId" IN (${sql})`, parameters)
      .andWhere(`c.status = 'open'`)
      .andWhere('c."modelName" = :name AND c."modelVersion" = :version', from);
    const total = await open.getCount();
    if (after !== undefined) open.andWhere('c."caseId" > :after', { after });
    const rows = await open.orderBy('c.caseId', 'ASC').take(mostMoved).getMany();
    return [rows.map(({ caseId }) => caseId), total];
  }
}

function sumOf(changes: readonly ModelChange[]): MovesSumShown {
  const movable = changes.filter(({ refused }) => !refused);
  const deadlines = movable.flatMap((change) => change.deadlines);
  const have = (effect: DeadlineChange['effect']) => deadlines.filter((one) => one.effect === effect).length;
  return {
    movable: movable.length,
    refused: changes.length - movable.length,
    deadlinesAppear: have('appears'),
    deadlinesMove: have('moves'),
    deadlinesStay: have('stays'),
    peopleRequired: movable.flatMap(({ people }) => people).length,
  };
}
