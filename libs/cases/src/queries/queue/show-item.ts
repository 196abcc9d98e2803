import type { Calendar, Instant, LocalDate } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import { isToldOfEarlier } from '../../domain/access/told-of-earlier.js';
import type { ActingPerson, PersonReference } from '../../domain/people.js';
import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import type { Meeting, MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import { quoted } from '../../projections/decision-trail/in-words.js';
import type { QueueItem, StartedMeasure } from '../../projections/social-worker-queue/queue-item.entity.js';
import type { KnownAnswer } from '../known-answers/known-answer.js';
import type { Reading } from '../reading.js';
import { titlesOf } from '../titles.js';
import {
  actionFor,
  findAnother,
  handOverThread,
  reassessmentActions,
  takeNextStepOrClose,
  writeDownAfterwards,
  type Action,
} from './actions.js';
import { whySpared } from './parents-to-spare.js';
import { lacksSomebodyRequired, newsForChair } from './news-for-chair.js';
import { mayDecide, withinMandate } from './within-mandate.js';
import type { QueuedItem } from './queue.js';
import { whomNotToChoose, whyReassessed, type Asks } from './reassessment.js';
import { whyInWords } from './why-in-words.js';

interface InItsCase {
  item: QueueItem;
  row: CaseOverview;
  /** The meeting it is about, while that is to be held or goes on. */
  meeting: Meeting | undefined;
  /** Those invited to it, where the item is to hold it. */
  invited: readonly MeetingParticipant[];
  /** That it lies beyond what the model asks for, where it is to be held. */
  tooLate: readonly string[];
  /** What the model has at hand for whoever does it. */
  knownAnswers: KnownAnswer[];
  /** The measure it is owed to, where it is owed to one. */
  measure: StartedMeasure | undefined;
  /** What it asks of the viewer, when it is to reassess a child with an active case. */
  asks: Asks | undefined;
  /** Who may not reassess the child, by name. */
  notToChoose: readonly string[];
  /** Whoever holds the thread is not in the municipality any more. */
  threadLies: boolean;
  /** Who is to do it and must not be asked about it now. */
  spared: string | undefined;
}

export function showItem(
  inItsCase: InItsCase,
  viewer: ActingPerson,
  now: Instant,
  reading: Pick<Reading, 'modelFor' | 'calendar'>,
): QueuedItem {
  const { item, row, meeting, invited, measure, asks, notToChoose, spared } = inItsCase;
  const { itemId, caseId, task, subjectId, measureId, missed } = item;
  const { version, subjectName, unitId, level, severity, acute, suspectedAbuse } = row;
  const titles = titlesOf(reading, row);
  const dueAt = item.dueAt ?? meeting?.at ?? null;
  const findsHandler = task === 'assign-handler' || asks === 'assign-another';
  const mine = ownerOf(item, row) === viewer.personId;
  const why = [
    inItsCase.threadLies && task === 'take-next-step'
      ? whyThreadLies(row)
      : ((mine ? item.whyYou : null) ?? item.why),
    ...inItsCase.tooLate,
    ...(measure ? [`Det gælder indsatsen ${quoted(measure.what)}`] : []),
    ...(spared === undefined ? [] : [whySpared(spared)]),
    ...(asks ? [whyReassessed(asks, row, titles.model)] : []),
    ...(findsHandler && notToChoose.length > 0 ? [whomNotToChoose(notToChoose)] : []),
  ].join(' ');
  const news = [...(item.news === null ? [] : [item.news]), ...newsForChair(invited)];
  // Nothing else has waited since the last thing that happened in the case.
  const since = task === 'take-next-step' ? row.lastChange : item.since;
  const due = { task, why, dueAt, acute, suspectedAbuse };
  return {
    news: news.length === 0 ? null : news.join(' '),
    earlierConcerns: isToldOfEarlier(viewer, row.receivingUnitId) ? row.earlierConcerns : null,
    levelTitle: titles.level(level),
    why: whyInWords(due, now, titles.model),
    mine,
    knownAnswers: inItsCase.knownAnswers,
    action: withinMandate(
      actionOf(inItsCase, viewer, now, titles.model, reading.calendar),
      viewer,
      row,
      titles.model,
    ),
    ...{ itemId, caseId, task, subjectId, measureId, since, dueAt, missed },
    ...{ version, subjectName, unitId, level, severity, acute, suspectedAbuse },
  };
}

function actionOf(
  { item: { task }, row, meeting, invited, asks, threadLies }: InItsCase,
  viewer: ActingPerson,
  now: Instant,
  model: Model,
  calendar: Calendar,
): Action {
  if (asks) return reassessmentActions[asks];
  if (task === 'take-next-step') {
    if (threadLies) return handOverThread;
    return mayDecide('close-case', viewer, row, model) ? takeNextStepOrClose : actionFor(task, model);
  }
  if (meeting === undefined || task !== 'hold-meeting') return actionFor(task, model);
  const [today, day] = [now, meeting.at].map((at) => calendar.localDate(at)) as [LocalDate, LocalDate];
  if (today > day) return writeDownAfterwards;
  return today < day && lacksSomebodyRequired(invited) ? findAnother : actionFor(task, model);
}

function whyThreadLies({ threadHolderName }: CaseOverview): string {
  return `${threadHolderName ?? ''} holder tråden og er ikke længere i kommunens organisation. Overdrag den til en, der kan føre sagen videre.`;
}

/** Whoever is invited while the meeting goes on can neither answer nor prepare any more. */
export function isPast({ task }: QueueItem, meeting: Meeting | undefined): boolean {
  return meeting?.status === 'open' && (task === 'answer-invitation' || task === 'prepare');
}

/** Whoever both holds the thread and leads the meeting is told once to leave the parents alone. */
export function isSaidTwice(
  { task, duty }: Pick<QueueItem, 'task' | 'duty'>,
  { threadHolderId }: Pick<CaseOverview, 'threadHolderId'>,
  { personId }: Pick<PersonReference, 'personId'>,
): boolean {
  return task === 'spare-parents' && duty === 'named' && threadHolderId === personId;
}

/** What belongs to the handler is nobody else's while there is one. */
export function isAnotherHandlers(
  { duty }: QueueItem,
  { handlerId }: CaseOverview,
  { personId }: Pick<PersonReference, 'personId'>,
): boolean {
  return duty === 'handler' && handlerId !== null && handlerId !== personId;
}

function ownerOf(
  item: QueueItem,
  { handlerId, receivingUnitId, threadHolderId }: CaseOverview,
): string | null {
  if (item.duty === 'handler') return receivingUnitId === null ? (handlerId ?? threadHolderId) : handlerId;
  return item.duty === 'thread-holder' ? threadHolderId : item.personId;
}
