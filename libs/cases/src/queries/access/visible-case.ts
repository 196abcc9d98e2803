import type { Instant } from '@tovholder/calendar';
import { maySee, type Visibility } from '../../domain/access/may-see.js';
import { whoHasPart } from '../../domain/access/who-has-part.js';
import type { ActingPerson } from '../../domain/people.js';
import { reject } from '../../domain/rejection.js';
import { CaseRejected } from '../../case-rejected.js';
import { CasePart, CaseScope, PartByConsent } from '../../projections/case-access/case-access.entity.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import { replay } from '../../projections/replay.js';
import type { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import type { Reading } from '../reading.js';

/**
 * Everything that happened in a case that this person may see. Read from the log itself, so that a part given a
 * moment ago counts, and one that is missing and one that is hidden are the same answer.
 * @throws CaseRejected
 */
export async function visibleCase(
  reading: Pick<Reading, 'history' | 'now'>,
  caseId: string,
  viewer: ActingPerson,
): Promise<readonly StoredCaseEvent[]> {
  const history = await reading.history(caseId);
  const seen = visibilityOf(history, reading.now());
  if (!seen || !maySee(viewer, seen)) throw new CaseRejected(reject('case-not-found'));
  return history;
}

export function visibilityOf(history: readonly StoredCaseEvent[], at: Instant): Visibility | undefined {
  const rows = replay([caseAccess], history);
  const [scope] = rows.all(CaseScope);
  if (!scope) return undefined;
  const { unitId, receivingUnitId, handlerAssigned, handedOver } = scope;
  const withPart = withPartIn(rows, at);
  return {
    ...{ unitId, handlerAssigned, withPart },
    ...(receivingUnitId !== null && { receivingUnitId }),
    ...(handedOver && { handedOver }),
  };
}

/** `whoHasPart` of the rows of one case. */
export function withPartIn(rows: RowsInMemory, at: Instant): readonly string[] {
  const withPart = rows.all(CasePart).map(({ personId }) => personId);
  const responsible = rows.all(CaseScope)[0]?.responsibleId ?? undefined;
  const sightByConsent = Object.fromEntries(rows.all(PartByConsent).map((part) => [part.personId, part]));
  return whoHasPart({ withPart, sightByConsent, ...(responsible !== undefined && { responsible }) }, at);
}
