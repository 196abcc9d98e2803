import type { RejectionText } from './rejections/rejection-text.js';
import { rejections } from './rejections/rejections.js';

export type RejectionCode = keyof typeof rejections;

/** Why not: a stable code for programs, Danish for people, the topic of the law it rests on. */
export interface Rejection extends RejectionText {
  code: RejectionCode;
  /** What in the command must be put right, as a JSON Pointer (RFC 6901) into it, e.g. `/invite/0/personId`. */
  field?: string;
  /** What the field may be instead. */
  choices?: readonly Alternative[];
}

/** One thing that can be chosen: what a program sends, and what a person reads. */
export interface Alternative {
  id: string;
  title: string;
}

export interface RejectionDetails {
  /** Danish, said after what to do: whom or what it concerns. */
  detail?: string;
  field?: string;
  choices?: readonly Alternative[];
}

/** Why the rule says no, ended by whom or what it concerns. */
export function reject(code: RejectionCode, { detail, ...field }: RejectionDetails = {}): Rejection {
  const text: RejectionText = rejections[code];
  return { code, ...text, ...(detail && { whatToDo: `${text.whatToDo} ${detail}` }), ...field };
}

/** Whether a rule said no, where it otherwise answers with what follows. No fact, person or mandate has a code. */
export function isRejection(answer: object | undefined): answer is Rejection {
  return answer !== undefined && 'code' in answer;
}

/** Both parts of a rejection as running text, for where there is no room for a title of its own. */
export function inWords({ title, whatToDo }: RejectionText): string {
  return `${title}. ${whatToDo}`;
}

/** What was said of a part of the command, said of the command: the part stands at the pointer. */
export function inField(pointer: string, rejection: Rejection): Rejection {
  return rejection.field === undefined ? rejection : { ...rejection, field: `${pointer}${rejection.field}` };
}

/** The first rule that says no, or nothing. */
export function firstRejection(...verdicts: (Rejection | undefined)[]): Rejection | undefined {
  return verdicts.find((verdict) => verdict !== undefined);
}
