import type { Participant } from '../../domain/meeting/meeting-events.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredEventOf } from '../stored-case-event.js';
import { named, theThreadHolder } from './duty.js';
import { endOf, idOf, itemFor, type Task } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

// What belongs to a meeting is due when the meeting is, and moves with it: the date is read from the meeting.
export const meetingsInQueue: Handlers = {
  MeetingScheduled(event, rows) {
    const { meetingId, chair, invited } = event.data;
    const why = 'Du er mødeleder for et planlagt møde.';
    const duty = named(chair.personId);
    rows.insert(
      QueueItem,
      itemFor(event, { task: 'hold-meeting', subjectId: meetingId, why, dueAt: null, duty }),
    );
    for (const participant of invited) awaited(event, participant, rows);
  },
  ParticipantInvited: (event, rows) => awaited(event, event.data.participant, rows),
  AnotherTimeProposed: ({ caseId, by, data: { meetingId, reason } }, rows) =>
    rows.update(
      QueueItem,
      { caseId, task: 'hold-meeting', subjectId: meetingId },
      { news: `${by.name} har foreslået en anden tid: ${reason}` },
    ),
  MeetingMoved: ({ caseId, data: { meetingId, reason } }, rows) =>
    rows.update(QueueItem, { caseId, subjectId: meetingId }, { news: `Mødet er flyttet: ${reason}` }),

  InvitationAnswered: (event, rows) => done('answer-invitation', event, rows),
  ParticipantPrepared: (event, rows) => done('prepare', event, rows),
  MeetingOpened({ caseId, data: { meetingId } }, rows) {
    rows.delete(QueueItem, { caseId, task: 'answer-invitation', subjectId: meetingId });
    rows.delete(QueueItem, { caseId, task: 'prepare', subjectId: meetingId });
  },
  MeetingCancelled: ({ caseId, data: { meetingId } }, rows) =>
    rows.delete(QueueItem, { caseId, subjectId: meetingId }),

  MeetingClosed(event, rows) {
    const { caseId, data } = event;
    rows.delete(QueueItem, { caseId, subjectId: data.meetingId });
    const why = `Mødet sluttede med »${data.outcomeTitle}«. Det er aftalt at følge op.`;
    const todo = {
      task: 'follow-up',
      subjectId: caseId,
      why,
      dueAt: endOf(data.followUp),
      duty: theThreadHolder,
    };
    rows.upsert(QueueItem, itemFor(event, todo));
  },
  FollowUpHeld({ caseId, data: { next, progress } }, rows) {
    const item = { itemId: idOf(caseId, 'follow-up', caseId) };
    if (next === undefined) rows.delete(QueueItem, item);
    else rows.update(QueueItem, item, { dueAt: endOf(next), news: `Sidste opfølgning: ${progress}` });
  },
};

/** Children, parents and companions have no queue; somebody with a sign-in speaks for them. */
function awaited(
  event: StoredEventOf<'MeetingScheduled' | 'ParticipantInvited'>,
  { participantId, personId, because }: Participant,
  rows: Rows,
): void {
  if (personId === undefined) return;
  const { meetingId } = event.data;
  const tasks: readonly { task: Task; why: string }[] = [
    { task: 'answer-invitation', why: `Du er inviteret til et møde: ${because}` },
    { task: 'prepare', why: 'Du deltager i et møde og kan forberede dig på dit actioncard.' },
  ];
  for (const { task, why } of tasks) {
    const item = itemFor(event, { task, subjectId: meetingId, why, dueAt: null, duty: named(personId) });
    rows.upsert(QueueItem, { ...item, itemId: idOf(event.caseId, task, meetingId, participantId) });
  }
}

function done(
  task: Task,
  { caseId, data }: StoredEventOf<'InvitationAnswered' | 'ParticipantPrepared'>,
  rows: Rows,
): void {
  rows.delete(QueueItem, { itemId: idOf(caseId, task, data.meetingId, data.participantId) });
}
