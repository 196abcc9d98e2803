import { access, constants, mkdir, open, stat, type FileHandle } from 'node:fs/promises';
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

/** Where lines are added; made with its folder when there is none, for nobody but its owner. */
export type OpenToAppend = (logFile: string) => Promise<Pick<FileHandle, 'appendFile' | 'close'>>;

const openToAppend: OpenToAppend = async (logFile) => {
  await mkdir(dirname(logFile), { recursive: true });
  return open(logFile, 'a', 0o600);
};

/** A full disk is not asked more often. */
const triedEveryMs = 3_000;

/**
 * The file the log goes to, added to what is there, so that it may be rotated by copying and emptying it. What is
 * serious is shown on standard error as well: nobody looks into a file without a reason. File and folder are made when
 * there is something to write: a start that fails leaves none behind. @throws CannotStart
 */
export async function openLogFile(
  logFile: string | undefined,
  now: () => number = () => performance.now(),
  openFile: OpenToAppend = openToAppend,
): Promise<LogFile> {
  if (logFile === undefined) return { close: () => Promise.resolve() };
  try {
    await canBeWritten(logFile);
  } catch (cause) {
    throw new CannotStart(`LOG_FILE: ${logFile} cannot be written (${codeOf(cause)})`, { cause });
  }
  const lines = new LinesToFile(logFile, now, openFile);
  const stream = new Writable({
    decodeStrings: false,
    write: (line: string | Buffer, _encoding, done) => void lines.write([String(line)]).then(() => done()),
    // What came while the disk was busy is written at once.
    writev: (chunks, done) => void lines.write(chunks.map(({ chunk }) => String(chunk))).then(() => done()),
  });
  return {
    stream,
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      await lines.close();
    },
  };
}

/** Asked without leaving anything behind. */
async function canBeWritten(logFile: string): Promise<void> {
  try {
    await (await open(logFile, constants.O_WRONLY | constants.O_APPEND)).close();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await access(await nearestFolder(dirname(logFile)), constants.W_OK | constants.X_OK);
  }
}

/** The folder itself, or the one it would be made in. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    return nearestFolder(dirname(folder));
  }
}

/** A full disk must not end the server: until there is room again, its log is on standard error. */
class LinesToFile {
  private file: Awaited<ReturnType<OpenToAppend>> | undefined;
  private failedAt: number | undefined;

  constructor(
    private readonly logFile: string,
    private readonly now: () => number,
    private readonly openFile: OpenToAppend,
  ) {}

  async write(lines: readonly string[]): Promise<void> {
    if (await this.written(lines.join(''))) this.show(lines.filter((line) => serious.test(line)));
    else this.show(lines);
  }

  async close(): Promise<void> {
    const file = this.file;
    this.file = undefined;
    await file?.close().catch(() => undefined);
  }

  private async written(text: string): Promise<boolean> {
    const { failedAt } = this;
    if (failedAt !== undefined && this.now() - failedAt < triedEveryMs) return false;
    try {
      this.file ??= await this.openFile(this.logFile);
      // The disk may have been full in the middle of a line.
      await this.file.appendFile(failedAt === undefined ? text : `\n${text}`);
      this.failedAt = undefined;
      return true;
    } catch {
      this.failedAt = this.now();
      await this.close();
      return false;
    }
  }

  private show(lines: readonly string[]): void {
    for (const line of lines) process.stderr.write(line);
  }
}
