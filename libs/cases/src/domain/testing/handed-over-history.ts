import type { CaseFact } from '../case-event.js';

/** The family has moved, and another municipality has what it needs. */
export function caseHandedOver(): CaseFact {
  return {
    type: 'CaseHandedOver',
    data: {
      municipality: 'Opdigtet Kommune',
      notifiedOn: '2026-03-02',
      movesOn: '2026-04-01',
      material: [{ what: 'Referatet fra netværksmødet', legalBasis: 'Barnets lov § 132' }],
    },
  };
}
