import { capacityWords, noticeAnswerWords, termFor } from '@tovholder/model';
import type { NoticeEvent } from '../../../domain/notices/notice-events.js';
import { dayInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const noticeSentences: Sentences<NoticeEvent['type']> = {
  NoticeGiven: ({ title, to, says, happenedOn }) =>
    `Advis til ${termFor(capacityWords, to)}: ${title}${on(happenedOn)}${says === undefined ? '.' : `: ${quoted(says)}`}`,
  NoticeAddedTo: ({ title, says, happenedOn }) =>
    `Advisset »${title}« venter stadig. Nyt${on(happenedOn)}: ${quoted(says)}`,
  NoticeAnswered: ({ title, by, answer }) =>
    `Advisset »${title}« er besvaret: ${answer === undefined ? `${termFor(noticeAnswerWords, by)}.` : quoted(answer)}`,
};

function on(day: string | undefined): string {
  return day === undefined ? '' : ` ${dayInWords(day)}`;
}
