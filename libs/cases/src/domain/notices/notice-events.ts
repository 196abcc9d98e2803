import type { LocalDate } from '@tovholder/calendar';
import type { Capacity, NoticeAnswer, NoticeCause } from '@tovholder/model';
import type { Fact } from '../fact.js';

/** Somebody is told something once. What answers it stands with it, whatever the model says later. */
export type NoticeEvent =
  | Fact<
      'NoticeGiven',
      {
        noticeId: string;
        /** The rule's id in the model. */
        rule: string;
        title: string;
        asks: string;
        to: Capacity;
        answeredBy: readonly NoticeAnswer[];
        because: NoticeCause;
        /** What it is about, in somebody's words; left out where what happened says it all. */
        says?: string;
        /** The day of what somebody wrote down. */
        happenedOn?: LocalDate;
      }
    >
  /** Something new while it waits for its answer: nobody is told twice. */
  | Fact<'NoticeAddedTo', { noticeId: string; title: string; says: string; happenedOn?: LocalDate }>
  | Fact<
      'NoticeAnswered',
      {
        noticeId: string;
        title: string;
        by: NoticeAnswer;
        /** What was answered, where that was written; the other answers say themselves what they are. */
        answer?: string;
      }
    >;
