import type { Instant } from '@tovholder/calendar';
import type { CaseState } from '../case-state.js';
import { intakeRuleOf, meetBy } from '../concern/intake-rule.js';
import type { Context } from '../context.js';
import type { Rejection } from '../rejection.js';
import { timeIsSoonEnough } from './plan-meeting.js';

/**
 * Whether the first meeting of an acute concern, or of one of abuse, still waits to be held. Calling it late or moving it
 * must not do what intake refuses. It waits no more when the authority has found no acute need.
 */
export function cannotWait(state: CaseState): boolean {
  return (state.acute || state.suspectedAbuse) && isBoundByModel(state);
}

/** Whether the model's limit for the concern's first meeting holds: until one was held, or no acute need was found. */
export function isBoundByModel({ acute, suspectedAbuse, reception, meetings }: CaseState): boolean {
  const wasHeld = Object.values(meetings).some(({ status }) => status === 'closed');
  const canWaitAfterAll = (acute || suspectedAbuse) && reception?.acuteNeed === false;
  return !wasHeld && !canWaitAfterAll;
}

/** That a first meeting lies later than the model wants it: said on the trail, and to whoever sets the time. */
export function beyondModel(
  at: Instant,
  state: CaseState,
  { calendar, model }: Context,
): { modelLatest?: Instant } {
  if (!isBoundByModel(state)) return {};
  const modelLatest = meetBy(state.raisedAt, intakeRuleOf(state, model), calendar);
  return at > modelLatest ? { modelLatest } : {};
}

/** As at intake; when that time is over, as much again from now, so that there is a time left to meet at. */
export function meetsInTime(at: Instant, state: CaseState, context: Context): Rejection | undefined {
  if (!cannotWait(state)) return undefined;
  const { calendar, model, at: now } = context;
  const rule = intakeRuleOf(state, model);
  const fromRaising = meetBy(state.raisedAt, rule, calendar);
  const refused = timeIsSoonEnough(at, fromRaising > now ? fromRaising : meetBy(now, rule, calendar));
  return refused && { ...refused, whatToDo: `${refused.whatToDo} ${onlyAuthority}` };
}

const onlyAuthority = 'Kun familieafdelingen kan flytte det længere ud, med en grund.';
