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
