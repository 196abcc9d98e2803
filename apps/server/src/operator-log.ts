interface Writer {
  info(what: object, message: string): void;
}

/** What the operator is told before the server that writes the log is there, kept until it is. */
export class OperatorLog implements Writer {
  private readonly kept: [object, string][] = [];
  private writer: Writer | undefined;

  info(what: object, message: string): void {
    if (this.writer) this.writer.info(what, message);
    else this.kept.push([what, message]);
  }

  writeTo(writer: Writer): void {
    this.writer = writer;
    for (const [what, message] of this.kept.splice(0)) writer.info(what, message);
  }
}
