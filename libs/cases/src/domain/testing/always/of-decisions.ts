import type { CaseEvent, CaseEventType } from '../../case-event.js';
import type { Rules } from './rules.js';

/** What must hold of whatever is decided. */
export const ofDecisions: Rules = {
  'whatever is decided is decided under a mandate of the model, by a role that has it': (
    before,
    events,
    _,
    modelOf,
  ) =>
    events.every((event) => {
      const { type, under } = event;
      if (!decided.includes(type) || reopensByItself(event)) return true;
      if (before.handedOver && under === undefined) return type.startsWith('Appeal');
      const mandate = modelOf(before).mandates.find(({ id }) => id === under?.mandateId);
      return mandate?.roles.some((role) => role === under?.role) ?? false;
    }),
  'G3: what is decided under a mandate that asks for it has the child’s voice before it': (
    before,
    events,
    _,
    modelOf,
  ) =>
    events.every(({ type, under }) => {
      if (waitsForNothing.includes(type)) return true;
      const { mandates, groups } = modelOf(before);
      const asks = mandates.find(({ id }) => id === under?.mandateId)?.childHeardFirst;
      const isDue = asks && (before.subject !== 'group' || groups?.heardBeforeDecision !== false);
      return !isDue || before.childVoice !== undefined;
    }),
};

/** What the law gives hours or days, and what somebody worried asks for: the child is heard afterwards. */
const waitsForNothing: readonly CaseEventType[] = [
  'ConcernAssessed',
  'NotifierAcknowledged',
  'NotifierInformed',
  'CaseReopened',
  // The answer itself waits for the child; that it goes on, or is no longer asked for, decides nothing of it.
  'AppealForwarded',
  'AppealWithdrawn',
];

const decided: readonly CaseEventType[] = [
  'ConcernAssessed',
  'NotifierAcknowledged',
  'NotifierInformed',
  'ScreeningDecided',
  'InquiryCompleted',
  'ExaminationCompleted',
  'DecisionMade',
  'MeasureStarted',
  'MeasureEnded',
  'FundingSettled',
  'ResponsibleNamed',
  'ParentContactOpened',
  'AppealReassessed',
  'AppealForwarded',
  'AppealWithdrawn',
  'CaseClosed',
  'CaseReopened',
];

function reopensByItself(event: CaseEvent): boolean {
  return event.type === 'CaseReopened' && (event.data.gate === 'G5' || event.data.byAppeal === true);
}
