/** One line a second of each kind is enough to see that it goes on, and how often; a thousand are a second fault. */
const everyMs = 1_000;

/** Says at once what happens, and of what keeps happening how often it did, once in a while. */
export class Seldom {
  private readonly since = new Map<string, number>();

  /** @param say told how many times it happened since it was told last */
  tell(kind: string, say: (times: number) => void): void {
    const more = this.since.get(kind);
    if (more !== undefined) {
      this.since.set(kind, more + 1);
      return;
    }
    say(1);
    this.wait(kind, say);
  }

  private wait(kind: string, say: (times: number) => void): void {
    this.since.set(kind, 0);
    setTimeout(() => {
      const times = this.since.get(kind) ?? 0;
      this.since.delete(kind);
      if (times === 0) return;
      say(times);
      this.wait(kind, say);
    }, everyMs).unref();
  }
}
