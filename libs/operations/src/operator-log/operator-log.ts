import { types } from 'node:util';

export type Gravity = 'info' | 'warn' | 'error';
/** For the operator: what happens behind the API. Holds no personal data. */
export type Tell = (gravity: Gravity, what: object, message: string) => void;
type Writer = Record<Gravity, (what: object, message: string) => void>;

/** What the operator is told before whoever writes the log is there, kept until it is. */
export class OperatorLog {
  private readonly kept: [Gravity, object, string][] = [];
  private writer: Writer | undefined;

  readonly tell: Tell = (gravity, what, message) => {
    if (this.writer) this.writer[gravity](what, message);
    else this.kept.push([gravity, what, message]);
  };

  writeTo(writer: Writer): void {
    this.writer = writer;
    for (const [gravity, what, message] of this.kept.splice(0)) writer[gravity](what, message);
  }
}

/** Tells of what went wrong by its kind and code alone: its words may be about a person. */
export function failureOf(what: string, tell: Tell): (error: unknown) => void {
  return (error) => tell('warn', kindOf(error), what);
}

/** PostgreSQL's errors are all called `error`, and those who pass them on have no code of their own. */
function kindOf(error: unknown): { error: string; code?: string } {
  if (!types.isNativeError(error)) return { error: 'unknown' };
  const code = firstCode(error);
  return {
    error: error.name === 'error' ? 'DatabaseError' : error.name,
    ...(code !== undefined && { code }),
  };
}

/** The SQLSTATE or errno, of the error or of what it came from. */
function firstCode(error: unknown): string | undefined {
  if (!types.isNativeError(error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return firstCode('driverError' in error ? error.driverError : error.cause);
}
