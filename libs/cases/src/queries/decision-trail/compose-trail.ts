import type { CaseEventType } from '../../domain/case-event.js';
import { withoutEarlierConcerns } from '../../projections/decision-trail/in-words.js';
import type { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import type {
  MeetingParticipant,
  RecordEntry,
} from '../../projections/meeting-record/meeting-record.entity.js';
import type { KnownAnswer } from '../known-answers/known-answer.js';
import { knownAnswers, usedFor } from '../known-answers/known-answers.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import type { Titles } from '../titles.js';
import type { TrailFilter } from './trail-of.js';
import { roleTitles } from './role-titles.js';
import type {
  TrailDeadline,
  TrailFact,
  TrailMandate,
  TrailMeasure,
  TrailRoute,
  TrailVoice,
} from './trail.js';

const notHeard: TrailVoice = { state: 'not-heard', at: null, what: null };

const voices: Partial<Record<CaseEventType, TrailVoice['state']>> = {
  ChildHeard: 'heard',
  ChildVoiceExcepted: 'excepted',
};

/** The rows of a case in order, each with the child's voice as it was known when it happened. */
export function composeTrail(
  entries: readonly TrailEntry[],
  participants: readonly MeetingParticipant[],
  measures: readonly TrailMeasure[],
  said: readonly RecordEntry[],
  titlesAt: (version: number) => Titles,
): TrailFact[] {
  let known = notHeard;
  return entries.map((entry) => {
    const titles = titlesAt(entry.version);
    const childsVoice = known;
    const state = voices[entry.type];
    if (state) known = { state, at: entry.at, what: titles.sentence(entry.what) };
    return {
      childsVoice,
      knownAnswers: answersKnown(entry, said, participants, titles),
      onBehalfOf: onBehalfOf(entry, participants),
      knewVersion: knewVersion(entry, entries),
      measure: measures.find(({ measureId }) => measureId === measureOf(entry, entries)) ?? null,
      ...factOf(entry, titles),
    };
  });
}

/** What the model has at hand for a decision, as it was answered when the decision was made. */
function answersKnown(
  { isDecision, position }: TrailEntry,
  said: readonly RecordEntry[],
  participants: readonly MeetingParticipant[],
  { model }: Titles,
): KnownAnswer[] {
  if (!isDecision) return [];
  const before = said.filter((one) => one.position < position);
  return usedFor('decision', knownAnswers(before, participants, model));
}

/** Positions are of the whole log; people count the facts of the case. */
function knewVersion({ knewUpTo }: TrailEntry, entries: readonly TrailEntry[]): number {
  return entries.findLast(({ position }) => position <= knewUpTo)?.version ?? 0;
}

/** That a deadline was set for a measure is said once; what becomes of it is about the same one. */
function measureOf({ measureId, deadlineId }: TrailEntry, entries: readonly TrailEntry[]): string | null {
  if (deadlineId === null) return measureId;
  return entries.find((one) => one.deadlineId === deadlineId)?.measureId ?? null;
}

/** Who writes for themselves does so on nobody's behalf. */
function onBehalfOf({ participantId, whoId }: TrailEntry, participants: readonly MeetingParticipant[]) {
  const spokenFor = participants.find((one) => one.participantId === participantId);
  return spokenFor && spokenFor.personId !== whoId ? spokenFor.name : null;
}

/** What they are called; nothing is told of a measure before it began. */
export function measuresIn(history: readonly StoredCaseEvent[]): TrailMeasure[] {
  return history.flatMap((event) => {
    if (event.type !== 'MeasureStarted') return [];
    const { measureId, what } = event.data;
    return [{ measureId, what }];
  });
}

export function asOutsider(entry: TrailEntry): TrailEntry {
  return { ...entry, what: withoutEarlierConcerns(entry.what) };
}

export function fits(
  { who, type, at, isDecision }: TrailFact,
  { personId, types, from, until, decisionsOnly }: TrailFilter,
): boolean {
  return (
    (personId === undefined || who.personId === personId) &&
    (types === undefined || types.some((wanted) => wanted === type)) &&
    (from === undefined || at >= from) &&
    (until === undefined || at <= until) &&
    (decisionsOnly !== true || isDecision)
  );
}

function factOf(
  entry: TrailEntry,
  titles: Titles,
): Omit<TrailFact, 'childsVoice' | 'knownAnswers' | 'onBehalfOf' | 'knewVersion' | 'measure'> {
  const { version, commandId, at, type, role, unitId, isDecision, legalBasis, rule } = entry;
  return {
    position: entry.position.toString(),
    who: { personId: entry.whoId, name: entry.whoName },
    roleTitle: roleTitles[role],
    levelTitle: titles.level(entry.level),
    what: titles.sentence(entry.what),
    mandate: mandateOf(entry, titles),
    route: routeOf(entry, titles),
    basis: [...entry.basis],
    knewUpTo: entry.knewUpTo.toString(),
    deadline: deadlineOf(entry, titles),
    ...{ version, commandId, at, type, role, unitId, isDecision, legalBasis, rule },
  };
}

function mandateOf({ mandateId, mandateTitle }: TrailEntry, titles: Titles): TrailMandate | null {
  if (mandateId === null || mandateTitle === null) return null;
  const { mandates, grants = [] } = titles.model;
  const mandate = [...mandates, ...grants].find(({ id }) => id === mandateId);
  return {
    mandateId,
    title: mandateTitle,
    levelTitle: mandate ? titles.level(mandate.level) : null,
    childHeardFirst: mandate?.childHeardFirst ?? true,
  };
}

function routeOf({ type, level, movedTo }: TrailEntry, titles: Titles): TrailRoute | null {
  if (movedTo === null) return null;
  const kind = type === 'CaseReturned' ? 'return' : 'escalate';
  const route = titles.model.routes.find(
    (one) => one.kind === kind && one.from === level && one.to === movedTo,
  );
  if (!route) return null;
  const does = kind === 'return' ? 'send tilbage' : 'send videre';
  return { routeId: route.id, title: `${does} fra ${titles.level(level)} til ${titles.level(movedTo)}` };
}

function deadlineOf(
  { deadlineId, deadlineEffect, dueAt, rule }: TrailEntry,
  titles: Titles,
): TrailDeadline | null {
  if (deadlineId === null || deadlineEffect === null) return null;
  return { deadlineId, title: titles.deadline(rule ?? ''), effect: deadlineEffect, dueAt };
}
