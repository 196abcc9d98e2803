import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  AppendRecordSizeExceededError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';
import { EventTooLarge, OutcomeUnknown, StoreUnavailable } from '../rejections.js';
import { failureOfAppend, failureOfRead } from './failures.js';

/** As gRPC hands it up: some calls of the client pass it on as it is. */
const fromBelow = (code: number, details: string) =>
  Object.assign(new Error(`${code} ${details}`), { code, details });
const commandId = '01998b2f-6d40-7000-8000-000000000001';

describe('what the client throws at an append', () => {
  it.each([
    ['no connection was made', fromBelow(14, 'No connection established. Last error: ECONNREFUSED')],
    ['no node of a cluster answered', new Error('Failed to discover after 10 attempts.')],
    ['the server was starting', fromBelow(14, 'Server Is Not Ready')],
  ])('says that nothing was written: %s', (_what, error) => {
    expect(failureOfAppend(error, commandId)).toBeInstanceOf(StoreUnavailable);
  });

  it.each([
    ['the connection broke', fromBelow(14, 'Connection dropped')],
    ['the server was too slow', new DeadlineExceededError()],
    ['the server ended the call', fromBelow(1, 'Call cancelled by the server')],
    ['the server failed in a way nobody knows', fromBelow(13, 'Exception was thrown by handler.')],
    ['it is of no kind that is known', fromBelow(2, 'what')],
  ])('leaves in doubt whether it was written: %s', (_what, error) => {
    const failure = failureOfAppend(error, commandId);
    expect(failure).toBeInstanceOf(OutcomeUnknown);
    expect(failure).toMatchObject({ commandId, cause: expect.any(Error) as unknown });
  });

  it('says how much is too much', () => {
    const details = { stream: 's', recordId: commandId, size: 2_000_000, maxSize: 1_048_576 };
    const one = new AppendRecordSizeExceededError(fromBelow(3, 'too large') as never, details);
    expect(failureOfAppend(one, commandId)).toEqual(new EventTooLarge(2_000_000, 1_048_576));
    const all = new MaxAppendSizeExceededError(undefined, 1_048_576);
    expect(failureOfAppend(all, commandId)).toMatchObject({ limit: 1_048_576 });
  });

  it('says that the server is too old', () => {
    const error = fromBelow(12, 'Service is unimplemented.');
    expect(failureOfAppend(error, commandId)).toMatchObject({
      message: 'the log needs KurrentDB 25.1 or newer',
    });
  });

  it('lets through what nobody can mend by trying again', () => {
    const error = new AccessDeniedError();
    expect(failureOfAppend(error, commandId)).toBe(error);
  });
});

describe('what the client throws at a read', () => {
  it('is waited for when it may pass', () => {
    expect(failureOfRead(new UnavailableError())).toBeInstanceOf(StoreUnavailable);
    expect(failureOfRead(new DeadlineExceededError())).toBeInstanceOf(StoreUnavailable);
    expect(failureOfRead(fromBelow(14, 'Connection dropped'))).toBeInstanceOf(StoreUnavailable);
  });

  it('is not when it will not', () => {
    const denied = new AccessDeniedError();
    expect(failureOfRead(denied)).toBe(denied);
    const ours = new TypeError('a fault of ours');
    expect(failureOfRead(ours)).toBe(ours);
  });
});
