import type { Fault, History, Operation, Rule } from './history/history.js';
import { appliedOnce } from './rules/applied-once.js';
import { freshReads } from './rules/fresh-reads.js';
import { noGap } from './rules/no-gap.js';
import { nothingLost } from './rules/nothing-lost.js';
import { oneWinner } from './rules/one-winner.js';
import { orderOfCommit } from './rules/order-of-commit.js';

const rules: readonly Rule[] = [oneWinner, nothingLost, appliedOnce, noGap, orderOfCommit, freshReads];

/** Everything in the history that a log may not do; the smallest piece that shows a fault comes first. */
export function checkHistory(history: History): Fault[] {
  return rules.flatMap((rule) => [...rule(history)]).sort((a, b) => size(a) - size(b));
}

function size({ piece }: Fault): number {
  return piece.reduce((sum, operation) => sum + sizeOf(operation), 0);
}

function sizeOf(operation: Operation): number {
  return 1 + ('seen' in operation ? operation.seen.length : 0);
}
