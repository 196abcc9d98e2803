import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration, startServer, type RunningServer } from '@tovholder/server';
import { SignedIn, type Seen } from './signed-in.js';

const directoryFile = fileURLToPath(new URL('../../../infra/demonstration/directory.yaml', import.meta.url));

/** A freshly started server with its own database and a clock that is moved, and a voice that tells what happens. */
export class Stage {
  private readonly people = new Map<string, SignedIn>();
  private readonly failures: string[] = [];
  private shown = 0;

  private constructor(
    private readonly server: RunningServer,
    private readonly folder: string,
    private at: Date,
    private readonly say: (line: string) => void,
  ) {}

  /** @param from when the scenario begins, e.g. `2026-03-02T08:00:00+01:00` */
  static async open(from: string, say: (line: string) => void): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'tovholder-demo-'));
    const at = new Date(from);
    const server = await startServer(
      readConfiguration({
        PORT: '0',
        DATA_FOLDER: folder,
        DIRECTORY_FILE: directoryFile,
        DEMONSTRATION: 'true',
        DEMONSTRATION_CASES: 'false',
        SIMULATED_TIME_FROM: at.toISOString(),
        LOG_LEVEL: 'silent',
      }),
    );
    return new Stage(server, folder, at, say);
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What should have been visible and was not. */
  get missing(): readonly string[] {
    return this.failures;
  }

  get visibleCount(): number {
    return this.shown;
  }

  async person(personId: string): Promise<SignedIn> {
    const known = this.people.get(personId);
    if (known) return known;
    const { address, tokenEndpoint } = this.server;
    if (tokenEndpoint === undefined) throw new Error('the server has no people to sign in as');
    const person = await SignedIn.as(personId, address, tokenEndpoint);
    this.people.set(personId, person);
    return person;
  }

  heading(text: string): void {
    this.say(`\n━━ ${text}`);
  }

  tell(text: string): void {
    this.say(`  ${clock(this.at)}  ${text}`);
  }

  document(title: string, text: string): void {
    const lines = text.trimEnd().split('\n');
    this.say(['', `  ┌─ ${title}`, ...lines.map((line) => `  │ ${line}`), '  └─', ''].join('\n'));
  }

  /** One of the things the scenario promises to show. */
  visible(what: string, isSo: boolean): void {
    this.shown += 1;
    if (!isSo) this.failures.push(what);
    this.say(`  ${isSo ? '✓' : '✗'} ${what}`);
  }

  /** Lets time pass; what falls due on the way happens. */
  async timePassesTo(moment: string): Promise<void> {
    this.at = new Date(moment);
    const administrator = await this.person('admine-administrup');
    const answer = await administrator.send('/demonstration/clock', { moveTo: this.at.toISOString() });
    if (!answer.ok) throw new Error(`the clock did not move: ${answer.status} ${await answer.text()}`);
  }
}

export function nothingSeen(): Seen {
  return { version: 0, position: '0' };
}

const format = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

function clock(at: Date): string {
  return format.format(at);
}
