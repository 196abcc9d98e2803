import type {
  ExchangedMeasure,
  SharedMeasure,
} from '../../projections/exchanged-measures/exchanged-measure.entity.js';
import { uuidOf } from '../../uuid-of.js';

export interface EndingToTell {
  caseId: string;
  command: { type: 'TellSharedMeasureEnds'; measureId: string };
  /** The same every time it is to be told. */
  commandId: string;
}

/** Of measures that were exchanged, those whose open case does not know yet that the shared one ends. */
export function endingsToTell(
  exchanged: readonly ExchangedMeasure[],
  shared: readonly SharedMeasure[],
): EndingToTell[] {
  return exchanged
    .filter(({ told, caseIsOpen }) => caseIsOpen && !told)
    .filter((one) => shared.some((measure) => measure.endsOn !== null && isItsShared(one, measure)))
    .map(endingToTell);
}

function isItsShared(
  { sharedCaseId, sharedMeasureId }: ExchangedMeasure,
  { caseId, measureId }: SharedMeasure,
): boolean {
  return caseId === sharedCaseId && measureId === sharedMeasureId;
}

function endingToTell({ caseId, measureId }: ExchangedMeasure): EndingToTell {
  const type = 'TellSharedMeasureEnds';
  return { caseId, command: { type, measureId }, commandId: uuidOf(type, caseId, measureId) };
}
