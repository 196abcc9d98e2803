import type { DataSource } from 'typeorm';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import {
  Meeting,
  MeetingParticipant,
  RecordEntry,
} from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { replay } from '../../projections/replay.js';
import type { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';

/** The rows one record is made of, wherever they come from. */
export interface RecordParts {
  overview: CaseOverview;
  meeting: Meeting;
  participants: readonly MeetingParticipant[];
  /** Of this meeting, and of the case at large; in order. */
  entries: readonly RecordEntry[];
  /** What was said at the case's other meetings before this one ended, and by whom. */
  earlier: { entries: readonly RecordEntry[]; participants: readonly MeetingParticipant[] };
}

export async function partsFromTables(
  dataSource: DataSource,
  caseId: string,
  meetingId: string,
): Promise<RecordParts | undefined> {
  const [overview, meeting, participants, entries] = await Promise.all([
    dataSource.getRepository(CaseOverview).findOneBy({ caseId }),
    dataSource.getRepository(Meeting).findOneBy({ caseId, meetingId }),
    dataSource.getRepository(MeetingParticipant).find({ where: { caseId }, order: { seat: 'ASC' } }),
    dataSource.getRepository(RecordEntry).find({ where: { caseId }, order: { position: 'ASC' } }),
  ]);
  return overview && meeting ? partsOf(overview, meeting, participants, entries) : undefined;
}

export function partsFromHistory(
  history: readonly StoredCaseEvent[],
  meetingId: string,
): RecordParts | undefined {
  const [first] = history;
  return first && partsFromRows(replay([caseOverview, meetingRecord], history), first.caseId, meetingId);
}

export function partsFromRows(
  rows: RowsInMemory,
  caseId: string,
  meetingId: string,
): RecordParts | undefined {
  const isOfCase = (row: { caseId: string }) => row.caseId === caseId;
  const overview = rows.all(CaseOverview).find(isOfCase);
  const meeting = rows.all(Meeting).find((one) => isOfCase(one) && one.meetingId === meetingId);
  if (!overview || !meeting) return undefined;
  const participants = rows.all(MeetingParticipant).filter(isOfCase);
  participants.sort((one, other) => one.seat - other.seat);
  return partsOf(overview, meeting, participants, rows.all(RecordEntry).filter(isOfCase));
}

function partsOf(
  overview: CaseOverview,
  meeting: Meeting,
  participants: readonly MeetingParticipant[],
  entries: readonly RecordEntry[],
): RecordParts {
  const isHere = (one: { meetingId: string | null }) => one.meetingId === meeting.meetingId;
  return {
    overview,
    meeting,
    participants: participants.filter(isHere),
    entries: entries.filter((one) => isHere(one) || one.meetingId === null),
    earlier: {
      participants,
      entries: entries.filter((one) => !isHere(one) && one.position < meeting.closedAtPosition),
    },
  };
}
