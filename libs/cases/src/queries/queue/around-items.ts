import { In, IsNull, Not, type DataSource } from 'typeorm';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { Meeting, MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import { QueueItem, StartedMeasure } from '../../projections/social-worker-queue/queue-item.entity.js';
import { answeredIn, type Answered } from './answers-at-hand.js';
import { gatheredBy } from '../gathered-by.js';
import { handledBefore } from '../concerns-of-child/handled-before.js';

/** What the items of a queue are shown with, found for each of them without looking through the rest. */
export interface AroundItems {
  caseOf(item: QueueItem): CaseOverview | undefined;
  /** The meeting it is about, while that is to be held or goes on. */
  meetingOf(item: QueueItem): Meeting | undefined;
  /** Those invited to it, where the item is to hold it. */
  invitedTo(item: QueueItem): readonly MeetingParticipant[];
  /** Whatever has a date in its case, where the item is to hold a meeting. */
  dueInCaseOf(item: QueueItem): readonly QueueItem[];
  /** Who is to do it, where that is somebody without a sign-in. */
  keeperOf(item: QueueItem): MeetingParticipant | undefined;
  /** The measure it is owed to. */
  measureOf(item: QueueItem): StartedMeasure | undefined;
  /** Who may not assess the case's concern, where that is to be a reassessment. */
  handledBefore(item: QueueItem): readonly string[] | undefined;
  /** What was answered to the fields of the analysis model in its case. */
  answeredIn(item: QueueItem): Answered;
  /** Whether the reader of these items is to leave the parents of the case alone. */
  sparesParents(item: QueueItem): boolean;
}

/** Read at once for all of them. */
export async function readAround(items: readonly QueueItem[], dataSource: DataSource): Promise<AroundItems> {
  const ids = [...new Set(items.map(({ caseId }) => caseId))];
  const [cases, meetings, invited, due, keepers, measures, before, answered] = await Promise.all([
    dataSource.getRepository(CaseOverview).findBy({ caseId: In(ids) }),
    dataSource.getRepository(Meeting).findBy({ caseId: In(ids), status: In(['planned', 'open']) }),
    invitedTo(items, dataSource),
    dueBesideMeetings(items, dataSource),
    keepersOf(items, dataSource),
    measuresOf(items, dataSource),
    handledBefore(dataSource, ids),
    answeredIn(ids, dataSource),
  ]);
  const caseById = new Map(cases.map((row) => [row.caseId, row]));
  const meetingById = new Map(meetings.map((meeting) => [keyOf(meeting.caseId, meeting.meetingId), meeting]));
  const invitedById = gatheredBy(invited, ({ caseId, meetingId }) => keyOf(caseId, meetingId));
  const dueInCase = gatheredBy(due, ({ caseId }) => caseId);
  const keeperById = new Map(keepers.map((one) => [keyOf(one.caseId, one.participantId), one]));
  const measureById = new Map(measures.map((one) => [keyOf(one.caseId, one.measureId), one]));
  const sparing = new Set(items.filter(({ task }) => task === 'spare-parents').map(({ caseId }) => caseId));
  return {
    caseOf: ({ caseId }) => caseById.get(caseId),
    meetingOf: ({ caseId, subjectId }) => meetingById.get(keyOf(caseId, subjectId)),
    invitedTo: ({ caseId, subjectId }) => invitedById.get(keyOf(caseId, subjectId)) ?? [],
    dueInCaseOf: ({ caseId }) => dueInCase.get(caseId) ?? [],
    keeperOf: ({ caseId, keptBy }) => keeperById.get(keyOf(caseId, keptBy)),
    measureOf: ({ caseId, measureId }) => measureById.get(keyOf(caseId, measureId)),
    handledBefore: ({ caseId }) => before.get(caseId),
    answeredIn: answered,
    sparesParents: ({ caseId }) => sparing.has(caseId),
  };
}

function keyOf(caseId: string, id: string | null): string {
  return `${caseId}/${id ?? ''}`;
}

/** Whoever leads a meeting is told who comes to it. */
function invitedTo(items: readonly QueueItem[], dataSource: DataSource): Promise<MeetingParticipant[]> {
  const toHold = items.filter(({ task }) => task === 'hold-meeting');
  return dataSource.getRepository(MeetingParticipant).find({
    where: {
      caseId: In(toHold.map(({ caseId }) => caseId)),
      meetingId: In(toHold.map(({ subjectId }) => subjectId)),
    },
    order: { seat: 'ASC' },
  });
}

function dueBesideMeetings(items: readonly QueueItem[], dataSource: DataSource): Promise<QueueItem[]> {
  const toHold = items.filter(({ task }) => task === 'hold-meeting');
  const caseId = In(toHold.map(({ caseId }) => caseId));
  return dataSource.getRepository(QueueItem).findBy({ caseId, dueAt: Not(IsNull()) });
}

function keepersOf(items: readonly QueueItem[], dataSource: DataSource): Promise<MeetingParticipant[]> {
  const kept = items.filter(({ keptBy }) => keptBy !== null);
  return dataSource.getRepository(MeetingParticipant).findBy({
    caseId: In(kept.map(({ caseId }) => caseId)),
    participantId: In(kept.map(({ keptBy }) => keptBy)),
  });
}

function measuresOf(items: readonly QueueItem[], dataSource: DataSource): Promise<StartedMeasure[]> {
  const owed = items.filter(({ measureId }) => measureId !== null);
  return dataSource.getRepository(StartedMeasure).findBy({
    caseId: In(owed.map(({ caseId }) => caseId)),
    measureId: In(owed.map(({ measureId }) => measureId)),
  });
}
