/** Somebody else wrote to the stream since the writer looked. */
export class WrongExpectedVersion extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stream is at version ${actual}, writer expected ${expected}`);
    this.name = 'WrongExpectedVersion';
  }
}

/** The command id was used before, for something else or by somebody else. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super('command id was used for another command');
    this.name = 'CommandIdReused';
  }
}

/** Too many appends are waiting; the writer should come back after a moment. */
export class StoreOverloaded extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super(`too many appends are waiting; retry after ${retryAfterSeconds} s`);
    this.name = 'StoreOverloaded';
  }
}

/** The append itself is no append: nothing to write, no UUID, a version below zero. A fault of the program. */
export class MalformedAppend extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`not an append: ${why}`, options);
    this.name = 'MalformedAppend';
  }
}

/** The text holds what PostgreSQL cannot keep or give back: a null character or half a surrogate pair. */
export class UnstorableText extends Error {
  constructor(readonly field: string) {
    super(`${field} holds a null character or half a character`);
    this.name = 'UnstorableText';
  }
}

/** One event, or all events of one append, are more than the log takes. */
export class EventTooLarge extends Error {
  constructor(
    readonly size: number,
    readonly limit: number,
  ) {
    super(`${size} is more than the log takes in one piece (${limit})`);
    this.name = 'EventTooLarge';
  }
}

/** There is no connection to the log, or it could not do its work. Nothing was written. */
export class StoreUnavailable extends Error {
  constructor(
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super('the log cannot be reached at the moment; nothing was written', options);
    this.name = 'StoreUnavailable';
  }
}

/** The connection broke before the answer. Repeating with the same command id gives the right answer. */
export class OutcomeUnknown extends Error {
  constructor(
    readonly commandId: string,
    options?: ErrorOptions,
  ) {
    super('the connection broke before the log answered; repeat with the same command id', options);
    this.name = 'OutcomeUnknown';
  }
}

/** A reader found events missing or out of order, or has read further than the log reaches. It must not go on. */
export class LogNotContiguous extends Error {
  constructor(
    readonly expected: bigint,
    readonly found: bigint,
    what: 'position' | 'version' = 'position',
  ) {
    super(`${what} ${expected} was to follow, the log has ${found}`);
    this.name = 'LogNotContiguous';
  }
}
