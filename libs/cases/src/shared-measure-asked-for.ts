import type { CaseCommand } from './domain/case-command.js';
import { entry, type CaseState } from './domain/case-state.js';

/** Where the group's measure stands that a command in a child's case depends on, if it depends on one. */
export function sharedMeasureAskedFor(
  command: CaseCommand,
  { measures }: CaseState,
): { caseId: string; measureId: string } | undefined {
  if (command.type === 'EndMeasure') return command.exchangedFor;
  if (command.type === 'TellSharedMeasureEnds') return entry(measures, command.measureId)?.exchangedFor;
  return undefined;
}
