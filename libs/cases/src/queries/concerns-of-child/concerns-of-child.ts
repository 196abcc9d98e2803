import { In, Not } from 'typeorm';
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
  const handlers = await dataSource.getRepository(CaseHandler).findBy({ caseId: In(activeAmong(concerns)) });
  return knownFrom(concerns, handlers);
}

/** Of the child's concerns besides one case, oldest first, and of those who have handled the active ones. */
export function knownFrom(
  concerns: readonly ChildConcern[],
  handlers: readonly Pick<CaseHandler, 'personId'>[],
): KnownOfChild {
  const parentsBarredIn = concerns
    .filter(({ status, parentsBarred }) => status === 'open' && parentsBarred)
    .map(({ caseId }) => caseId);
  return {
    earlier: earlierAmong(concerns),
    handlers: [...new Set(handlers.map(({ personId }) => personId))].sort(),
    ...(parentsBarredIn.length > 0 && { parentsBarredIn }),
  };
}

function earlierAmong(concerns: readonly ChildConcern[]) {
  return concerns.flatMap(({ caseId, raisedAt, severity, status }) =>
    severity === null ? [] : [{ caseId, raisedAt, severity, status }],
  );
}

export function activeAmong(concerns: readonly ChildConcern[]): string[] {
  return earlierAmong(concerns)
    .filter(({ status }) => status === 'open')
    .map(({ caseId }) => caseId);
}
