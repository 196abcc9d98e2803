import type { NoticeRule } from '@tovholder/model';
import type { CaseFact, EventOf } from '../case-event.js';
import { viborg } from './model.js';

export const theNotice = 'notice-1';

const absence: NoticeRule = {
  id: 'absence',
  title: 'Nyt fravær',
  when: 'somebody-writes',
  to: 'school-leader',
  asks: 'Tal med familien.',
  answeredBy: ['answer-written', 'meeting-called'],
};

/** What the model tells somebody once; a test names only what matters to it. */
export function noticeRule(changed: Partial<NoticeRule> = {}): NoticeRule {
  return { ...absence, ...changed };
}

/** One for each way a notice comes to be given. */
export const noticesOfEveryKind: readonly NoticeRule[] = [
  absence,
  noticeRule({ id: 'agreement-not-kept', when: 'agreement-missed', answeredBy: ['agreement-made'] }),
  noticeRule({ id: 'late', when: 'deadline-missed', to: 'family-leader', answeredBy: ['follow-up-held'] }),
  noticeRule({ id: 'helped', when: 'measure-started', answeredBy: ['answer-written', 'meeting-held'] }),
];

/** The model with these notices, and no others. */
export function withNotices(...rules: readonly Partial<NoticeRule>[]) {
  return { ...viborg, notices: rules.map(noticeRule) };
}

export function noticeGiven(data: Partial<EventOf<'NoticeGiven'>['data']> = {}): CaseFact {
  const { id, title, asks, to, answeredBy, when } = absence;
  return {
    type: 'NoticeGiven',
    data: {
      noticeId: theNotice,
      rule: id,
      ...{ title, asks, to, answeredBy },
      because: when,
      says: 'Han har været væk tre dage.',
      happenedOn: '2026-03-02',
      ...data,
    },
  };
}

export function noticeAnswered(data: Partial<EventOf<'NoticeAnswered'>['data']> = {}): CaseFact {
  return {
    type: 'NoticeAnswered',
    data: {
      noticeId: theNotice,
      title: absence.title,
      by: 'answer-written',
      answer: 'Jeg taler med mor i dag.',
      ...data,
    },
  };
}
