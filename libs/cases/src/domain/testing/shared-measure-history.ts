import type { KnownSharedMeasure } from '../context.js';
import type { CaseFact } from '../case-event.js';
import type { History } from './given.js';
import { screening } from './how-far.js';
import { measureStarted, theMeasure } from './later-history.js';
import { viborg } from './model.js';

export const withShared = { ...viborg, sharedMeasures: { minExchanged: 2 } };

/** The extra teacher, as a child's case knows of it. */
export const extraTeacher: KnownSharedMeasure = {
  caseId: 'group-case',
  measureId: 'shared-1',
  what: 'En ekstra lærer i 9.B',
};

export function measureExchanged(): CaseFact {
  return {
    type: 'MeasureEnded',
    data: {
      measureId: theMeasure,
      reason: 'Klassen får en ekstra lærer.',
      endsOn: '2026-06-01',
      exchangedFor: { ...extraTeacher, freedKroner: 60_000 },
    },
  };
}

/** A child whose contact person became part of the class's extra teacher. */
export const exchanged: History = [...screening, measureStarted(), measureExchanged()];
