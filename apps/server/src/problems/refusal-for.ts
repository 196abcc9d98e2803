import { HttpException } from '@nestjs/common';
import {
  CommandIdReused,
  EventTooLarge,
  OutcomeUnknown,
  StoreOverloaded,
  StoreUnavailable,
  UnstorableText,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import { SignInRefused, type SignInRefusal } from '@tovholder/identity';
import { fromCases } from '../cases/from-cases.js';
import type { ProblemCode } from './catalogue.js';
import { Refusal } from './refusal.js';

/** Each says what it knows about, and nothing about the rest. A capability with errors of its own adds one. */
const sources: readonly ((error: unknown) => Refusal | undefined)[] = [
  asRefusal,
  fromSignIn,
  fromCases,
  fromEventStore,
  fromHttp,
];

/** What to answer to anything that was thrown. Nothing of the error itself reaches the answer. */
export function refusalFor(error: unknown): Refusal {
  for (const source of sources) {
    const refusal = source(error);
    if (refusal) return refusal;
  }
  return new Refusal('unexpected', { cause: error });
}

function asRefusal(error: unknown): Refusal | undefined {
  return error instanceof Refusal ? error : undefined;
}

const signIn: Record<SignInRefusal, ProblemCode> = {
  'not-signed-in': 'not-signed-in',
  expired: 'sign-in-expired',
  'unknown-person': 'not-in-directory',
  'issuer-unreachable': 'sign-in-unavailable',
};

function fromSignIn(error: unknown): Refusal | undefined {
  if (!(error instanceof SignInRefused)) return undefined;
  const code = signIn[error.reason];
  // RFC 9110 § 11.6.1: a 401 says how to sign in.
  const headers: Record<string, string> =
    code === 'not-signed-in'
      ? { 'www-authenticate': 'Bearer' }
      : code === 'sign-in-expired'
        ? { 'www-authenticate': 'Bearer error="invalid_token"' }
        : {};
  return new Refusal(code, { headers, cause: error });
}

function fromEventStore(error: unknown): Refusal | undefined {
  // Others won the race each time; whoever must see first what they did has been told by then.
  if (error instanceof WrongExpectedVersion)
    return new Refusal('busy', { headers: retryAfter(1), cause: error });
  if (error instanceof CommandIdReused) return new Refusal('command-id-reused', { cause: error });
  if (error instanceof EventTooLarge) return new Refusal('too-large', { cause: error });
  if (error instanceof UnstorableText) return new Refusal('forbidden-character', { cause: error });
  if (error instanceof OutcomeUnknown) {
    return new Refusal('outcome-unknown', { headers: retryAfter(1), cause: error });
  }
  if (error instanceof StoreOverloaded || error instanceof StoreUnavailable) {
    return new Refusal('busy', { headers: retryAfter(error.retryAfterSeconds), cause: error });
  }
  return undefined;
}

function retryAfter(seconds: number): Record<string, string> {
  return { 'retry-after': String(Math.max(1, Math.ceil(seconds))) };
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'not-signed-in',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  414: 'url-too-long',
  415: 'unsupported-content-type',
  429: 'too-many-requests',
};

/** Nest's and Fastify's own errors. Whatever they say in English about a client's request becomes one of ours. */
function fromHttp(error: unknown): Refusal | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === undefined || status < 400 || status > 499) return undefined;
  return new Refusal(byStatus[status] ?? 'malformed-request', { cause: error });
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || error.name !== 'FastifyError' || !('statusCode' in error))
    return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
