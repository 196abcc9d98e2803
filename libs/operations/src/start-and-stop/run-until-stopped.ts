import { codeOf } from './cannot-start.js';
import { StoppedBadly } from './teardown.js';

/** Longer than any request; after that somebody pressing Ctrl-C is right to expect their prompt back. */
const patience = 10_000;

/** A process that has been started. */
export interface Running {
  /** Resolves, with what it is, when something the process cannot live without has gone. */
  broken: Promise<string>;
  stop(): Promise<void>;
}

/** Runs until a signal, or until something the process needs has gone, and leaves nothing behind. */
export async function runUntilStopped(running: Running): Promise<void> {
  // A terminal signals npm, its shell and us at once, and npm passes it on: further signals change nothing.
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(undefined));
    whenOrphaned(() => resolve(undefined));
  });
  const broken = await Promise.race([asked, running.broken]);
  if (broken !== undefined) console.error(`Stopping: ${broken}.`);
  setTimeout(() => {
    const sentence =
      'what was asked of the database, the log or Kafka was not answered; ended without waiting longer';
    console.error(`Stopping: ${patience / 1_000} s have passed, and ${sentence}.`);
    process.exit(1);
  }, patience).unref();
  const stoppedWell = await stop(running);
  process.exit(broken === undefined && stoppedWell ? 0 : 1);
}

/** Whether everything stopped; what did not is told on standard error, since the log is closed by then. */
async function stop(running: Running): Promise<boolean> {
  try {
    await running.stop();
    return true;
  } catch (error) {
    console.error(`Stopping: ${error instanceof StoppedBadly ? error.message : codeOf(error)}.`);
    return false;
  }
}

/** A killed npm cannot pass anything on; a server started by one does not outlive it. */
function whenOrphaned(then: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) then();
  }, 1_000).unref();
}
