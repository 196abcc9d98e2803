import type { LocalDate } from '@tovholder/calendar';
import type { Participant } from '../../domain/meeting/meeting-events.js';
import { momentInWords } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named, theThreadHolder } from './duty.js';
import { endOf, endOfDayOf, idOf, itemFor, type Task } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

// What belongs to a meeting is due when the meeting is, and moves with it: the date is read from the meeting.
export const meetingsInQueue: Handlers = {
  MeetingScheduled(event, rows) {
    const { meetingId, chair, invited } = event.data;
    rows.delete(QueueItem, { caseId: event.caseId, task: 'read-advice' });
    const why = `Mødet er indkaldt med ${chair.name} som mødeleder.`;
    const duty = named(chair.personId);
    rows.insert(
      QueueItem,
      itemFor(event, { task: 'hold-meeting', subjectId: meetingId, why, dueAt: null, duty }),
    );
    for (const participant of invited) awaited(event, participant, rows);
  },
  ParticipantInvited: (event, rows) => awaited(event, event.data.participant, rows),
  AnotherTimeProposed: ({ caseId, by, data: { meetingId, at, reason } }, rows) =>
    rows.update(
      QueueItem,
      { caseId, task: 'hold-meeting', subjectId: meetingId },
      { news: `${by.name} foreslår ${momentInWords(at)} i stedet: »${reason}«` },
    ),
  MeetingMoved(event, rows) {
    const { caseId, data } = event;
    for (const participant of data.askedAgain ?? []) answerAwaited(event, participant, rows);
    const news = `Mødet er flyttet: »${data.reason}«`;
    rows.update(QueueItem, { caseId, subjectId: data.meetingId }, { news });
  },

  InvitationAnswered(event, rows) {
    done('answer-invitation', event, rows);
    if (event.data.answer !== 'declined') return;
    done('prepare', event, rows);
    const { caseId, by, data } = event;
    const news = `${by.name} har meldt afbud${data.note.trim() && `: »${data.note}«`}`;
    rows.update(QueueItem, { caseId, task: 'hold-meeting', subjectId: data.meetingId }, { news });
  },
  ParticipantPrepared: (event, rows) => done('prepare', event, rows),
  MeetingOpened({ caseId, at, data: { meetingId } }, rows) {
    rows.delete(QueueItem, { caseId, task: 'answer-invitation', subjectId: meetingId });
    rows.delete(QueueItem, { caseId, task: 'prepare', subjectId: meetingId });
    rows.update(
      QueueItem,
      { caseId, task: 'hold-meeting', subjectId: meetingId },
      { task: 'close-meeting', why: meetingGoesOn, news: null, dueAt: endOfDayOf(at) },
    );
  },
  // Whoever is asked in at the door has nothing to answer or prepare any more.
  ParticipantArrived(event, rows) {
    done('answer-invitation', event, rows);
    done('prepare', event, rows);
  },
  MeetingCancelled: ({ caseId, data: { meetingId } }, rows) =>
    rows.delete(QueueItem, { caseId, subjectId: meetingId }),

  MeetingClosed(event, rows) {
    const { caseId, data } = event;
    rows.delete(QueueItem, { caseId, subjectId: data.meetingId });
    const why = `Følg op på mødet, der sluttede med »${data.outcomeTitle}«: »${data.reason}«`;
    followUp(event, why, data.followUp, rows);
  },
  FollowUpHeld(event, rows) {
    const { caseId, data } = event;
    for (const task of ['take-responsibility', 'read-advice']) rows.delete(QueueItem, { caseId, task });
    const why = `Følg op igen. Sådan gik det ved sidste opfølgning: »${data.progress}«`;
    if (data.next === undefined) rows.delete(QueueItem, { itemId: idOf(caseId, 'follow-up', caseId) });
    else followUp(event, why, data.next, rows);
  },
};

const meetingGoesOn = 'Mødet er begyndt. Det slutter med et udfald og en dato for opfølgning.';

function followUp(
  event: StoredEventOf<'MeetingClosed' | 'FollowUpHeld'>,
  why: string,
  day: LocalDate,
  rows: Rows,
): void {
  const todo = { task: 'follow-up', subjectId: event.caseId, why, dueAt: endOf(day), duty: theThreadHolder };
  rows.upsert(QueueItem, itemFor(event, todo));
}

type Asked = StoredEventOf<'MeetingScheduled' | 'ParticipantInvited' | 'MeetingMoved'>;

/** Children, parents and companions have no queue; somebody with a sign-in speaks for them. */
function awaited(event: Asked, participant: Participant, rows: Rows): void {
  answerAwaited(event, participant, rows);
  asks('prepare', 'kan forberede sig på sit actioncard.', event, participant, rows);
}

function answerAwaited(event: Asked, participant: Participant, rows: Rows): void {
  asks('answer-invitation', `har ikke svaret: »${participant.because}«`, event, participant, rows);
}

function asks(
  task: Task,
  what: string,
  event: Asked,
  { participantId, personId, name }: Participant,
  rows: Rows,
): void {
  if (personId === undefined) return;
  const { meetingId } = event.data;
  const why = `${name} er inviteret til et møde og ${what}`;
  const item = itemFor(event, { task, subjectId: meetingId, why, dueAt: null, duty: named(personId) });
  rows.upsert(QueueItem, { ...item, itemId: idOf(event.caseId, task, meetingId, participantId) });
}

function done(
  task: Task,
  { caseId, data }: StoredEventOf<'InvitationAnswered' | 'ParticipantPrepared' | 'ParticipantArrived'>,
  rows: Rows,
): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, task, data.meetingId, data.participantId) });
}
