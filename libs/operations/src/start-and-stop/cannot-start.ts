import { readFile } from 'node:fs/promises';
import { DirectoryFileInvalid } from '@tovholder/identity';
import { LocalPostgresError } from '@tovholder/local-postgres';
import { ModelError } from '@tovholder/model';
import { ConfigurationInvalid } from '../configuration/configuration-invalid.js';

/** Something whoever starts the server can put right: its message is for them, and holds no secret. */
export class CannotStart extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotStart';
  }
}

/** The text of a file that a variable names. @throws CannotStart */
export async function textOfFile(variable: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CannotStart(`${variable}: ${file} cannot be read (${codeOf(cause)})`, { cause });
  }
}

/** What to print about a start that failed: a sentence to act upon, or all there is where the fault is ours. */
export function whyNotStarted(error: unknown): unknown {
  return isForWhoeverStartsIt(error) ? error.message : error;
}

/** What all of these give; what several of them cannot give is said in one message. @throws CannotStart */
export async function allThatIsNeeded<Needed extends readonly unknown[]>(
  ...needed: { [Nth in keyof Needed]: Promise<Needed[Nth]> | Needed[Nth] }
): Promise<Needed> {
  const outcomes = await Promise.allSettled(needed);
  const reasons = outcomes.flatMap((outcome): unknown[] =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  );
  const forWhoeverStartsIt = reasons.filter(isForWhoeverStartsIt);
  if (reasons.length === forWhoeverStartsIt.length && reasons.length > 1)
    throw new CannotStart(forWhoeverStartsIt.map(({ message }) => message).join('\n'));
  return Promise.all(needed);
}

function isForWhoeverStartsIt(error: unknown): error is Error {
  return [ConfigurationInvalid, CannotStart, DirectoryFileInvalid, LocalPostgresError, ModelError].some(
    (kind) => error instanceof kind,
  );
}

export function codeOf(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return code ?? name;
}
