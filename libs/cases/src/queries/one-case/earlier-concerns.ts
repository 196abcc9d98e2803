import type { Instant } from '@tovholder/calendar';
import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import { maySee } from '../../domain/access/may-see.js';
import type { CaseEventType } from '../../domain/case-event.js';
import type { ActingPerson } from '../../domain/people.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { sentenceFor } from '../../projections/decision-trail/sentences.js';
import { replay } from '../../projections/replay.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import { visibilityOf } from '../access/visible-case.js';
import { concernIn } from '../concern-as-raised.js';
import type { Reading } from '../reading.js';
import { titlesOf } from '../titles.js';
import type { EarlierConcernShown } from './earlier-concern-shown.js';

/** What tells how a concern ended, or where it stands. */
const telling: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'ConcernAssessed',
  'MeetingClosed',
  'ScreeningDecided',
  'InquiryCompleted',
  'ExaminationCompleted',
  'MeasureStarted',
  'MeasureEnded',
  'CaseHandedOver',
  'CaseClosed',
  'CaseReopened',
]);

/**
 * The concerns that were known when this one was raised, oldest first, with what became of them. Barnets lov § 137 has
 * somebody new reassess them together; a number alone lets them do it unread. With them those raised since in which gate
 * G1 bars the parents from this case too: whoever works here must know whom to ask.
 */
export async function earlierConcerns(
  reading: Pick<Reading, 'history' | 'modelFor' | 'now'>,
  viewer: ActingPerson,
  history: readonly StoredCaseEvent[],
): Promise<EarlierConcernShown[]> {
  const at = reading.now();
  const cases = earlierToldOf(viewer, history, at);
  const histories = await Promise.all(cases.map((caseId) => reading.history(caseId)));
  return earlierShown(viewer, histories, at, reading);
}

/** The cases that are told of with this one; none to whoever is not told. */
export function earlierToldOf(
  viewer: ActingPerson,
  history: readonly StoredCaseEvent[],
  at: Instant,
): string[] {
  const receivingUnitId = visibilityOf(history, at)?.receivingUnitId;
  return isToldOfEarlier(viewer, receivingUnitId) ? [...new Set(history.flatMap(casesToldOf))] : [];
}

/** Oldest first. */
export function earlierShown(
  viewer: ActingPerson,
  histories: readonly (readonly StoredCaseEvent[])[],
  at: Instant,
  reading: Pick<Reading, 'modelFor'>,
): EarlierConcernShown[] {
  return histories
    .map((history) => show(reading, viewer, history, at))
    .filter((one) => one !== undefined)
    .sort((one, other) => one.raisedAt.localeCompare(other.raisedAt));
}

function casesToldOf(event: StoredCaseEvent): readonly string[] {
  if (event.type === 'ConcernRaised') return event.data.earlier.map(({ caseId }) => caseId);
  return event.type === 'ParentContactSuspended' ? event.data.barredIn : [];
}

function show(
  reading: Pick<Reading, 'modelFor'>,
  viewer: ActingPerson,
  history: readonly StoredCaseEvent[],
  at: Instant,
): EarlierConcernShown | undefined {
  const [overview] = replay([caseOverview], history).all(CaseOverview);
  const concern = concernIn(history);
  const seen = visibilityOf(history, at);
  if (!overview || !concern || !seen) return undefined;
  const { caseId, unitId, status, threadHolderId, threadHolderName } = overview;
  const titles = titlesOf(reading, overview, history);
  // What was solved at the school was notified to nobody: whoever wants to know more asks there.
  const wasReceived = seen.receivingUnitId !== undefined;
  const told = wasReceived ? history.filter(({ type }) => telling.has(type)) : [];
  return {
    ...{ caseId, unitId, status },
    raisedAt: concern.raisedAt,
    severity: concern.severity,
    mayOpen: maySee(viewer, seen),
    threadHolder:
      threadHolderId === null || threadHolderName === null
        ? null
        : { personId: threadHolderId, name: threadHolderName },
    concern: wasReceived ? concern : null,
    became: told.map((event) => ({ at: event.at, what: titles.sentence(sentenceFor(event)) })),
  };
}
