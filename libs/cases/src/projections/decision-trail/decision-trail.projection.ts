import type { CaseEventType } from '../../domain/case-event.js';
import { projection } from '../projection.js';
import type { StoredCaseEvent, StoredEventOf } from '../stored-case-event.js';
import { sentenceFor } from './sentences.js';
import { TrailEntry, type DeadlineEffect } from './trail-entry.entity.js';

/** What decides something without a mandate being asked for; everything done under a mandate is a decision anyway. */
const decisions: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'MeetingClosed',
  'CaseEscalated',
  'CaseReturned',
  'ChildVoiceExcepted',
  'HandlerAssigned',
  'ResponsibleNamed',
  'ScreeningOpened',
  'CaseMovedToModel',
]);

/** Everything that ever happened, one row a fact, never changed: who, when, at which level, under which mandate. */
export const decisionTrail = projection('decision-trail', 11, [TrailEntry], {
  everyEvent: (event, rows) => rows.insert(TrailEntry, entryOf(event)),
});

function entryOf(event: StoredCaseEvent): TrailEntry {
  const { position, caseId, version, commandId, at, type, by, level, under, knewUpTo } = event;
  const deadline = deadlineOf(event);
  return {
    position,
    caseId,
    version,
    commandId,
    at,
    type,
    level,
    knewUpTo,
    whoId: by.personId,
    whoName: by.name,
    role: by.role,
    unitId: by.unitId,
    participantId: 'participantId' in event.data ? event.data.participantId : null,
    what: sentenceFor(event),
    isDecision: under !== undefined || decisions.has(type),
    mandateId: under?.mandateId ?? null,
    mandateTitle: under?.title ?? null,
    legalBasis: legalBasisOf(event),
    rule: ruleOf(event),
    movedTo: event.type === 'CaseEscalated' || event.type === 'CaseReturned' ? event.data.to : null,
    basis: 'basis' in event.data ? event.data.basis : [],
    deadlineId: deadline.deadlineId,
    deadlineEffect: deadline.deadlineEffect,
    dueAt: deadline.dueAt,
    measureId: 'measureId' in event.data ? (event.data.measureId ?? null) : null,
  };
}

function legalBasisOf({ data, under }: StoredCaseEvent): string | null {
  return 'legalBasis' in data ? data.legalBasis : (under?.legalBasis ?? null);
}

function ruleOf({ data }: StoredCaseEvent): string | null {
  if ('rule' in data) return data.rule;
  return 'gate' in data ? (data.gate ?? null) : null;
}

type DeadlineColumns = Pick<TrailEntry, 'deadlineId' | 'deadlineEffect' | 'dueAt'>;

function deadlineOf(event: StoredCaseEvent): DeadlineColumns {
  switch (event.type) {
    case 'DeadlineSet':
      return effect('set', event);
    case 'DeadlineMoved':
      return effect('moved', event);
    case 'DeadlineMet':
      return effect(event.data.late ? 'kept-late' : 'kept', event);
    case 'DeadlineMissed':
      return effect('missed', event);
    case 'DeadlineLapsed':
      return { deadlineId: event.data.deadlineId, deadlineEffect: 'lapsed', dueAt: null };
    default:
      return { deadlineId: null, deadlineEffect: null, dueAt: null };
  }
}

function effect(
  deadlineEffect: DeadlineEffect,
  {
    data: { deadlineId, dueAt },
  }: StoredEventOf<'DeadlineSet' | 'DeadlineMoved' | 'DeadlineMet' | 'DeadlineMissed'>,
): DeadlineColumns {
  return { deadlineId, deadlineEffect, dueAt };
}
