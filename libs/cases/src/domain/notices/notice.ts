import type { NoticeRule } from '@tovholder/model';
import type { CaseFact, EventOf } from '../case-event.js';
import type { CaseState, Notice } from '../case-state.js';

type Told = Pick<EventOf<'NoticeGiven'>['data'], 'says' | 'happenedOn'>;

/** The one of this kind that still waits: there is never more than one. */
export function waitingOf(rule: string, { notices }: CaseState): Notice | undefined {
  return Object.values(notices).find((notice) => notice.rule === rule && notice.status === 'waiting');
}

export function noticeGiven(
  { id, title, asks, to, answeredBy, when }: NoticeRule,
  told: Told,
  newId: () => string,
): CaseFact {
  return {
    type: 'NoticeGiven',
    data: { noticeId: newId(), rule: id, title, asks, to, answeredBy, because: when, ...told },
  };
}
