import type { LocalDate } from '@tovholder/calendar';
import type { DeadlineRule } from './model.js';

/**
 * A rule that takes another's place does so from the day its legal basis is valid; until then the older one holds. A
 * rule that takes nobody's place holds as long as the model does.
 */
export function deadlinesInForce(rules: readonly DeadlineRule[], on: LocalDate): readonly DeadlineRule[] {
  const begun = rules.filter(
    ({ replaces, legalBasis }) => replaces === undefined || legalBasis.validFrom <= on,
  );
  return begun.filter(({ id }) => !begun.some(({ replaces }) => replaces === id));
}
