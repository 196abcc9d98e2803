import type { CaseCommand, CaseCommandType } from './domain/case-command.js';
import type { Subject } from './domain/concern/concern-events.js';
import type { CaseEvent } from './domain/case-event.js';

/** Commands by which the authority may receive or reassess: they depend on what else is known of the child. */
const asking: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'RaiseConcern',
  'AssessConcern',
  'ScheduleMeeting',
  'EscalateCase',
  'CloseMeeting',
]);

/** The blind index of the child whose other concerns the command depends on, if it does and the child is known. */
export function childInQuestion(command: CaseCommand, history: readonly CaseEvent[]): string | undefined {
  if (!asking.has(command.type)) return undefined;
  const subject = command.type === 'RaiseConcern' ? command.subject : subjectOf(history);
  return subject?.kind === 'child' ? subject.cprIndex : undefined;
}

function subjectOf(history: readonly CaseEvent[]): Subject | undefined {
  const opened = history.find((event) => event.type === 'CaseOpened');
  return opened?.type === 'CaseOpened' ? opened.data.subject : undefined;
}
