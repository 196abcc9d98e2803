import type { LegalTopic } from '@tovholder/model';
import { rejections } from './rejections.js';

export type RejectionCode = keyof typeof rejections;

/** Why not: a stable code for programs, a Danish sentence for people, the topic of the law it rests on. */
export interface Rejection {
  code: RejectionCode;
  /** `hidden` answers as if the case did not exist; `missing`: the case has no such thing; `forbidden`: not yours to do; `conflict`: no longer possible; `rule`: mend and try again. */
  kind: 'hidden' | 'missing' | 'forbidden' | 'conflict' | 'rule';
  message: string;
  restsOn?: LegalTopic;
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
  /** Danish, said after the rule's own sentence: whom or what it concerns. */
  detail?: string;
  field?: string;
  choices?: readonly Alternative[];
}

export function reject(code: RejectionCode, { detail, ...field }: RejectionDetails = {}): Rejection {
  const { kind, says, restsOn }: { kind: Rejection['kind']; says: string; restsOn?: LegalTopic } =
    rejections[code];
  return { code, kind, message: detail ? `${says} ${detail}` : says, ...(restsOn && { restsOn }), ...field };
}

/** What was said of a part of the command, said of the command: the part stands at the pointer. */
export function inField(pointer: string, rejection: Rejection): Rejection {
  return rejection.field === undefined ? rejection : { ...rejection, field: `${pointer}${rejection.field}` };
}

/** The first rule that says no, or nothing. */
export function firstRejection(...verdicts: (Rejection | undefined)[]): Rejection | undefined {
  return verdicts.find((verdict) => verdict !== undefined);
}
