import type { Instant } from '@tovholder/calendar';
import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import { nothingKnown, type KnownOfChild } from '../../domain/context.js';
import type { ActingPerson } from '../../domain/people.js';
import { allProjections } from '../../projections/all-projections.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { CaseHandler, ChildConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import { decisionTrail } from '../../projections/decision-trail/decision-trail.projection.js';
import { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import {
  ExchangedMeasure,
  SharedMeasure,
} from '../../projections/exchanged-measures/exchanged-measure.entity.js';
import { exchangedMeasures } from '../../projections/exchanged-measures/exchanged-measures.projection.js';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { openDeadlines } from '../../projections/open-deadlines/open-deadlines.projection.js';
import { project, type Projection } from '../../projections/projection.js';
import { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import { contactChanges, type ContactChange } from '../../reactions/contact-watch/contact-changes.js';
import type { Ended } from '../../reactions/deadline-clock/what-time-ends.js';
import { endingsToTell, type EndingToTell } from '../../reactions/measure-watch/endings-to-tell.js';
import { activeAmong, knownFrom } from '../concerns-of-child/concerns-of-child.js';
import { asOutsider, composeTrail, measuresIn } from '../decision-trail/compose-trail.js';
import type { TrailFact } from '../decision-trail/trail.js';
import { composeRecord } from '../meeting-record/compose-record.js';
import { titlesOfRecord } from '../meeting-record/titles-of-record.js';
import type { MeetingRecord } from '../meeting-record/meeting-record.js';
import { partsFromRows } from '../meeting-record/record-parts.js';
import type { EarlierConcernShown } from '../one-case/earlier-concern-shown.js';
import { earlierShown, earlierToldOf } from '../one-case/earlier-concerns.js';
import { composeQueue } from '../queue/compose-queue.js';
import type { Urgency } from '../queue/group-by-urgency.js';
import type { QueuedItem } from '../queue/queue.js';
import type { Reading } from '../reading.js';
import { titlesThen } from '../titles.js';
import { aroundInMemory } from './around-in-memory.js';
import { endedInMemory, nextEndingInMemory } from './endings-in-memory.js';
import { itemsInMemory } from './items-in-memory.js';

type ReadingInMemory = Pick<Reading, 'modelFor' | 'calendar' | 'staffing'>;

/**
 * What people see of a log that is held in memory: the same handlers and the same compositions as on a server, without
 * tables. A view is brought up to date when somebody looks, so that what nobody looks at costs nothing.
 */
export class ViewsInMemory {
  private readonly log: StoredCaseEvent[] = [];
  private readonly byCase = new Map<string, StoredCaseEvent[]>();
  private readonly rows = new RowsInMemory();
  private readonly composed = new Map<string, { upTo: number; answer: unknown }>();
  private readonly upTo = new Map<Projection, number>(allProjections.map((view) => [view, 0]));

  constructor(private readonly reading: ReadingInMemory) {}

  happened(events: readonly StoredCaseEvent[]): void {
    for (const event of events) {
      this.log.push(event);
      const before = this.byCase.get(event.caseId);
      if (before) before.push(event);
      else this.byCase.set(event.caseId, [event]);
    }
  }

  /** Everything that happened in a case; empty when there is none. */
  history(caseId: string): readonly StoredCaseEvent[] {
    return this.byCase.get(caseId) ?? [];
  }

  /** Of the cases they may see. */
  queueOf(
    viewer: ActingPerson,
    at: Instant,
    maySee: (caseId: string) => boolean,
  ): Record<Urgency, QueuedItem[]> {
    const rows = this.upToDate(socialWorkerQueue, caseOverview, meetingRecord, concernsOfChild);
    const items = itemsInMemory(rows, viewer, this.reading.staffing()).filter(({ caseId }) => maySee(caseId));
    return composeQueue(viewer, items, aroundInMemory(rows, items), at, this.reading);
  }

  /** As somebody reads it; with all that is known when nobody is named. */
  trailOf(caseId: string, viewer?: ActingPerson): readonly TrailFact[] {
    return this.remembered(`trail ${caseId} ${viewer?.personId ?? ''}`, () =>
      this.composedTrail(caseId, viewer),
    );
  }

  private composedTrail(caseId: string, viewer?: ActingPerson): readonly TrailFact[] {
    const rows = this.upToDate(decisionTrail, caseOverview, meetingRecord);
    const overview = rows.all(CaseOverview).find((row) => row.caseId === caseId);
    if (!overview) return [];
    const told = viewer === undefined || isToldOfEarlier(viewer, overview.receivingUnitId);
    const entries = rows.all(TrailEntry).filter((entry) => entry.caseId === caseId);
    return composeTrail(
      told ? entries : entries.map(asOutsider),
      rows.all(MeetingParticipant).filter((one) => one.caseId === caseId),
      measuresIn(this.history(caseId)),
      rows.all(RecordEntry).filter((one) => one.caseId === caseId),
      titlesThen(this.reading, overview, this.history(caseId)),
    );
  }

  recordOf(caseId: string, meetingId: string): MeetingRecord | undefined {
    return this.remembered(`record ${caseId} ${meetingId}`, () => {
      const parts = partsFromRows(this.upToDate(caseOverview, meetingRecord), caseId, meetingId);
      return (
        parts &&
        composeRecord(parts, titlesOfRecord(this.reading, parts.overview, this.history(caseId), meetingId))
      );
    });
  }

  /** What the one who assesses a concern is shown of the child's others. */
  earlierConcerns(caseId: string, viewer: ActingPerson, at: Instant): EarlierConcernShown[] {
    const cases = earlierToldOf(viewer, this.history(caseId), at);
    return earlierShown(
      viewer,
      cases.map((earlier) => this.history(earlier)),
      at,
      this.reading,
    );
  }

  /** What the log knows of a child besides one case. */
  knownOfChild(cprIndex: string, exceptCaseId: string): KnownOfChild {
    // The first case there is knows of no other.
    if (this.byCase.size <= (this.byCase.has(exceptCaseId) ? 1 : 0)) return nothingKnown;
    const rows = this.upToDate(concernsOfChild);
    const concerns = rows
      .all(ChildConcern)
      .filter((one) => one.cprIndex === cprIndex && one.caseId !== exceptCaseId)
      .sort((one, other) => one.raisedAt.localeCompare(other.raisedAt));
    const active = new Set(activeAmong(concerns));
    return knownFrom(
      concerns,
      rows.all(CaseHandler).filter((one) => active.has(one.caseId)),
    );
  }

  /** What the contact watch and the measure watch would do of the cases as they stand; each takes a second case. */
  followingAcrossCases(): readonly (ContactChange | EndingToTell)[] {
    if (this.byCase.size < 2) return [];
    const rows = this.upToDate(concernsOfChild, exchangedMeasures);
    return [
      ...contactChanges(rows.all(ChildConcern)),
      ...endingsToTell(rows.all(ExchangedMeasure), rows.all(SharedMeasure)),
    ];
  }

  /** What the deadline clock would tell at that moment. */
  endedBy(at: Instant): readonly Ended[] {
    return endedInMemory(this.upToDate(openDeadlines), at);
  }

  /** When the next of what the deadline clock watches ends. */
  nextEnding(): Instant | undefined {
    return nextEndingInMemory(this.upToDate(openDeadlines));
  }

  /** Several things are often asked of the same document, until something happens. */
  private remembered<Answer>(what: string, compose: () => Answer): Answer {
    const before = this.composed.get(what);
    if (before?.upTo === this.log.length) return before.answer as Answer;
    const answer = compose();
    this.composed.set(what, { upTo: this.log.length, answer });
    return answer;
  }

  private upToDate(...views: readonly Projection[]): RowsInMemory {
    for (const view of views) {
      const from = this.upTo.get(view) ?? 0;
      for (const event of this.log.slice(from)) project(view, event, this.rows);
      this.upTo.set(view, this.log.length);
    }
    return this.rows;
  }
}
