import { catalogue, type ProblemCode } from './catalogue.js';

/** One field that must be put right; the pointer is a JSON Pointer (RFC 6901) into what was sent. */
export interface FieldProblem {
  pointer: string;
  message: string;
  code: string;
  /** What the field may be instead. */
  choices?: readonly { id: string; title: string }[];
}

/** What a problem says beyond RFC 9457's own members, for a screen to act upon. */
export interface ProblemMembers {
  /** The paragraph the refusal rests on. */
  legalBasis?: string;
  /** The version of the case the person had seen, and the one it is at. */
  seenVersion?: number;
  currentVersion?: number;
  /** What happened in the case in between. */
  changes?: readonly { version: number; type: string; at: string; by: string }[];
}

export interface RefusalDetails {
  /** In place of the catalogue's `whatToDo`, when more can be said about this very case. */
  detail?: string | undefined;
  members?: ProblemMembers;
  errors?: readonly FieldProblem[];
  /** Response headers the refusal needs to be acted upon, e.g. `retry-after`. */
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** Why a request is not carried out, in the words of the catalogue. */
export class Refusal extends Error {
  readonly detail: string | undefined;
  readonly members: ProblemMembers;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { detail, members = {}, errors, headers = {}, cause }: RefusalDetails = {},
  ) {
    super(code, { cause });
    this.name = 'Refusal';
    this.detail = detail;
    this.members = members;
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return catalogue[this.code].status;
  }
}
