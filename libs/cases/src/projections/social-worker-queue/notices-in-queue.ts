import { noticeAnswerWords, termFor } from '@tovholder/model';
import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import { dutyOf } from './duty.js';
import { itemFor, type Task } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** A notice lies there once, with what is new about it, until it is answered; then it is gone for good. */
export const noticesInQueue: Handlers = {
  NoticeGiven(event, rows) {
    const { noticeId, title, asks, to, answeredBy, says } = event.data;
    const answer: Task = answeredBy.includes('answer-written') ? 'answer-notice' : 'act-on-notice';
    const does = answeredBy.map((one) => termFor(noticeAnswerWords, one)).join(', ');
    const why = [
      `${title}${says === undefined ? '.' : `: ${quoted(says)}`} ${asks}`,
      ...(answer === 'act-on-notice' ? [`Det er besvaret ved: ${does}.`] : []),
    ].join(' ');
    const todo = { task: answer, subjectId: noticeId, why, dueAt: null, duty: dutyOf(to, undefined) };
    rows.insert(QueueItem, itemFor(event, todo));
  },
  NoticeAddedTo: ({ caseId, data: { noticeId, says } }, rows) =>
    rows.update(QueueItem, { caseId, subjectId: noticeId }, { news: `Nyt siden: ${quoted(says)}` }),
  NoticeAnswered: ({ caseId, data: { noticeId } }, rows) =>
    rows.delete(QueueItem, { caseId, subjectId: noticeId }),
};
