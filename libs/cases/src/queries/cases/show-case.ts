import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseOverview, PlannedMeeting } from '../../projections/case-overview/case-overview.entity.js';
import type { OpenDeadline } from '../../projections/open-deadlines/open-deadline.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import type { Reading } from '../reading.js';
import { titlesOf } from '../titles.js';
import type { PersonShown } from '../person-shown.js';
import type { CaseInList, NextStep } from './case-list.js';

/** What lies ahead in some cases, soonest first. */
export interface WhatIsAhead {
  meetings: readonly PlannedMeeting[];
  deadlines: readonly OpenDeadline[];
  items: readonly QueueItem[];
}

export function showCase(
  row: CaseOverview,
  { meetings, deadlines, items }: WhatIsAhead,
  reading: Pick<Reading, 'modelFor'>,
  viewer: ActingPerson,
): CaseInList {
  const ofCase = ({ caseId }: { caseId: string }) => caseId === row.caseId;
  const meeting = meetings.find(ofCase);
  const deadline = deadlines.find(ofCase);
  return {
    caseId: row.caseId,
    version: row.version,
    subjectName: row.subjectName,
    subjectKind: row.subjectKind,
    unitId: row.unitId,
    receivingUnitId: row.receivingUnitId,
    level: row.level,
    levelTitle: titlesOf(reading, row).level(row.level),
    status: row.status,
    handedOverTo: row.handedOverTo,
    severity: row.severity,
    acute: row.acute,
    suspectedAbuse: row.suspectedAbuse,
    threadHolder: personOrNull(row.threadHolderId, row.threadHolderName),
    handler: personOrNull(row.handlerId, row.handlerName),
    raisedBy: { personId: row.raisedById, name: row.raisedByName },
    raisedAt: row.raisedAt,
    earlierConcerns: isToldOfEarlier(viewer, row.receivingUnitId) ? row.earlierConcerns : null,
    lastChange: row.lastChange,
    nextMeeting: meeting ? { meetingId: meeting.meetingId, at: meeting.at, place: meeting.place } : null,
    nextDeadline: deadline
      ? { title: deadline.title, legalBasis: deadline.legalBasis, dueAt: deadline.dueAt }
      : null,
    nextStep: row.status === 'closed' ? null : nextStep(items.filter(ofCase)),
  };
}

/** The child that must be heard first comes before any date; then the soonest; then the rest, and last what to do when nothing waits. */
function nextStep(items: readonly QueueItem[]): NextStep | null {
  const waiting = items.filter(({ task }) => task !== 'take-next-step');
  const next = waiting.find(({ task }) => task === 'hear-child-first') ?? waiting[0] ?? items[0];
  return next ? { task: next.task, why: next.why } : null;
}

function personOrNull(personId: string | null, name: string | null): PersonShown | null {
  return personId === null || name === null ? null : { personId, name };
}
