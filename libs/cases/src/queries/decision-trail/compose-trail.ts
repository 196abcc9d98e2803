import type { CaseEventType } from '../../domain/case-event.js';
import type { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import type { MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import type { Titles } from '../titles.js';
import type { TrailFilter } from './trail-of.js';
import type { TrailFact, TrailVoice } from './trail.js';

const notHeard: TrailVoice = { state: 'not-heard', at: null, what: null };

const voices: Partial<Record<CaseEventType, TrailVoice['state']>> = {
  ChildHeard: 'heard',
  ChildVoiceExcepted: 'excepted',
};

/** The rows of a case in order, each with the child's voice as it was known when it happened. */
export function composeTrail(
  entries: readonly TrailEntry[],
  participants: readonly MeetingParticipant[],
  titles: Titles,
): TrailFact[] {
  const names = new Map(participants.map(({ participantId, name }) => [participantId, name]));
  let known = notHeard;
  return entries.map((entry) => {
    const childsVoice = known;
    const state = voices[entry.type];
    if (state) known = { state, at: entry.at, what: titles.sentence(entry.what) };
    const onBehalfOf = entry.participantId === null ? null : (names.get(entry.participantId) ?? null);
    return { ...factOf(entry, titles), childsVoice, onBehalfOf };
  });
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

function factOf(entry: TrailEntry, titles: Titles): Omit<TrailFact, 'childsVoice' | 'onBehalfOf'> {
  const { version, commandId, at, type, role, unitId, isDecision, legalBasis, rule } = entry;
  const { mandateId, mandateTitle, deadlineId, deadlineEffect, dueAt } = entry;
  return {
    ...{ version, commandId, at, type, role, unitId, isDecision, legalBasis, rule },
    position: entry.position.toString(),
    who: { personId: entry.whoId, name: entry.whoName },
    levelTitle: titles.level(entry.level),
    what: titles.sentence(entry.what),
    mandate: mandateId !== null && mandateTitle !== null ? { mandateId, title: mandateTitle } : null,
    basis: [...entry.basis],
    knewUpTo: entry.knewUpTo.toString(),
    deadline:
      deadlineId !== null && deadlineEffect !== null ? { deadlineId, effect: deadlineEffect, dueAt } : null,
  };
}
