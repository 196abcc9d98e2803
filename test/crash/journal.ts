import { openSync, readFileSync, writeSync } from 'node:fs';
import type { Append, Appended } from '@tovholder/event-store';

/** What a writer was about to send, and what it was told, in the order in which it happened. */
export type Entry =
  | { intent: Append }
  | { answer: { commandId: string; version: number; position: string } }
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

  wasRefused(commandId: string): void {
    this.write({ refused: commandId });
  }

  private write(entry: Entry): void {
    writeSync(this.file, JSON.stringify(entry) + '\n');
  }
}

export interface JournalOfRound {
  intents: Map<string, Append>;
  answers: Map<string, { version: number; position: bigint }>;
  refusals: Set<string>;
}

export function readJournal(path: string): JournalOfRound {
  const journal: JournalOfRound = { intents: new Map(), answers: new Map(), refusals: new Set() };
  const lines = readFileSync(path, 'utf8').split('\n');
  // A kill can cut the last line short; nothing was sent, or believed, on the strength of half a line.
  lines.pop();
  for (const line of lines) {
    const entry = JSON.parse(line) as Entry;
    if ('intent' in entry) journal.intents.set(entry.intent.commandId, entry.intent);
    else if ('refused' in entry) journal.refusals.add(entry.refused);
    else {
      const { commandId, version, position } = entry.answer;
      journal.answers.set(commandId, { version, position: BigInt(position) });
    }
  }
  return journal;
}
