import type { Instant } from '@tovholder/calendar';
import type { ActingPerson, Standing } from '../../domain/people.js';

export interface Condition {
  sql: string;
  parameters: Record<string, unknown>;
}

/**
 * `maySee` for lists: the ids of the cases this person may see at that moment. Every branch is found by an index, so the lists of one
 * school stay as fast when the whole municipality's cases are behind them. A property test holds it to `maySee`.
 */
export function casesVisibleTo(viewer: ActingPerson, at: Instant): Condition {
  const reachedAs = (...roles: Standing['role'][]) =>
    viewer.standings.filter(({ role }) => roles.includes(role)).flatMap(({ reaches }) => reaches);
  return {
    sql: `SELECT p."caseId" FROM views.case_part p WHERE p."personId" = :viewer
        AND NOT EXISTS (SELECT 1 FROM views.part_by_consent c
          WHERE c."caseId" = p."caseId" AND c."personId" = :viewer AND c.until <= :seenAt)
      UNION SELECT "caseId" FROM views.case_scope WHERE "responsibleId" = :viewer
      UNION SELECT "caseId" FROM views.case_scope WHERE "unitId" = ANY(:seesRaisedIn)
      UNION SELECT "caseId" FROM views.case_scope WHERE "unitId" = ANY(:leads) AND NOT "handedOver"
      UNION SELECT "caseId" FROM views.case_scope WHERE "receivingUnitId" = ANY(:seesReceivedBy)
      UNION SELECT "caseId" FROM views.case_scope
        WHERE "receivingUnitId" = ANY(:seesUnhandledIn) AND NOT "handlerAssigned" AND NOT "handedOver"`,
    parameters: {
      viewer: viewer.personId,
      seenAt: at,
      seesRaisedIn: reachedAs('school-chief', 'family-chief'),
      leads: reachedAs('school-leader'),
      seesReceivedBy: reachedAs('family-leader', 'school-chief', 'family-chief'),
      seesUnhandledIn: reachedAs('social-worker'),
    },
  };
}
