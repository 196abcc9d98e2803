// The child that is killed: many writers append through one store, and every answer is written down when it comes.
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Append,
  OutcomeUnknown,
  PostgresEventStore,
  StoreUnavailable,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { companions } from './companions.js';
import { Journal } from './journal.js';
import { seeded } from './seeded.js';
import { notesOnCases } from './workload.js';

export interface WriterTask {
  applicationUrl: string;
  ownerUrl: string;
  journal: string;
  seed: number;
  writers: number;
}

const task = JSON.parse(process.argv[2] ?? '') as WriterTask;
const store = new PostgresEventStore({ url: task.applicationUrl });
const journal = new Journal(task.journal);
const contested = `case-${uuidv7()}`;

// Our parent holds the other end; when it is gone, so is the reason to go on.
process.stdin.on('end', () => process.exit(1)).resume();

const endless = new AbortController().signal;
const ground = { store, applicationUrl: task.applicationUrl, ownerUrl: task.ownerUrl };
await Promise.all([
  ...companions.map((companion) => companion.run(ground, endless)),
  ...Array.from({ length: task.writers }, (_, index) => write(index)),
]);

async function write(index: number): Promise<void> {
  const chance = seeded(task.seed + index);
  for (let own = `case-${uuidv7()}`, version = 0; ;) {
    if (chance.between(0, 10) === 0) await meetTheOthers(index);
    version = await send(own, version);
    if (index === 0 && version < 6) process.stdout.write('.');
    if (version > 30) [own, version] = [`case-${uuidv7()}`, 0];
  }
}

/** One stream all writers want, so that losing a race is part of what is interrupted. */
async function meetTheOthers(index: number): Promise<void> {
  const { length } = await patiently(() => store.readStream(contested));
  await send(contested, length, index);
}

async function send(stream: string, expectedVersion: number, salt = 0): Promise<number> {
  const events = notesOnCases.next(stream, expectedVersion, seeded(task.seed + expectedVersion + salt));
  const commandDigest = `${stream}@${expectedVersion}`;
  const append: Append = { stream, expectedVersion, commandId: uuidv7(), commandDigest, events };
  journal.intends(append);
  try {
    const answer = await patiently(() => store.append(append));
    journal.wasTold(append.commandId, answer);
    return answer.version;
  } catch (error) {
    if (!(error instanceof WrongExpectedVersion) || stream !== contested) throw error;
    journal.wasRefused(append.commandId);
    return error.actual;
  }
}

/** As a good client does: the same command again, until there is an answer. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof OutcomeUnknown || error instanceof StoreUnavailable)) throw error;
      await pause(20);
    }
  }
}
