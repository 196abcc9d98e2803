import type { LocalDate } from '@tovholder/calendar';
import type { Participant } from '../../domain/meeting/meeting-events.js';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named, theThreadHolder } from './duty.js';
import { firstMeetingHeld, firstMeetingWaits } from './first-meeting-in-queue.js';
import { followUpOfMeasure } from './measures-in-queue.js';
import { spareParents } from './parent-contact-in-queue.js';
import { endOf, endOfDayOf, idOf, itemFor, type Task } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

// What belongs to a meeting is due when the meeting is, and moves with it: the date is read from the meeting. So is
// who has said no or would rather meet at another time, since one of them must not take the place of another.
export const meetingsInQueue: Handlers = {
  MeetingScheduled(event, rows) {
    const { meetingId, chair, invited, notInvited } = event.data;
    if (notInvited.length > 0) spareParents(event, named(chair.personId), rows);
    rows.delete(QueueItem, { caseId: event.caseId, task: 'read-advice' });
    firstMeetingWaits(event.caseId, true, rows);
    rows.insert(
      QueueItem,
      itemFor(event, {
        task: 'hold-meeting',
        subjectId: meetingId,
        why: `Mødet er indkaldt med ${chair.name} som mødeleder.`,
        whyYou: 'Mødet er indkaldt med dig som mødeleder.',
        dueAt: null,
        duty: named(chair.personId),
      }),
    );
    for (const participant of invited) {
      if (participant.personId === chair.personId) mayPrepare('leder et møde', event, participant, rows);
      else awaited(event, participant, rows);
    }
  },
  ParticipantInvited: (event, rows) => awaited(event, event.data.participant, rows),
  MeetingMoved(event, rows) {
    const { caseId, data } = event;
    for (const participant of data.askedAgain ?? []) answerAwaited(event, participant, rows);
    const news = `Mødet er flyttet: ${quoted(data.reason)}`;
    rows.update(QueueItem, { caseId, subjectId: data.meetingId }, { news });
  },

  InvitationAnswered(event, rows) {
    done('answer-invitation', event, rows);
    const { meetingId, participantId, answer } = event.data;
    const itemId = idOf(event.caseId, 'prepare', meetingId, participantId);
    rows.update(QueueItem, { itemId }, { rests: answer === 'declined' });
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
  MeetingCancelled({ caseId, data: { meetingId } }, rows) {
    rows.delete(QueueItem, { caseId, subjectId: meetingId });
    firstMeetingWaits(caseId, false, rows);
  },

  MeetingClosed(event, rows) {
    const { caseId, data } = event;
    rows.delete(QueueItem, { caseId, subjectId: data.meetingId });
    firstMeetingHeld(caseId, rows);
    const why = `Følg op på mødet, der sluttede med »${data.outcomeTitle}«: ${quoted(data.reason)}`;
    followUp(event, why, data.followUp, rows);
  },
  // That of one measure is not that of the case, which is still to be held (see measures-in-queue).
  FollowUpHeld(event, rows) {
    const { caseId, data } = event;
    if (data.measureId !== undefined) return followUpOfMeasure(data.measureId, event, rows);
    for (const task of ['take-responsibility', 'read-advice']) rows.delete(QueueItem, { caseId, task });
    const why = `Følg op igen. Sådan gik det ved sidste opfølgning: ${quoted(data.progress)}`;
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
  mayPrepare('er inviteret til et møde', event, participant, rows);
}

/** Whoever set the time has said by it that they come. */
function answerAwaited(event: Asked, participant: Participant, rows: Rows): void {
  if (participant.personId === event.by.personId) return;
  const how = `er inviteret til et møde og har ikke svaret: ${quoted(participant.because)}`;
  asks('answer-invitation', { them: how, you: how }, event, participant, rows);
}

function mayPrepare(how: string, event: Asked, participant: Participant, rows: Rows): void {
  const them = `${how} og kan forberede sig på sit actioncard.`;
  const you = `${how} og kan forberede dig på dit actioncard.`;
  asks('prepare', { them, you }, event, participant, rows);
}

function asks(
  task: Task,
  { them, you }: Record<'them' | 'you', string>,
  event: Asked,
  { participantId, personId, name }: Participant,
  rows: Rows,
): void {
  if (personId === undefined) return;
  const { meetingId } = event.data;
  const said = { why: `${name} ${them}`, whyYou: `Du ${you}` };
  const item = itemFor(event, { task, subjectId: meetingId, ...said, dueAt: null, duty: named(personId) });
  rows.upsert(QueueItem, { ...item, itemId: idOf(event.caseId, task, meetingId, participantId) });
}

function done(
  task: Task,
  { caseId, data }: StoredEventOf<'InvitationAnswered' | 'ParticipantPrepared' | 'ParticipantArrived'>,
  rows: Rows,
): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, task, data.meetingId, data.participantId) });
}
