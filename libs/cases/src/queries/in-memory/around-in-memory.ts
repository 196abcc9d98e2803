import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import {
  CaseHandler,
  ChildConcern,
  UnassessedConcern,
} from '../../projections/concerns-of-child/child-concern.entity.js';
import {
  Meeting,
  MeetingParticipant,
  RecordEntry,
} from '../../projections/meeting-record/meeting-record.entity.js';
import type { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import { QueueItem, StartedMeasure } from '../../projections/social-worker-queue/queue-item.entity.js';
import { handledBeforeIn, knownConcerns } from '../concerns-of-child/handled-before.js';
import type { AroundItems } from '../queue/around-items.js';

/** `readAround` of rows in memory: there are few, so each is looked for when it is asked for. */
export function aroundInMemory(rows: RowsInMemory, items: readonly QueueItem[]): AroundItems {
  const participants = rows.all(MeetingParticipant).sort((one, other) => one.seat - other.seat);
  const before = handledBeforeInMemory(rows);
  return {
    caseOf: ({ caseId }) => rows.all(CaseOverview).find((row) => row.caseId === caseId),
    meetingOf: ({ caseId, subjectId }) =>
      rows
        .all(Meeting)
        .find(
          (one) =>
            one.caseId === caseId &&
            one.meetingId === subjectId &&
            (one.status === 'planned' || one.status === 'open'),
        ),
    invitedTo: ({ caseId, subjectId }) =>
      participants.filter((one) => one.caseId === caseId && one.meetingId === subjectId),
    dueInCaseOf: ({ caseId }) =>
      rows.all(QueueItem).filter((one) => one.caseId === caseId && one.dueAt !== null),
    keeperOf: ({ caseId, keptBy }) =>
      participants.find((one) => one.caseId === caseId && one.participantId === keptBy),
    measureOf: ({ caseId, measureId }) =>
      rows.all(StartedMeasure).find((one) => one.caseId === caseId && one.measureId === measureId),
    handledBefore: ({ caseId }) => before.get(caseId),
    answeredIn: ({ caseId }) => ({
      entries: rows.all(RecordEntry).filter((one) => one.caseId === caseId),
      participants: participants.filter((one) => one.caseId === caseId),
    }),
    sparesParents: ({ caseId }) => items.some((one) => one.task === 'spare-parents' && one.caseId === caseId),
  };
}

function handledBeforeInMemory(rows: RowsInMemory): ReadonlyMap<string, readonly string[]> {
  const concerns = rows.all(ChildConcern);
  const active = knownConcerns(concerns.filter(({ status }) => status === 'open'));
  const ids = new Set(active.map(({ caseId }) => caseId));
  const handlers = rows.all(CaseHandler).filter(({ caseId }) => ids.has(caseId));
  return handledBeforeIn({ unassessed: rows.all(UnassessedConcern), concerns, active, handlers });
}
