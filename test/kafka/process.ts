import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order } from './order.js';

/** A process of ours that can be killed without notice, as a machine can. */
export class Killable {
  private lastWord = '';
  private readonly gone: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.gone = once(child, 'exit');
    child.stdout?.on('data', (chunk: Buffer) => {
      this.lastWord = chunk.toString().trim().split('\n').at(-1) ?? '';
    });
  }

  /** @param program its name in this folder; the built one is run */
  static start(program: string, order: Order): Killable {
    const file = fileURLToPath(new URL(`../dist/kafka/${program}.js`, import.meta.url));
    const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${JSON.stringify(order)}\n`);
    return new Killable(child);
  }

  says(word: string): boolean {
    return this.lastWord === word;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }
}
