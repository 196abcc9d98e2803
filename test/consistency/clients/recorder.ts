import { openSync, writeSync } from 'node:fs';
import type { Operation } from '../history/history.js';

/** By this clock operations of several processes can be compared: it is the machine's, and never set back. */
export function now(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

type WithoutTimes<Recorded> = Recorded extends Operation
  ? Omit<Recorded, 'client' | 'invoked' | 'completed'>
  : never;

/** Writes down what one client did and was told, a line each. */
export class Recorder {
  private readonly file: number;

  constructor(
    path: string,
    private readonly client: string,
  ) {
    this.file = openSync(path, 'a');
  }

  /** `invoked` is taken before the store is asked, and the end of it now. */
  wrote(invoked: number, operation: WithoutTimes<Operation>): void {
    const timed = { client: this.client, invoked, completed: now(), ...operation };
    writeSync(this.file, JSON.stringify(timed) + '\n');
  }
}
