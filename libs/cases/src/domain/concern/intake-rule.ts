import type { Calendar, Instant } from '@tovholder/calendar';
import type { IntakeRule, MeetingKind, Model } from '@tovholder/model';
import { reject, type Rejection } from '../rejection.js';
import type { CaseState } from '../case-state.js';
import type { ConcernCommand } from './concern-commands.js';
import type { Subject } from './concern-events.js';
import { notifyingMeetings } from './notifying-meetings.js';

type Concern = Pick<
  Extract<ConcernCommand, { type: 'RaiseConcern' }>,
  'acute' | 'suspectedAbuse' | 'severity'
> & { subject: Pick<Subject, 'kind'> };

/** The model's first intake rule whose conditions fit. The last has none, so there is always one. */
export function intakeRuleFor(concern: Concern, model: Model): IntakeRule {
  const fitting = model.intake.find(({ when }) => {
    const subject = concern.subject.kind === 'group' ? 'group' : 'child';
    return (
      (when.acute ?? concern.acute) === concern.acute &&
      (when.suspectedAbuse ?? concern.suspectedAbuse) === concern.suspectedAbuse &&
      (when.severity?.includes(concern.severity) ?? true) &&
      (when.subject?.includes(subject) ?? true)
    );
  });
  if (!fitting) throw new Error(`model ${model.name} ${model.version} has no intake rule without conditions`);
  return fitting;
}

/** The rule that a concern came in by, as the case remembers it. */
export function intakeRuleOf(state: CaseState, model: Model): IntakeRule {
  return intakeRuleFor({ ...state, subject: { kind: state.subject } }, model);
}

/** More than the rule asks for may be chosen, never less: the duty to notify is met by the meeting. */
export function kindCarriesConcern(
  kind: MeetingKind,
  rule: IntakeRule,
  model: Model,
  field: string,
): Rejection | undefined {
  const choices = notifyingMeetings(model).map(({ id, title }) => ({ id, title }));
  const notifies = choices.some(({ id }) => id === rule.meetingKind);
  return notifies && !kind.standsForNotification
    ? reject('kind-below-concern', { field, choices })
    : undefined;
}

/**
 * By when the rule wants the meeting held. Hours run through weekends and holidays for the authority, which is on call;
 * a meeting needs those who work with the child: where the hours end on a closed day, the next working day is early enough.
 */
export function meetBy(from: Instant, { meetWithin }: IntakeRule, calendar: Calendar): Instant {
  const latest = calendar.dueAt(from, meetWithin);
  return calendar.isWorkingDay(calendar.localDate(latest))
    ? latest
    : calendar.dueAt(latest, { amount: 1, unit: 'working-days' });
}
