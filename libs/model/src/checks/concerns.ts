import type { Severity } from '../domain/model.js';
import type { WrittenModel } from '../language/written/written-model.js';

type Rule = WrittenModel['bekymringer'][number];

export interface Concern {
  acute: boolean;
  abuse: boolean;
  severity: Severity;
  subject: 'child' | 'group';
}

/** There are only so many kinds of concern; trying them all beats reasoning about them. */
export const everyConcern: readonly Concern[] = [true, false].flatMap((acute) =>
  [true, false].flatMap((abuse) =>
    (['green', 'yellow', 'red'] as const).flatMap((severity) =>
      (['child', 'group'] as const).map((subject) => ({ acute, abuse, severity, subject })),
    ),
  ),
);

export function firstFitting(rules: readonly Rule[], concern: Concern): Rule | undefined {
  return rules.find(({ når = {} }) => {
    const { akut, 'mistanke om overgreb': overgreb, alvor, 'handler om': subjects } = når;
    return (
      (akut ?? concern.acute) === concern.acute &&
      (overgreb ?? concern.abuse) === concern.abuse &&
      (alvor?.includes(concern.severity) ?? true) &&
      (subjects?.includes(concern.subject) ?? true)
    );
  });
}
