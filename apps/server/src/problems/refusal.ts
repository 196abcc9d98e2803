import { catalogue, type ProblemCode } from './catalogue.js';

/** One field that must be put right; the pointer is a JSON Pointer (RFC 6901) into what was sent. */
export interface FieldProblem {
  pointer: string;
  message: string;
  code: string;
}

export interface RefusalDetails {
  errors?: readonly FieldProblem[];
  /** Response headers the refusal needs to be acted upon, e.g. `retry-after`. */
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** Why a request is not carried out, in the words of the catalogue. */
export class Refusal extends Error {
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { errors, headers = {}, cause }: RefusalDetails = {},
  ) {
    super(code, { cause });
    this.name = 'Refusal';
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return catalogue[this.code].status;
  }
}
