/** This release cannot read or may not publish what the log holds there. Says which event, never what is in it. */
export class CannotPublish extends Error {
  constructor(
    readonly eventType: string,
    readonly position: bigint,
    options: ErrorOptions,
  ) {
    super(`${eventType} at position ${position} cannot be published`, options);
    this.name = 'CannotPublish';
  }
}
