import { readCaseEvent } from '@tovholder/cases';
import type { RecordedEvent } from '@tovholder/event-store';
import { publish, topicOf } from '@tovholder/integration';
import type { CaseOnBoard } from '../../kafka/board.js';

/** Which installation the relay says it is. */
export const source = 'urn:tovholder:afprovningskommunen';

/** Of each case, where what each topic tells of it stands in it. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** A log that grows, each event of it read once. */
export class PublishedSoFar {
  private readonly sequences = new Map<string, string[]>();
  private read = 0;

  constructor(private readonly topicPrefix: string) {}

  of(log: readonly RecordedEvent[]): Published {
    for (const recorded of log.slice(this.read)) {
      const event = readCaseEvent(recorded);
      const published = event && publish(event, source);
      if (!published) continue;
      const told = inWords({
        topic: topicOf(published.audience, this.topicPrefix),
        caseId: published.subject,
      });
      const before = this.sequences.get(told);
      if (before) before.push(published.sequence);
      else this.sequences.set(told, [published.sequence]);
    }
    this.read = log.length;
    return this.sequences;
  }
}

/**
 * What is on the board must be the beginning of what each topic tells of each case, each fact once: at any time,
 * however far relay and reader are behind.
 */
export function faultsOnBoard(onBoard: readonly CaseOnBoard[], published: Published): string[] {
  return onBoard.flatMap(({ facts, outOfOrder, lastSequence, ...place }) => {
    const told = inWords(place);
    const upToThere = (published.get(told) ?? []).filter((sequence) => sequence <= lastSequence);
    const faults: string[] = [];
    if (outOfOrder > 0) faults.push(`${outOfOrder} facts came out of order: ${told}`);
    if (upToThere.at(-1) !== lastSequence)
      faults.push(`fact ${lastSequence} is on the board, and was never published: ${told}`);
    if (facts !== upToThere.length)
      faults.push(`${facts} facts are on the board, ${upToThere.length} in the log up to there: ${told}`);
    return faults;
  });
}

export function countOf(published: Published): number {
  return [...published.values()].reduce((sum, sequences) => sum + sequences.length, 0);
}

function inWords({ topic, caseId }: Pick<CaseOnBoard, 'topic' | 'caseId'>): string {
  return `${topic} of case ${caseId}`;
}
