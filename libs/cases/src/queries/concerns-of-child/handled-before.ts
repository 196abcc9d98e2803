import { In, type DataSource } from 'typeorm';
import { handlersBefore } from '../../domain/authority/receive-and-assess.js';
import {
  CaseHandler,
  ChildConcern,
  UnassessedConcern,
} from '../../projections/concerns-of-child/child-concern.entity.js';

/**
 * Of these cases, those whose concern is to be reassessed, with the people who may not do it: gate G4 as the rules hold
 * it, so that nobody is asked for what they would be refused.
 */
export async function handledBefore(
  dataSource: DataSource,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ofThese = { caseId: In(caseIds) };
  const [unassessed, concerns] = await Promise.all([
    dataSource.getRepository(UnassessedConcern).findBy(ofThese),
    dataSource.getRepository(ChildConcern).findBy(ofThese),
  ]);
  const active = await activeConcerns(dataSource, concerns);
  const handlers = await dataSource
    .getRepository(CaseHandler)
    .findBy({ caseId: In(active.map(({ caseId }) => caseId)) });

  const before = new Map<string, readonly string[]>();
  for (const { caseId, earlierHandlers } of unassessed) {
    const own = concerns.find((concern) => concern.caseId === caseId);
    const earlier = active.filter((one) => one.cprIndex === own?.cprIndex && one.caseId !== caseId);
    const cases = new Set(earlier.map((one) => one.caseId));
    const known = handlers.filter((one) => cases.has(one.caseId)).map(({ personId }) => personId);
    const barred = handlersBefore(
      earlierHandlers ? { earlierHandlers } : {},
      { raisedAt: own?.raisedAt ?? '' },
      { knownOfChild: { earlier, handlers: known } },
    );
    if (barred) before.set(caseId, barred);
  }
  return before;
}

async function activeConcerns(dataSource: DataSource, concerns: readonly ChildConcern[]) {
  const found = await dataSource
    .getRepository(ChildConcern)
    .findBy({ cprIndex: In(concerns.map(({ cprIndex }) => cprIndex)), status: 'open' });
  return found.flatMap(({ severity, ...one }) => (severity === null ? [] : [{ ...one, severity }]));
}
