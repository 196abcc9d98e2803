import type { ActingPerson, Standing } from '../../domain/people.js';

export interface Condition {
  sql: string;
  parameters: Record<string, unknown>;
}

/**
 * `maySee` for lists: the ids of the cases this person may see. Every branch is found by an index, so the lists of one
 * school stay as fast when the whole municipality's cases are behind them. A property test holds it to `maySee`.
 */
export function casesVisibleTo(viewer: ActingPerson): Condition {
  const reachedAs = (...roles: Standing['role'][]) =>
    viewer.standings.filter(({ role }) => roles.includes(role)).flatMap(({ reaches }) => reaches);
  return {
    sql: `SELECT "caseId" FROM views.case_part WHERE "personId" = :viewer
      UNION SELECT "caseId" FROM views.case_scope WHERE "responsibleId" = :viewer
      UNION SELECT "caseId" FROM views.case_scope WHERE "unitId" = ANY(:seesRaisedIn)
      UNION SELECT "caseId" FROM views.case_scope WHERE "receivingUnitId" = ANY(:seesReceivedBy)
      UNION SELECT "caseId" FROM views.case_scope
        WHERE "receivingUnitId" = ANY(:seesUnhandledIn) AND NOT "handlerAssigned"`,
    parameters: {
      viewer: viewer.personId,
      seesRaisedIn: reachedAs('school-leader', 'school-chief', 'family-chief'),
      seesReceivedBy: reachedAs('family-leader', 'school-chief', 'family-chief'),
      seesUnhandledIn: reachedAs('social-worker'),
    },
  };
}
