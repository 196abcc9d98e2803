import { readCaseEvent } from '@tovholder/cases';
import type { RecordedEvent } from '@tovholder/event-store';
import { publish } from '@tovholder/integration';
import type { CaseOnBoard } from '../../kafka/board.js';

/** Which installation the relay says it is. */
export const source = 'urn:tovholder:afprovningskommunen';

/** Of each case, where what is published to everybody stands in it. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** A log that grows, each event of it read once. */
export class PublishedSoFar {
  private readonly sequences = new Map<string, string[]>();
  private read = 0;

  of(log: readonly RecordedEvent[]): Published {
    for (const recorded of log.slice(this.read)) {
      const event = readCaseEvent(recorded);
      const published = event && publish(event, source);
      if (published?.audience !== 'cases') continue;
      const before = this.sequences.get(published.subject);
      if (before) before.push(published.sequence);
      else this.sequences.set(published.subject, [published.sequence]);
    }
    this.read = log.length;
    return this.sequences;
  }
}

/**
 * What is on the board must be the beginning of what is published of each case, each fact once: at any time, however
 * far relay and reader are behind.
 */
export function faultsOnBoard(onBoard: readonly CaseOnBoard[], published: Published): string[] {
  return onBoard.flatMap(({ caseId, facts, outOfOrder, lastSequence }) => {
    const upToThere = (published.get(caseId) ?? []).filter((sequence) => sequence <= lastSequence);
    const faults: string[] = [];
    if (outOfOrder > 0) faults.push(`${outOfOrder} facts of case ${caseId} came out of order`);
    if (upToThere.at(-1) !== lastSequence)
      faults.push(`fact ${lastSequence} of case ${caseId} is on the board, and was never published`);
    if (facts !== upToThere.length)
      faults.push(`case ${caseId} has ${facts} facts on the board, the log ${upToThere.length} up to there`);
    return faults;
  });
}

export function countOf(published: Published): number {
  return [...published.values()].reduce((sum, sequences) => sum + sequences.length, 0);
}
