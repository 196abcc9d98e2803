import type { CaseCommand, CaseCommandType } from './domain/case-command.js';
import type { Subject } from './domain/concern/concern-events.js';
import type { CaseEvent } from './domain/case-event.js';

/** Commands by which the authority may receive or reassess, or parents be asked to come or to do something: the child's other cases count. */
const asking: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'RaiseConcern',
  'AssessConcern',
  'ScheduleMeeting',
  'InviteParticipant',
  'MakeAgreement',
  'ChangeAgreement',
  'PlanTrialAction',
  'EscalateCase',
  'CloseMeeting',
  'SuspendParentContact',
  'ResumeParentContact',
]);

/** A concern waits for nothing. Whoever reassesses (G4), or asks parents to come (G1), must know all. */
const needingAll: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'AssessConcern',
  'ScheduleMeeting',
  'InviteParticipant',
  'SuspendParentContact',
  'ResumeParentContact',
]);

export function howMuchToKnow({ type }: CaseCommand): 'complete' | 'at-once' {
  return needingAll.has(type) ? 'complete' : 'at-once';
}

/** The blind index of the child whose other concerns the command depends on, if it does and the child is known. */
export function childInQuestion(command: CaseCommand, history: readonly CaseEvent[]): string | undefined {
  if (!asking.has(command.type)) return undefined;
  const subject = command.type === 'RaiseConcern' ? command.subject : subjectOf(history);
  return subject?.kind === 'child' ? subject.cprIndex : undefined;
}

export function subjectOf(history: readonly CaseEvent[]): Subject | undefined {
  const opened = history.find((event) => event.type === 'CaseOpened');
  return opened?.type === 'CaseOpened' ? opened.data.subject : undefined;
}
