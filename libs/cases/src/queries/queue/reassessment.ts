import type { Model } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';

/** What the reassessment of a child with an active case asks of one person. */
export type Asks =
  /** To do it. */
  | 'reassess'
  /** To find somebody else for it, as the one who may assign. */
  | 'assign-another'
  /** To leave it to somebody else, though the case is theirs. */
  | 'leave-to-another';

type Assigned = Pick<CaseOverview, 'handlerId' | 'handlerName' | 'receivingUnitId'>;

/**
 * Gate G4 in the queue: it goes to who may do it. Where it lies with one who may not, that one is told, and the leader
 * is asked for another. Nothing when it is for others to see to.
 */
export function reassessmentFor(
  { personId, standings }: Pick<ActingPerson, 'personId' | 'standings'>,
  { handlerId, receivingUnitId }: Assigned,
  handledBefore: readonly string[],
): Asks | undefined {
  const leads = standings.some(
    ({ role, reaches }) =>
      role === 'family-leader' && receivingUnitId !== null && reaches.includes(receivingUnitId),
  );
  const mayDoIt = !handledBefore.includes(handlerId ?? personId);
  if (mayDoIt) return handlerId === null || handlerId === personId ? 'reassess' : undefined;
  if (leads) return 'assign-another';
  return handlerId === personId ? 'leave-to-another' : undefined;
}

/** Why it is not an ordinary assessment, and whose it is therefore. */
export function whyReassessed(asks: Asks, { handlerName }: Assigned, { law }: Model): string {
  const rule = `(${law.reassessment.text})`;
  switch (asks) {
    case 'reassess':
      return `Barnet har en aktiv sag, så bekymringen genvurderes af en ny, der ikke har behandlet den ${rule}.`;
    case 'assign-another':
      return (
        `Barnet har en aktiv sag, som ${handlerName ?? 'du'} har behandlet, ` +
        `så bekymringen skal genvurderes af en anden ${rule}.`
      );
    case 'leave-to-another':
      return (
        `Barnet har en aktiv sag, som du har behandlet, så bekymringen skal genvurderes af en anden ${rule}. ` +
        `Din leder giver den videre.`
      );
  }
}

const oneOf = new Intl.ListFormat('da-DK', { type: 'disjunction' });

/** Said to whoever finds a handler, before somebody is chosen who would be refused. */
export function whomNotToChoose(handledBefore: readonly string[]): string {
  return `Giv den ikke til ${oneOf.format(handledBefore)}, der har behandlet barnets aktive sag.`;
}
