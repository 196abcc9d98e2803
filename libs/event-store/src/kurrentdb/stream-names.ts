/** How this log's streams are told from whatever else the server holds. */
export class StreamNames {
  /** Every stream of the log begins so, and no other. */
  readonly prefix: string;

  constructor(private readonly namespace: string) {
    if (!/^[a-z][a-z0-9]*$/.test(namespace)) {
      throw new RangeError('a namespace is lower-case letters and digits, beginning with a letter');
    }
    this.prefix = `${namespace}.`;
  }

  ofLog(stream: string): string {
    return this.prefix + stream;
  }

  /** The other way round. */
  inLog(name: string): string {
    return name.slice(this.prefix.length);
  }

  /** Holds the answer to one command. It is no part of the log, so the prefix must not fit it. */
  ofAnswer(commandId: string): string {
    return `${this.namespace}_answer-${commandId}`;
  }

  /** Nothing is ever written to it. */
  get neverThere(): string {
    return `${this.namespace}_never-there`;
  }
}
