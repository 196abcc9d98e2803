import type { EarlierConcern } from '../concern/concern-events.js';
import type { ActingPerson, Standing } from '../people.js';

const answerForReceived: ReadonlySet<Standing['role']> = new Set<Standing['role']>([
  'social-worker',
  'family-leader',
  'school-chief',
  'family-chief',
]);

/**
 * Whether somebody answers for the department that received the concern. Barnets lov § 136 has the authority assess it
 * in the light of earlier ones, so these are told of them all; anybody else would learn that a case exists.
 */
export function isToldOfEarlier(
  { standings }: Pick<ActingPerson, 'standings'>,
  receivingUnitId: string | null | undefined,
): boolean {
  return (
    typeof receivingUnitId === 'string' &&
    standings.some(({ role, reaches }) => answerForReceived.has(role) && reaches.includes(receivingUnitId))
  );
}

/** The earlier concerns somebody is told of: all, or those whose cases they may see anyway. */
export function earlierTold(
  earlier: readonly EarlierConcern[],
  person: ActingPerson,
  receivingUnitId: string | undefined,
  seesCase: (caseId: string) => boolean,
): readonly EarlierConcern[] {
  return isToldOfEarlier(person, receivingUnitId)
    ? earlier
    : earlier.filter(({ caseId }) => seesCase(caseId));
}
