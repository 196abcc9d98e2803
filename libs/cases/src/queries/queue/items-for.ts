import type { ActingPerson, Standing } from '../../domain/people.js';
import type { Task } from '../../projections/social-worker-queue/queue-item.js';
import { staffingOf, type Staffing } from '../../people/staffing.js';
import type { Condition } from '../access/visible-to.js';

/** Nobody's to get done: nothing waits because of them. */
export const heeded: readonly Task[] = [
  'leave-thread',
  'spare-parents',
  'guide-on-parents',
  'meet-without-parents',
  // A year away, and no next step of the case.
  'renew-consent',
];

/**
 * The ids of the items that are this person's or lie in a pile of theirs; one branch for each kind of duty, each found
 * by an index. What belongs to the handler lies in the department's pile until there is a handler, and with the
 * thread-holder while no department has the case; who leads the department sees it until the concern is assessed, lest
 * the handler be one who may not assess it. The next step is the thread-holder's when nothing else waits in the case for
 * somebody who is there; when the thread-holder is not, it is for who may hand the thread over. What is only to be heeded until it is over, and is nobody's to get done, is not waited for.
 * In a case another municipality has, a complaint of what was decided here lies in the pile of whoever keeps it.
 * Which mandates a case's model gives to whom is not known here: what waits for a mandate is found for all it could be.
 * `itemsInMemory` says the same of rows in memory; a property test holds the two together.
 */
export function itemsFor(viewer: ActingPerson, { people, held }: Staffing): Condition {
  const reachedAs = (...roles: Standing['role'][]) =>
    viewer.standings.filter(({ role }) => roles.includes(role)).flatMap(({ reaches }) => reaches);
  return {
    sql: `SELECT i."itemId" FROM views.queue_item i JOIN views.case_overview h ON h."caseId" = i."caseId"
        WHERE i."personId" = :viewer AND NOT i.rests AND h.status = 'open'
      UNION SELECT i."itemId" FROM views.case_overview h JOIN views.queue_item i ON i."caseId" = h."caseId"
        WHERE h."handlerId" = :viewer AND h.status = 'open' AND i.duty = 'handler'
      UNION SELECT i."itemId" FROM views.case_overview h JOIN views.queue_item i ON i."caseId" = h."caseId"
        WHERE h."threadHolderId" = :viewer AND h.status = 'open' AND i.duty = 'thread-holder' AND NOT i.rests
          AND (i.task <> 'take-next-step' OR NOT EXISTS (SELECT 1 FROM views.queue_item other
            WHERE other."caseId" = i."caseId" AND other."itemId" <> i."itemId"
              AND other.task <> ALL(:heeded) AND ${isSomebodys('other', 'h')}))
      UNION SELECT i."itemId" FROM views.case_overview h JOIN views.queue_item i ON i."caseId" = h."caseId"
        WHERE i.task = 'take-next-step' AND h.status = 'open' AND h."threadHolderId" <> ALL(:people)
          AND (h."unitId" = ANY(:schoolsLed) OR h."receivingUnitId" = ANY(:departmentsLed))
      UNION SELECT i."itemId" FROM views.case_overview h JOIN views.queue_item i ON i."caseId" = h."caseId"
        WHERE h."threadHolderId" = :viewer AND h.status = 'open' AND i.duty = 'handler'
          AND h."handlerId" IS NULL AND h."receivingUnitId" IS NULL
      UNION SELECT i."itemId" FROM views.case_overview h JOIN views.queue_item i ON i."caseId" = h."caseId"
        WHERE h."receivingUnitId" = ANY(:departmentsReached) AND h.status = 'open'
          AND h."handlerId" IS NULL AND i.duty = 'handler'
      UNION SELECT i."itemId" FROM views.unassessed_concern u
        JOIN views.case_overview h ON h."caseId" = u."caseId" JOIN views.queue_item i ON i."caseId" = u."caseId"
        WHERE u."unitId" = ANY(:departmentsLed) AND h.status = 'open'
          AND h."handlerId" IS NOT NULL AND i.duty = 'handler'
      UNION SELECT i."itemId" FROM views.queue_item i JOIN views.case_overview h ON h."caseId" = i."caseId"
        WHERE i."pileOf" = ANY(:pileRoles) AND (h.status = 'open' OR h."handedOverTo" IS NOT NULL)
          AND (i."pileOf" || ' ' || h."unitId" = ANY(:piles)
            OR i."pileOf" || ' ' || h."receivingUnitId" = ANY(:piles))
      UNION SELECT i."itemId" FROM views.queue_item i JOIN views.case_overview h ON h."caseId" = i."caseId"
        WHERE i.duty = 'mandate' AND h.status = 'open'
          AND (h."unitId" = ANY(:reached) OR h."receivingUnitId" = ANY(:reached))`,
    parameters: {
      viewer: viewer.personId,
      heeded,
      departmentsReached: reachedAs('social-worker', 'family-leader'),
      departmentsLed: reachedAs('family-leader'),
      pileRoles: viewer.standings.map(({ role }) => role),
      piles: staffingOf([viewer]).held,
      people,
      held,
      schoolsLed: reachedAs('school-leader'),
      reached: viewer.standings.flatMap(({ reaches }) => reaches),
    },
  };
}

/**
 * Whether there is somebody an item waits for. What waits for a mandate does not count: who has it is the model's to say,
 * and the chair has the meeting to close beside it.
 */
function isSomebodys(item: string, row: string): string {
  return `CASE ${item}.duty
              WHEN 'thread-holder' THEN NOT ${item}.rests
              WHEN 'named' THEN NOT ${item}.rests AND ${item}."personId" = ANY(:people)
              WHEN 'pile' THEN ${item}."pileOf" || ' ' || ${row}."unitId" = ANY(:held)
                OR ${item}."pileOf" || ' ' || ${row}."receivingUnitId" = ANY(:held)
              WHEN 'handler' THEN CASE
                WHEN ${row}."handlerId" IS NOT NULL THEN ${row}."handlerId" = ANY(:people)
                WHEN ${row}."receivingUnitId" IS NULL THEN true
                ELSE 'social-worker ' || ${row}."receivingUnitId" = ANY(:held)
                  OR 'family-leader ' || ${row}."receivingUnitId" = ANY(:held) END
              ELSE false END`;
}
