import { type Fault, type History, type Read, readsOf, showing } from '../history/history.js';

const rule = 'no gap';

/** Whoever reads or follows sees 1, 2, 3 …: nothing left out, nothing twice, nothing out of order. */
export function* noGap(history: History): Iterable<Fault> {
  for (const read of readsOf(history)) yield* gapIn(read);
  for (const operation of history.operations) {
    if (operation.kind === 'watch-failed') {
      yield { rule, says: `a subscription gave up: ${operation.why}`, piece: [operation] };
    }
    if (operation.kind === 'watch-ended' && operation.after < operation.acknowledged) {
      const says = `a subscriber stood still at ${operation.after}, though ${operation.acknowledged} was written`;
      yield { rule, says, piece: [operation] };
    }
  }
}

function* gapIn(read: Read): Iterable<Fault> {
  const inStream = read.kind === 'read-stream';
  const [what, before] = inStream ? ['version', read.afterVersion] : ['position', read.after];
  for (const [index, seen] of read.seen.entries()) {
    const expected = before + index + 1;
    const found = inStream ? seen.version : seen.position;
    if (found === expected) continue;
    const around = read.seen.slice(Math.max(0, index - 1), index + 1);
    const says = `${what} ${found} came where ${expected} was to follow`;
    yield { rule, says, piece: [showing(read, (each) => around.includes(each))] };
    return;
  }
}
