import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { CannotStart, codeOf } from '../start-and-stop/cannot-start.js';

export interface LogFile {
  /** Nothing where the log goes to standard output, as it does without a file. */
  stream?: Writable;
  close(): Promise<void>;
}

/** Pino writes a line at a time, its level first: 50 is an error, 60 the end. */
const serious = /^\{"level":[56]0,/;

/**
 * The file the log goes to, added to what is there, so that it may be rotated by copying and emptying it. What is
 * serious is shown on standard error as well: nobody looks into a file without a reason. @throws CannotStart
 */
export async function openLogFile(logFile: string | undefined): Promise<LogFile> {
  if (logFile === undefined) return { close: () => Promise.resolve() };
  try {
    await mkdir(dirname(logFile), { recursive: true });
    await (await open(logFile, 'a', 0o600)).close();
  } catch (cause) {
    throw new CannotStart(`LOG_FILE: ${logFile} cannot be written (${codeOf(cause)})`, { cause });
  }
  const file = createWriteStream(logFile, { flags: 'a' });
  // A full disk must not end the server: from then on its log is on standard error.
  let whereTo: Writable = file;
  file.on('error', () => (whereTo = process.stderr));
  const stream = new Writable({
    decodeStrings: false,
    write(line: string | Buffer, _encoding, done) {
      if (whereTo === file && serious.test(String(line))) process.stderr.write(line);
      whereTo.write(line, () => done());
    },
  });
  return {
    stream,
    close: () => new Promise((resolve) => stream.end(() => file.end(() => resolve()))),
  };
}
