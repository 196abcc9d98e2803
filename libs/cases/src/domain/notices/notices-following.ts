import type { NoticeAnswer, NoticeRule } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { entry, type CaseState, type Notice } from '../case-state.js';
import { staysClosed } from '../closing/stays-closed.js';
import type { Context } from '../context.js';
import { passedBy } from '../deadlines/milestones.js';
import { termsOf } from '../deadlines/terms-of-deadline.js';
import { noticeGiven, waitingOf } from './notice.js';

/**
 * The notices that these facts answer and give, by the model's rules. Asked once for every command, whatever it was, so
 * that no use case can forget that somebody waits.
 */
export function noticesFollowing(
  facts: readonly CaseFact[],
  state: CaseState,
  context: Context,
): readonly CaseFact[] {
  if (staysClosed(facts, state)) return [];
  const answers = facts.flatMap((fact) => answersIn(fact, context));
  const answered = Object.values(state.notices)
    .filter(({ status }) => status === 'waiting')
    .flatMap((notice) => answeredIn(notice, answers));
  return [...answered, ...given(facts, answered, state, context)];
}

/** In a closed case nobody is waited for, whatever the model names. */
const alwaysAnswers: NoticeAnswer = 'case-closed';

function answeredIn(
  { noticeId, title, answeredBy }: Notice,
  answers: readonly NoticeAnswer[],
): readonly CaseFact[] {
  const by = answers.find((answer) => answeredBy.includes(answer) || answer === alwaysAnswers);
  return by === undefined ? [] : [{ type: 'NoticeAnswered', data: { noticeId, title, by } }];
}

function answersIn(fact: CaseFact, { at }: Context): readonly NoticeAnswer[] {
  if (fact.type === 'AgreementMade') return ['agreement-made'];
  if (fact.type === 'MeetingScheduled') return ['meeting-called'];
  return passedBy(fact, at).map(({ milestone }) => milestone);
}

/** One of each kind, however many facts of one command call for it; what they say is gathered in it. */
function given(
  facts: readonly CaseFact[],
  answered: readonly CaseFact[],
  state: CaseState,
  context: Context,
): readonly CaseFact[] {
  return (context.model.notices ?? []).flatMap((rule) => {
    const causes = facts.filter((fact) => isCause(fact, rule, context));
    if (causes.length === 0) return [];
    const says = causes.flatMap((fact) => saidOf(fact, state, context)).join(' ');
    const waiting = waitingOf(rule.id, state);
    if (!waiting || answered.some((fact) => isAnswerTo(fact, waiting)))
      return [noticeGiven(rule, says === '' ? {} : { says }, context.newId)];
    const { noticeId } = waiting;
    return says === '' ? [] : [{ type: 'NoticeAddedTo', data: { noticeId, title: rule.title, says } }];
  });
}

function isAnswerTo(fact: CaseFact, { noticeId }: Notice): boolean {
  return fact.type === 'NoticeAnswered' && fact.data.noticeId === noticeId;
}

function isCause(fact: CaseFact, { when }: NoticeRule, { at }: Context): boolean {
  if (when === 'agreement-missed') return fact.type === 'AgreementMissed';
  if (when === 'deadline-missed') return fact.type === 'DeadlineMissed';
  return passedBy(fact, at).some(({ milestone }) => milestone === when);
}

/** What was agreed, or was to be done in time: without it nobody knows what to act on. */
function saidOf(fact: CaseFact, state: CaseState, { model }: Context): readonly string[] {
  if (fact.type === 'AgreementMissed') {
    const does = entry(state.agreements, fact.data.agreementId)?.does;
    return does === undefined ? [] : [does];
  }
  if (fact.type !== 'DeadlineMissed') return [];
  const deadline = entry(state.deadlines, fact.data.deadlineId);
  const terms = deadline && termsOf(deadline, model);
  return terms ? [terms.title] : [];
}
