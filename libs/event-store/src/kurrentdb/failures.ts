import {
  AppendRecordSizeExceededError,
  CancelledError,
  convertToCommandError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  TimeoutError,
  TransactionMaxSizeExceededError,
  UnavailableError,
  UnknownError,
} from '@kurrent/kurrentdb-client';
import { EventTooLarge, OutcomeUnknown, StoreUnavailable } from '../rejections.js';

/** The first server that appends to several streams in one piece. */
export const oldestServer = '25.1';

const retryAfterSeconds = 1;
const unimplemented = 12;

/** Certain to have come before anything was sent, or to have been refused at the server's door. */
const notSent =
  /No connection established|Name resolution failed|Failed to discover|client error \(Connect\)|Server Is (Not Ready|Too Busy)/i;

/** The client's own kind of an error; some calls hand out what they got from below. */
export function known(error: unknown): unknown {
  return error instanceof Error ? convertToCommandError(error) : error;
}

/** What became of an append that the server did not answer with a conflict. */
export function failureOfAppend(cause: unknown, commandId: string): unknown {
  const error = known(cause);
  if (error instanceof AppendRecordSizeExceededError || error instanceof TransactionMaxSizeExceededError) {
    return new EventTooLarge(error.size, error.maxSize);
  }
  if (error instanceof MaxAppendSizeExceededError) {
    return new EventTooLarge(error.maxAppendSize + 1, error.maxAppendSize);
  }
  if (isTooOld(error)) return tooOld(error);
  if (error instanceof NotLeaderError || says(error, notSent)) {
    return new StoreUnavailable(retryAfterSeconds, { cause: error });
  }
  if (leavesInDoubt(error)) return new OutcomeUnknown(commandId, { cause: error });
  return error;
}

/** Reading again does no harm, so whatever may pass is waited for. */
export function failureOfRead(cause: unknown): unknown {
  const error = known(cause);
  if (isTooOld(error)) return tooOld(error);
  const passes = error instanceof NotLeaderError || leavesInDoubt(error) || says(error, notSent);
  return passes ? new StoreUnavailable(retryAfterSeconds, { cause: error }) : error;
}

function leavesInDoubt(error: unknown): boolean {
  return (
    error instanceof UnavailableError ||
    error instanceof DeadlineExceededError ||
    error instanceof TimeoutError ||
    error instanceof CancelledError ||
    error instanceof UnknownError
  );
}

function says(error: unknown, words: RegExp): boolean {
  return error instanceof Error && words.test(error.message);
}

function isTooOld(error: unknown): error is Error {
  const code: number | undefined = error instanceof UnknownError ? error.code : undefined;
  return code === unimplemented;
}

function tooOld(cause: Error): Error {
  return new Error(`the log needs KurrentDB ${oldestServer} or newer`, { cause });
}
