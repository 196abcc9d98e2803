import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of ours that can be killed without notice, as a machine can. It waits for its order: see `order.ts`. */
export class Killable {
  private lastWord = '';
  private readonly words = new EventEmitter();
  private readonly gone: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.gone = once(child, 'exit');
    child.stdin?.on('error', () => undefined);
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.lastWord = line;
        this.words.emit('word');
      });
  }

  /** @param program a built one */
  static start(program: URL): Killable {
    return new Killable(
      spawn(process.execPath, [fileURLToPath(program)], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
  }

  begin(order: object): this {
    this.child.stdin?.write(`${JSON.stringify(order)}\n`);
    return this;
  }

  says(word: string): boolean {
    return this.lastWord === word;
  }

  /** When it says so. Rejects when it ends before. */
  async hasSaid(word: string): Promise<void> {
    while (!this.says(word)) {
      this.refuseEarlyEnd();
      await Promise.race([once(this.words, 'word'), this.gone]);
    }
  }

  /** One that ends by itself was not killed by us, and proves nothing. */
  refuseEarlyEnd(): void {
    const { exitCode, signalCode } = this.child;
    if (exitCode !== null || signalCode !== null) throw this.earlyEnd();
  }

  /** Never resolves; rejects when the process is gone, for whoever waits for something that it does. */
  async goneTooEarly(): Promise<never> {
    await this.gone;
    throw this.earlyEnd();
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  private earlyEnd(): Error {
    const { exitCode, signalCode, spawnargs } = this.child;
    return new Error(`${spawnargs[1]} ended by itself (${exitCode ?? signalCode})`);
  }
}
