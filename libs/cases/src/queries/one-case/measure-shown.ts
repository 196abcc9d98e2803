import type { ExchangedFor } from '../../domain/measures/measure-events.js';
import type { Model } from '@tovholder/model';
import { lengthInWords } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';
import type { Measure } from '../../projections/case-affairs/case-affairs.entity.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import type { CaseMeasure } from './case-affairs-shown.js';
import { daysFromAgreement } from './from-agreement.js';

/** The two who answer for the money on both sides; anybody else could guess in a small class which children it is. */
const toldHowMany: ReadonlySet<string> = new Set(['school-chief', 'family-chief']);

export function measureShown(
  { exchangedFor, sharedEndsOn, takesPlaceOf, ...measure }: Measure,
  { standings }: Pick<ActingPerson, 'standings'>,
  unitId: string,
  history: readonly StoredCaseEvent[],
  { funding }: Pick<Model, 'funding'>,
): CaseMeasure {
  const isTold = standings.some(({ role, reaches }) => toldHowMany.has(role) && reaches.includes(unitId));
  return {
    ...measure,
    daysFromAgreement: daysFromAgreement(history, measure.measureId) ?? null,
    tookBefore: funding?.tookBefore ? lengthInWords(funding.tookBefore) : null,
    takesPlaceOf: isTold ? takesPlaceOf : null,
    exchangedFor: exchangedFor && shownIn(exchangedFor, sharedEndsOn),
  };
}

function shownIn({ caseId, measureId, what }: ExchangedFor, endsOn: string | null) {
  return { caseId, measureId, what, endsOn };
}
