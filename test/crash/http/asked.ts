import type { RecordedEvent } from '@tovholder/event-store';
import { faultsAgainstAnswers } from '../verify.js';

/** What the server was asked over HTTP and what it said, of all rounds. Each command is answered in the end. */
export interface Asked {
  commands: Set<string>;
  answers: Map<string, { version: number; position: bigint }>;
  refused: Set<string>;
  /** Answers that nobody should ever get. */
  faults: string[];
}

export function nothingAsked(): Asked {
  return { commands: new Set(), answers: new Map(), refused: new Set(), faults: [] };
}

/** The log against what people were told. */
export function faultsAgainstAsked(
  log: ReadonlyMap<string, RecordedEvent[]>,
  { answers, refused, faults }: Asked,
): string[] {
  const yetThere = [...refused].filter((commandId) => log.has(commandId));
  return [
    ...faults,
    ...faultsAgainstAnswers(log, answers),
    ...yetThere.map((commandId) => `command ${commandId} was refused over HTTP, and yet is there`),
  ];
}
