import type { CaseState, Notice } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { NoticeEvent } from './notice-events.js';

export const evolveNotices: Evolve<NoticeEvent['type']> = {
  NoticeGiven: (state, { data: { noticeId, rule, title, to, answeredBy, happenedOn } }) =>
    withNotice(state, {
      ...{ noticeId, rule, title, to, answeredBy },
      status: 'waiting',
      ...(happenedOn !== undefined && { happenedOn }),
    }),
  NoticeAddedTo: (state, { data: { noticeId, happenedOn } }) =>
    changed(state, noticeId, happenedOn === undefined ? {} : { happenedOn }),
  NoticeAnswered: (state, { data: { noticeId, answer } }) =>
    changed(state, noticeId, { status: 'answered', ...(answer !== undefined && { answer }) }),
};

function changed(state: CaseState, noticeId: string, change: Partial<Notice>): CaseState {
  const before = state.notices[noticeId];
  return before ? withNotice(state, { ...before, ...change }) : state;
}

function withNotice(state: CaseState, notice: Notice): CaseState {
  return { ...state, notices: { ...state.notices, [notice.noticeId]: notice } };
}
