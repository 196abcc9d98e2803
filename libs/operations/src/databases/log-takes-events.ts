import type { Log } from '@tovholder/event-store';
import type { ReadinessCheck } from '../health/readiness.js';

/** An answer this old is as good as new for whoever asks every few seconds, and makes asking cost the log nothing. */
const goodFor = 2_000;

/** Not ready while the log cannot be written, though it may well be read: a standby, a full disk, a lock held for ever. */
export function logTakesEvents(
  log: Pick<Log, 'proveWritable' | 'head'>,
  now: () => number = () => performance.now(),
): ReadinessCheck {
  let last: { at: number; answer: Promise<Record<string, string>> } | undefined;
  return {
    name: 'log',
    check() {
      if (last === undefined || now() - last.at >= goodFor) last = { at: now(), answer: asked(log) };
      return last.answer;
    },
  };
}

async function asked(log: Pick<Log, 'proveWritable' | 'head'>): Promise<Record<string, string>> {
  await log.proveWritable();
  return { events: (await log.head()).toString() };
}
