import { capacityWords, noticeAnswerWords, termFor, type NoticeRule } from '@tovholder/model';
import { entry, type CaseState, type Notice } from '../case-state.js';
import type { Context } from '../context.js';
import { keptByAuthority } from '../deadlines/deadlines-following.js';
import type { Decision } from '../decision.js';
import { actsForAuthority, holdsAnyRole, holdsThread } from '../people-rules.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import { noticeGiven, waitingOf } from './notice.js';
import type { NoticeCommand } from './notice-commands.js';

type Of<Type extends NoticeCommand['type']> = Extract<NoticeCommand, { type: Type }>;

/** Once for each thing that happens: what was answered is not told again, and what waits is not told twice. */
export function giveNotice(
  { notice, says, happenedOn }: Of<'GiveNotice'>,
  state: CaseState,
  context: Context,
): Decision {
  const rule = writtenRule(notice, context);
  if (isRejection(rule)) return rule;
  if (happenedOn > context.calendar.localDate(context.at))
    return reject('date-in-the-future', { field: '/happenedOn' });
  const known = knownAlready(rule, happenedOn, state);
  if (known) return known;
  const waiting = waitingOf(rule.id, state);
  if (!waiting) return [noticeGiven(rule, { says, happenedOn }, context.newId)];
  const { noticeId } = waiting;
  return [{ type: 'NoticeAddedTo', data: { noticeId, title: rule.title, says, happenedOn } }];
}

export function answerNotice(
  { noticeId, answer }: Of<'AnswerNotice'>,
  state: CaseState,
  context: Context,
): Decision {
  const notice = entry(state.notices, noticeId);
  if (!notice) return reject('notice-not-found');
  if (notice.status === 'answered') return reject('notice-answered');
  if (!mayAnswer(notice, state, context))
    return reject('not-notified', { detail: `Det er til: ${termFor(capacityWords, notice.to)}.` });
  if (!notice.answeredBy.includes('answer-written'))
    return reject('notice-answered-otherwise', { detail: `Det gør: ${answersInWords(notice)}.` });
  return [{ type: 'NoticeAnswered', data: { noticeId, title: notice.title, by: 'answer-written', answer } }];
}

/** Those of the model's notices that somebody may write, by id. */
function writtenRule(id: string, { model }: Context): NoticeRule | Rejection {
  const written = (model.notices ?? []).filter(({ when }) => when === 'somebody-writes');
  const choices = written.map(({ id, title }) => ({ id, title }));
  return (
    written.find((rule) => rule.id === id) ??
    reject('unknown-notice', { field: '/notice', ...(choices.length > 0 && { choices }) })
  );
}

/** What happened on that day, or after it, has been told; where it has been answered, so has this. */
function knownAlready({ id }: NoticeRule, happenedOn: string, { notices }: CaseState): Rejection | undefined {
  const told = Object.values(notices).filter(
    (notice) => notice.rule === id && notice.happenedOn !== undefined && happenedOn <= notice.happenedOn,
  );
  const newest = told.at(-1);
  if (!newest) return undefined;
  if (newest.status === 'waiting') return reject('notice-waits', { field: '/happenedOn' });
  const detail = newest.answer === undefined ? undefined : `Svaret var: »${newest.answer}«`;
  return reject('notice-answered', { field: '/happenedOn', ...(detail !== undefined && { detail }) });
}

/** Whoever it is for; and whoever holds the thread, who follows up on what nobody else does. */
function mayAnswer({ to }: Notice, state: CaseState, context: Context): boolean {
  const asAuthority = keptByAuthority.includes(to) && actsForAuthority(state, context);
  return holdsThread(state, context) || asAuthority || holdsAnyRole([to], state, context);
}

function answersInWords({ answeredBy }: Notice): string {
  return answeredBy.map((answer) => termFor(noticeAnswerWords, answer)).join(', ');
}
