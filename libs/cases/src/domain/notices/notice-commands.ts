import type { LocalDate } from '@tovholder/calendar';

export type NoticeCommand =
  | {
      type: 'GiveNotice';
      /** The rule's id in the model. */
      notice: string;
      says: string;
      /** The day of what it tells of: what was answered then or later is not told again. */
      happenedOn: LocalDate;
    }
  | { type: 'AnswerNotice'; noticeId: string; answer: string };
