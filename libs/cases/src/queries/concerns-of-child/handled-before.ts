import type { Severity } from '@tovholder/model';
import { In, type DataSource } from 'typeorm';
import { handlersBefore } from '../../domain/authority/receive-and-assess.js';
import {
  CaseHandler,
  ChildConcern,
  UnassessedConcern,
} from '../../projections/concerns-of-child/child-concern.entity.js';
import { gatheredBy } from '../gathered-by.js';

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

  return handledBeforeIn({ unassessed, concerns, active, handlers });
}

/** The rows that tell, of some cases and of the active ones of the same children. */
interface ConcernsAndHandlers {
  unassessed: readonly UnassessedConcern[];
  concerns: readonly ChildConcern[];
  active: readonly KnownConcern[];
  handlers: readonly CaseHandler[];
}

export function handledBeforeIn({
  unassessed,
  concerns,
  active,
  handlers,
}: ConcernsAndHandlers): ReadonlyMap<string, readonly string[]> {
  const ownById = new Map(concerns.map((concern) => [concern.caseId, concern]));
  const activeOfChild = gatheredBy(active, ({ cprIndex }) => cprIndex);
  const handlersOf = gatheredBy(handlers, ({ caseId }) => caseId);
  const before = new Map<string, readonly string[]>();
  for (const { caseId, earlierHandlers } of unassessed) {
    const own = ownById.get(caseId);
    const ofChild = own ? (activeOfChild.get(own.cprIndex) ?? []) : [];
    const earlier = ofChild.filter((one) => one.caseId !== caseId);
    const known = earlier.flatMap((one) => handlersOf.get(one.caseId) ?? []).map(({ personId }) => personId);
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
  return knownConcerns(found);
}

type KnownConcern = ChildConcern & { severity: Severity };

export function knownConcerns(found: readonly ChildConcern[]): KnownConcern[] {
  return found.flatMap(({ severity, ...one }) => (severity === null ? [] : [{ ...one, severity }]));
}
