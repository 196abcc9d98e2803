import type { Deadline } from '../../case-state.js';
import type { Rules } from './rules.js';

/** What a case owes somebody: deadlines, notices, answers to complaints, agreements. */
export const ofPromises: Rules = {
  'of each kind of notice one waits at the most, and in a closed case none': (_, __, { status, notices }) => {
    const waiting = Object.values(notices).filter((one) => one.status === 'waiting');
    return new Set(waiting.map(({ rule }) => rule)).size === waiting.length
      ? status !== 'closed' || waiting.length === 0
      : false;
  },
  'a notice that was answered stays so': (before, _, after) =>
    Object.values(before.notices).every(
      ({ noticeId, status }) => status === 'waiting' || after.notices[noticeId]?.status === 'answered',
    ),
  'no deadline is forgotten, and none comes back': (before, events, after) => {
    const set = events.flatMap((event) => (event.type === 'DeadlineSet' ? [event.data.deadlineId] : []));
    const kept = Object.values(before.deadlines).every((deadline) => {
      const now = after.deadlines[deadline.deadlineId];
      return (
        now !== undefined && (now.status === deadline.status || onward[deadline.status].includes(now.status))
      );
    });
    return kept && set.every((id) => after.deadlines[id] !== undefined);
  },
  'a deadline is told of at most once in a command': (_, events) => {
    const told = events.flatMap((event) =>
      event.type === 'DeadlineMet' || event.type === 'DeadlineLapsed' || event.type === 'DeadlineMissed'
        ? [event.data.deadlineId]
        : [],
    );
    return new Set(told).size === told.length;
  },
  'an agreement stays at its meeting through every change, and a settled one as it was settled': (
    before,
    _,
    after,
  ) =>
    Object.values(before.agreements).every((agreement) => {
      const now = after.agreements[agreement.agreementId];
      if (agreement.status !== 'open') return now === agreement;
      return now?.meetingId === agreement.meetingId;
    }),
};

const onward: Record<Deadline['status'], readonly Deadline['status'][]> = {
  running: ['missed', 'met', 'lapsed'],
  missed: ['met', 'lapsed'],
  met: [],
  lapsed: [],
};
