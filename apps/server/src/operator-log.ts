export type Gravity = 'info' | 'warn' | 'error';
type Writer = Record<Gravity, (what: object, message: string) => void>;

/** What the operator is told before the server that writes the log is there, kept until it is. */
export class OperatorLog {
  private readonly kept: [Gravity, object, string][] = [];
  private writer: Writer | undefined;

  tell(gravity: Gravity, what: object, message: string): void {
    if (this.writer) this.writer[gravity](what, message);
    else this.kept.push([gravity, what, message]);
  }

  writeTo(writer: Writer): void {
    this.writer = writer;
    for (const [gravity, what, message] of this.kept.splice(0)) writer[gravity](what, message);
  }
}
