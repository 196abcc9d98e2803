import type { Instant } from '@tovholder/calendar';
import type { CaseState } from '../case-state.js';
import type { ActingPerson, Standing } from '../people.js';
import { whoHasPart } from './who-has-part.js';

/** What decides who may see a case. */
export interface Visibility {
  /** Where the concern was raised. */
  unitId: string;
  /** The family department that received it; absent until one has. */
  receivingUnitId?: string;
  handlerAssigned: boolean;
  /** Another municipality has the case: only those who keep it here and answer for it see it. */
  handedOver?: true;
  /** Person ids of everybody who has part in it. */
  withPart: readonly string[];
}

/** Whoever has part in a case sees it, and so does whoever's scope it falls in. Nobody else learns that it exists. */
export function maySee(person: ActingPerson, seen: Visibility): boolean {
  return (
    seen.withPart.includes(person.personId) || person.standings.some((standing) => isInScope(standing, seen))
  );
}

/** `maySee` of a case as it stands at that moment. */
export function seesCase(person: ActingPerson, state: CaseState, at: Instant): boolean {
  const { unitId, reception, handedOver } = state;
  const handlerAssigned = reception?.handler !== undefined;
  const withPart = whoHasPart(state, at);
  const receivingUnitId = reception?.unitId;
  return maySee(person, {
    ...{ unitId, receivingUnitId, handlerAssigned, withPart },
    ...(handedOver && { handedOver }),
  });
}

function isInScope(
  { role, reaches }: Standing,
  { unitId, receivingUnitId, handlerAssigned, handedOver }: Visibility,
): boolean {
  const received = receivingUnitId !== undefined && reaches.includes(receivingUnitId);
  switch (role) {
    case 'school-leader':
      return handedOver === undefined && reaches.includes(unitId);
    case 'family-leader':
      return received;
    case 'social-worker':
      return handedOver === undefined && received && !handlerAssigned;
    case 'school-chief':
    case 'family-chief':
      return received || reaches.includes(unitId);
    default:
      return false;
  }
}
