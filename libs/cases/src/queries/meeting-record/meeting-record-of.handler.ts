import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CaseRejected } from '../../case-rejected.js';
import { reject } from '../../domain/rejection.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { momentInWords } from '../../projections/decision-trail/in-words.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import { visibleCase } from '../access/visible-case.js';
import { knownThen, NothingKnownThen } from '../known-then.js';
import { Reading } from '../reading.js';
import { seeAtLeast } from '../see-at-least.js';
import { titlesOfRecord } from './titles-of-record.js';
import { composeRecord } from './compose-record.js';
import type { MeetingRecord } from './meeting-record.js';
import { MeetingRecordOf } from './meeting-record-of.js';
import { partsFromHistory, partsFromTables } from './record-parts.js';

@QueryHandler(MeetingRecordOf)
export class MeetingRecordOfHandler implements IQueryHandler<MeetingRecordOf> {
  constructor(private readonly reading: Reading) {}

  async execute(query: MeetingRecordOf): Promise<MeetingRecord> {
    const { viewer, caseId, meetingId, atLeast, asOf } = query;
    const history = await visibleCase(this.reading, caseId, viewer);
    await seeAtLeast(this.reading, atLeast, [caseOverview, meetingRecord]);
    const parts =
      asOf === undefined
        ? await partsFromTables(this.reading.dataSource, caseId, meetingId)
        : partsFromHistory(knownThen(asOf, history, this.reading.now()), meetingId);
    if (!parts) {
      if (asOf !== undefined) refuseBeforeMeeting(meetingId, history);
      throw new CaseRejected(reject('meeting-not-found'));
    }
    return composeRecord(parts, titlesOfRecord(this.reading, parts.overview, history, meetingId), asOf);
  }
}

/** Whoever may see the case may know that the meeting was called later, and which it is. @throws NothingKnownThen */
function refuseBeforeMeeting(meetingId: string, history: readonly StoredCaseEvent[]): void {
  const { meeting } = partsFromHistory(history, meetingId) ?? {};
  const called = history.find(
    ({ type, data }) => type === 'MeetingScheduled' && data.meetingId === meetingId,
  );
  if (!meeting || !called) return;
  throw new NothingKnownThen(
    'before-the-meeting',
    `Mødet ${momentInWords(meeting.at)} blev først indkaldt ${momentInWords(called.at)}, og referatet begynder, når mødet holdes. Vælg et senere tidspunkt.`,
  );
}
