import { projection } from '../projection.js';
import { ExchangedMeasure, SharedMeasure } from './exchanged-measure.entity.js';

/** Which children's measures became part of which group's, so that each child is thought of when that ends. */
export const exchangedMeasures = projection('exchanged-measures', 1, [SharedMeasure, ExchangedMeasure], {
  MeasureStarted({ caseId, data: { measureId, shared } }, rows) {
    if (shared) rows.insert(SharedMeasure, { caseId, measureId, endsOn: null });
  },
  MeasureEnded({ caseId, data: { measureId, endsOn, shared, exchangedFor } }, rows) {
    if (shared) rows.update(SharedMeasure, { caseId, measureId }, { endsOn });
    if (exchangedFor)
      rows.insert(ExchangedMeasure, {
        ...{ caseId, measureId },
        sharedCaseId: exchangedFor.caseId,
        sharedMeasureId: exchangedFor.measureId,
        caseIsOpen: true,
        told: false,
      });
  },
  SharedMeasureEnding: ({ caseId, data: { measureId } }, rows) =>
    rows.update(ExchangedMeasure, { caseId, measureId }, { told: true }),
  CaseClosed: ({ caseId }, rows) => rows.update(ExchangedMeasure, { caseId }, { caseIsOpen: false }),
  CaseReopened: ({ caseId }, rows) => rows.update(ExchangedMeasure, { caseId }, { caseIsOpen: true }),
});
