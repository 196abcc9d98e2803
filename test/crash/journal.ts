import { openSync, readFileSync, writeSync } from 'node:fs';
import type { Append, Appended } from '@tovholder/event-store';

/** What a writer was about to send, and what it was told, in the order in which it happened. */
export type Entry =
  | { intent: Append }
  | { answer: { commandId: string; version: number; position: string } }
  /** By the id of the first event: the command may be tried again with others. */
  | { refused: string };

/**
 * Each entry is handed to the operating system before the writer goes on. That outlives the writer, which is what is
 * killed here; the machine itself stays up.
 */
export class Journal {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  intends(append: Append): void {
    this.write({ intent: append });
  }

  wasTold(commandId: string, { version, position }: Appended): void {
    this.write({ answer: { commandId, version, position: String(position) } });
  }

  wasRefused({ events }: Append): void {
    this.write({ refused: events[0]?.id ?? '' });
  }

  private write(entry: Entry): void {
    writeSync(this.file, JSON.stringify(entry) + '\n');
  }
}

export interface JournalOfRound {
  /** By command: what was sent each time it was decided, the last time last. */
  intents: Map<string, Append[]>;
  answers: Map<string, { version: number; position: bigint }>;
  /** First events of what was refused. */
  refusals: Set<string>;
}

export function readJournal(path: string): JournalOfRound {
  const journal: JournalOfRound = { intents: new Map(), answers: new Map(), refusals: new Set() };
  const lines = readFileSync(path, 'utf8').split('\n');
  // A kill can cut the last line short; nothing was sent, or believed, on the strength of half a line.
  lines.pop();
  for (const line of lines) {
    const entry = JSON.parse(line) as Entry;
    if ('intent' in entry) addIntent(journal, entry.intent);
    else if ('refused' in entry) journal.refusals.add(entry.refused);
    else {
      const { commandId, version, position } = entry.answer;
      journal.answers.set(commandId, { version, position: BigInt(position) });
    }
  }
  return journal;
}

export function addIntent({ intents }: JournalOfRound, append: Append): void {
  const tries = intents.get(append.commandId);
  if (tries) tries.push(append);
  else intents.set(append.commandId, [append]);
}
