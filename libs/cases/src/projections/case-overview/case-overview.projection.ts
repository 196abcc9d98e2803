import type { PersonReference } from '../../domain/people.js';
import { projection } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { CaseOverview, LeftModel, PlannedMeeting } from './case-overview.entity.js';

/** The cases as the school's and everybody else's lists show them. */
export const caseOverview = projection('case-overview', 6, [CaseOverview, LeftModel, PlannedMeeting], {
  everyEvent({ caseId, version, position, at }, rows) {
    rows.update(CaseOverview, { caseId }, { version, position, lastChange: at });
  },

  CaseOpened: (event, rows) => rows.insert(CaseOverview, newCase(event)),

  ConcernRaised({ caseId, data }, rows) {
    const { severity, acute, suspectedAbuse, raisedBy, earlier } = data;
    rows.update(
      CaseOverview,
      { caseId },
      {
        severity,
        acute,
        suspectedAbuse,
        raisedById: raisedBy.personId,
        raisedByName: raisedBy.name,
        earlierConcerns: earlier.length,
      },
    );
  },
  ConcernReceived: ({ caseId, data }, rows) =>
    rows.update(CaseOverview, { caseId }, { receivingUnitId: data.unitId }),
  ConcernAssessed: ({ caseId, data }, rows) =>
    rows.update(CaseOverview, { caseId }, { acute: data.acuteNeed }),

  ThreadHolderNamed: ({ caseId, data }, rows) => holdsThread(caseId, data.holder, rows),
  HandlerAssigned: ({ caseId, data: { handler } }, rows) =>
    rows.update(CaseOverview, { caseId }, { handlerId: handler.personId, handlerName: handler.name }),
  CaseEscalated: (event, rows) => moved(event, rows),
  CaseReturned: (event, rows) => moved(event, rows),

  MeetingScheduled: ({ caseId, data: { meetingId, at, place } }, rows) =>
    rows.insert(PlannedMeeting, { caseId, meetingId, at, place }),
  MeetingMoved: ({ caseId, data: { meetingId, to, place } }, rows) =>
    rows.update(PlannedMeeting, { caseId, meetingId }, { at: to, place }),
  MeetingCancelled: ({ caseId, data: { meetingId } }, rows) =>
    rows.delete(PlannedMeeting, { caseId, meetingId }),
  MeetingClosed: ({ caseId, data: { meetingId } }, rows) =>
    rows.delete(PlannedMeeting, { caseId, meetingId }),

  CaseMovedToModel({ caseId, data: { from, to, level } }, rows) {
    const { name: modelName, version: modelVersion, hash: modelHash } = to;
    const stands = level && { level: level.to };
    rows.update(CaseOverview, { caseId }, { modelName, modelVersion, modelHash, ...stands });
    const left = { modelName: from.name, modelVersion: from.version, modelHash: from.hash };
    rows.upsert(LeftModel, { caseId, ...left });
  },

  CaseHandedOver: ({ caseId, data: { municipality } }, rows) =>
    rows.update(CaseOverview, { caseId }, { handedOverTo: municipality }),
  CaseClosed({ caseId }, rows) {
    rows.update(CaseOverview, { caseId }, { status: 'closed' });
    rows.delete(PlannedMeeting, { caseId });
  },
  CaseReopened({ caseId, data }, rows) {
    rows.update(CaseOverview, { caseId }, { status: 'open' });
    holdsThread(caseId, data.threadHolder, rows);
  },
});

function newCase({ caseId, version, position, at, by, data }: StoredEventOf<'CaseOpened'>): CaseOverview {
  const { subject, unitId, level, model } = data;
  return {
    caseId,
    version,
    position,
    subjectName: subject.name,
    subjectKind: subject.kind,
    subjectDescription: subject.kind === 'child' ? null : subject.description,
    unitId,
    receivingUnitId: null,
    level,
    status: 'open',
    handedOverTo: null,
    severity: null,
    acute: false,
    suspectedAbuse: false,
    threadHolderId: null,
    threadHolderName: null,
    handlerId: null,
    handlerName: null,
    raisedById: by.personId,
    raisedByName: by.name,
    raisedAt: at,
    earlierConcerns: 0,
    lastChange: at,
    modelName: model.name,
    modelVersion: model.version,
    modelHash: model.hash,
  };
}

function moved({ caseId, data }: StoredEventOf<'CaseEscalated' | 'CaseReturned'>, rows: Rows): void {
  rows.update(CaseOverview, { caseId }, { level: data.to });
  holdsThread(caseId, data.threadHolder, rows);
}

function holdsThread(caseId: string, holder: PersonReference, rows: Rows): void {
  rows.update(CaseOverview, { caseId }, { threadHolderId: holder.personId, threadHolderName: holder.name });
}
