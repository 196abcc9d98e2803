import { capacityWords, termFor } from '@tovholder/model';
import type { StoredCaseEvent, StoredEventOf } from '../../projections/stored-case-event.js';
import type { CaseNotice } from './notice-shown.js';

/** The notices of a case in the order they were given, each with everything it tells and what answered it. */
export function noticesOfCase(history: readonly StoredCaseEvent[]): CaseNotice[] {
  return history.flatMap((event) => (event.type === 'NoticeGiven' ? [shown(event, history)] : []));
}

function shown(
  { at: givenAt, by, data }: StoredEventOf<'NoticeGiven'>,
  history: readonly StoredCaseEvent[],
): CaseNotice {
  const { noticeId, title, asks, to, says } = data;
  const added = history.filter((event) => event.type === 'NoticeAddedTo');
  const answers = history.filter((event) => event.type === 'NoticeAnswered');
  const answer = answers.find((event) => event.data.noticeId === noticeId);
  return {
    ...{ noticeId, title, asks, to, givenAt },
    toTitle: termFor(capacityWords, to),
    givenBy: { personId: by.personId, name: by.name },
    says: [
      ...(says === undefined ? [] : [says]),
      ...added.flatMap((event) => (event.data.noticeId === noticeId ? [event.data.says] : [])),
    ],
    answered: answer
      ? {
          at: answer.at,
          by: { personId: answer.by.personId, name: answer.by.name },
          what: answer.data.by,
          answer: answer.data.answer ?? null,
        }
      : null,
  };
}
