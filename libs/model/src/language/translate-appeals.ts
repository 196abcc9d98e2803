import type { AppealRules } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

export function translateAppeals(appeals: NonNullable<WrittenModel['klage']>): AppealRules {
  const { afgørelser, klagefrist, hjemmel, klageinstans } = appeals;
  return {
    decisions: afgørelser,
    within: klagefrist,
    legalBasis: { text: hjemmel.tekst, validFrom: hjemmel['gælder fra'] },
    appealBody: klageinstans,
  };
}
