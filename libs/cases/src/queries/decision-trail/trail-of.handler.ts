import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CaseRejected } from '../../case-rejected.js';
import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import { reject } from '../../domain/rejection.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { decisionTrail } from '../../projections/decision-trail/decision-trail.projection.js';
import { TrailEntry } from '../../projections/decision-trail/trail-entry.entity.js';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { replay } from '../../projections/replay.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import { visibleCase } from '../access/visible-case.js';
import { knownThen } from '../known-then.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { titlesThen } from '../titles.js';
import { asOutsider, composeTrail, fits, measuresIn } from './compose-trail.js';
import type { Trail } from './trail.js';
import { TrailOf } from './trail-of.js';

interface TrailParts {
  overview: CaseOverview | null | undefined;
  entries: readonly TrailEntry[];
  participants: readonly MeetingParticipant[];
  said: readonly RecordEntry[];
}

@QueryHandler(TrailOf)
export class TrailOfHandler implements IQueryHandler<TrailOf> {
  constructor(private readonly reading: Reading) {}

  async execute({ viewer, caseId, filter, atLeast, asOf }: TrailOf): Promise<Trail> {
    const history = await visibleCase(this.reading, caseId, viewer);
    await seeAtLeast(this.reading, atLeast, [decisionTrail, caseOverview, meetingRecord]);
    const parts =
      asOf === undefined
        ? await this.fromTables(caseId)
        : fromHistory(knownThen(asOf, history, this.reading.now()));
    const { overview, entries, participants, said } = parts;
    if (!overview) throw new CaseRejected(reject('case-not-found'));
    const told = isToldOfEarlier(viewer, overview.receivingUnitId) ? entries : entries.map(asOutsider);
    const titlesAt = titlesThen(this.reading, overview, history);
    const facts = composeTrail(told, participants, measuresIn(history), said, titlesAt);
    return {
      caseId,
      subjectName: overview.subjectName,
      asOf: asOf ?? null,
      facts: facts.filter((fact) => fits(fact, filter)),
    };
  }

  private async fromTables(caseId: string): Promise<TrailParts> {
    const { dataSource } = this.reading;
    const [overview, entries, participants, said] = await Promise.all([
      dataSource.getRepository(CaseOverview).findOneBy({ caseId }),
      dataSource.getRepository(TrailEntry).find({ where: { caseId }, order: { version: 'ASC' } }),
      dataSource.getRepository(MeetingParticipant).findBy({ caseId }),
      dataSource.getRepository(RecordEntry).find({ where: { caseId }, order: { position: 'ASC' } }),
    ]);
    return { overview, entries, participants, said };
  }
}

/** The log up to that moment through the same handlers: what the deciders had, not what came later. */
function fromHistory(known: readonly StoredCaseEvent[]): TrailParts {
  const rows = replay([caseOverview, decisionTrail, meetingRecord], known);
  return {
    overview: rows.all(CaseOverview)[0],
    entries: rows.all(TrailEntry),
    participants: rows.all(MeetingParticipant),
    said: rows.all(RecordEntry),
  };
}
