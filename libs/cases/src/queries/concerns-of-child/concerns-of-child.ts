import { In, Not, type DataSource } from 'typeorm';
import type { KnownOfChild } from '../../domain/context.js';
import { CaseHandler, ChildConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import type { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';

/**
 * What the log knows of a child besides one case: for the rules, which show it at intake and hold gate G4 by it.
 * People see of it only what their own rights give.
 */
export async function knownOfChild(
  reading: Pick<Reading, 'dataSource' | 'progress'>,
  cprIndex: string,
  exceptCaseId: string,
  atLeast?: bigint,
): Promise<KnownOfChild> {
  await seeAtLeast(reading, atLeast, [concernsOfChild]);
  const { dataSource } = reading;
  const concerns = await dataSource
    .getRepository(ChildConcern)
    .find({ where: { cprIndex, caseId: Not(exceptCaseId) }, order: { raisedAt: 'ASC' } });
  const earlier = concerns.flatMap(({ caseId, raisedAt, severity, status }) =>
    severity === null ? [] : [{ caseId, raisedAt, severity, status }],
  );
  const active = earlier.filter(({ status }) => status === 'open').map(({ caseId }) => caseId);
  const parentsBarredIn = concerns
    .filter(({ status, parentsBarred }) => status === 'open' && parentsBarred)
    .map(({ caseId }) => caseId);
  return {
    earlier,
    handlers: await handlersOf(dataSource, active),
    ...(parentsBarredIn.length > 0 && { parentsBarredIn }),
  };
}

async function handlersOf(dataSource: DataSource, caseIds: string[]): Promise<string[]> {
  const found = await dataSource.getRepository(CaseHandler).findBy({ caseId: In(caseIds) });
  return [...new Set(found.map(({ personId }) => personId))].sort();
}
