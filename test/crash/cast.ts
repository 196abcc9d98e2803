import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Killable } from '../kafka/process.js';
import { directoryFile } from './casework/municipality.js';
import type { Work } from './crash.js';
import { PeopleAtTheServer } from './http/people-at-the-server.js';
import type { ServerOrder } from './http/server-process.js';
import { openSignIn, type SignIn } from './http/sign-in.js';
import { InTurn } from './in-turn.js';
import type { KillablePostgres } from './killable-postgres.js';
import type { Plant } from './plants.js';
import { source } from './published/look-at-board.js';
import type { Publishing } from './published/publishing.js';
import type { Keeper, RoundPlan, Victim } from './round-plan.js';
import type { WorkerOrder } from './worker/worker-process.js';
import type { WriterTask } from './writer.js';

export interface Stage {
  /** For what the processes keep beside their databases. */
  folder: string;
  urls: { applicationUrl: string; ownerUrl: string };
  database: KillablePostgres;
  publishing?: Publishing | undefined;
  plant?: Plant | undefined;
}

/** Everybody who works in a round and can be killed in it. */
export class Cast {
  readonly people: PeopleAtTheServer;
  private writer = loadWriter();
  private readonly workers = new InTurn<WorkerOrder>(processIn('worker/worker-process.js'));
  private readonly servers = new InTurn<ServerOrder>(processIn('http/server-process.js'));

  private constructor(
    private readonly stage: Stage,
    private readonly environment: Record<string, string>,
    private readonly signIn: SignIn,
  ) {
    this.people = new PeopleAtTheServer(signIn);
  }

  static async load(stage: Stage): Promise<Cast> {
    const { folder, urls, publishing } = stage;
    const file = join(folder, 'directory.yaml');
    await writeFile(file, directoryFile);
    const environment = {
      DIRECTORY_FILE: file,
      DATABASE_URL: urls.applicationUrl,
      OWNER_DATABASE_URL: urls.ownerUrl,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...(publishing && { KAFKA_BROKERS: publishing.broker.brokers, KAFKA_SOURCE: source }),
    };
    return new Cast(stage, environment, await openSignIn(folder));
  }

  get mayDie(): readonly Victim[] {
    return [
      'worker',
      'server',
      'PostgreSQL',
      ...(this.stage.publishing ? (['Kafka', 'reader'] as const) : []),
    ];
  }

  /** @param from where the log ends before the round */
  work(plan: RoundPlan, task: WriterTask, from: bigint): Work {
    const { publishing } = this.stage;
    return {
      begin: async () => {
        this.writer.begin(task);
        await Promise.all([
          this.writer.hasSaid('under way'),
          this.workers.begin(this.workersOrder(plan)),
          plan.overHttp && this.serve(plan, task.seed + 900),
        ]);
        await publishing?.goesOnFrom(from);
      },
      // People have their answers, also from a server that came after; what is asked of writers may stay unanswered.
      finish: () => Promise.race([this.people.finish(), this.servers.goneTooEarly()]),
      kill: async () => {
        this.writer.refuseEarlyEnd();
        await Promise.all([this.writer.kill(), this.workers.kill(), this.servers.kill()]);
        this.writer = loadWriter();
      },
    };
  }

  strike(victim: Victim, plan: RoundPlan): () => Promise<void> {
    const { database, publishing } = this.stage;
    const strikes: Record<Victim, () => Promise<unknown> | undefined> = {
      worker: () => this.workers.kill().then(() => this.workers.begin(this.workersOrder(plan))),
      server: () => this.servers.kill().then(() => this.servers.begin(this.serversOrder(plan))),
      PostgreSQL: () => database.restartByForce(),
      Kafka: () => publishing?.broker.restartByForce(),
      reader: () => publishing?.restartReaderByForce(),
    };
    return async () => {
      await strikes[victim]();
    };
  }

  /** Has somebody publish what is not published yet, and nothing be done besides. */
  async whilePublishing<Found>(look: () => Promise<Found>): Promise<Found> {
    await this.workers.begin({ ...this.workersOrder({ keepers: [] }), environment: this.with('relay') });
    const found = await look();
    await this.workers.kill();
    return found;
  }

  async end(): Promise<void> {
    await Promise.all([this.writer.kill(), this.workers.end(), this.servers.end()]);
    await this.signIn.close();
  }

  private async serve(plan: RoundPlan, seed: number): Promise<void> {
    await this.servers.begin(this.serversOrder(plan));
    this.people.begin(seed);
  }

  private workersOrder({ keepers }: Pick<RoundPlan, 'keepers'>): WorkerOrder {
    const { plant } = this.stage;
    const environment = this.with(this.rolesOf('worker', keepers));
    return { environment, ...(plant && { plant }) };
  }

  /** One that keeps the views stands by for all else, too; any other only serves. */
  private serversOrder({ keepers }: RoundPlan): ServerOrder {
    const roles = keepers.includes('server') ? this.rolesOf('server', keepers) : 'none';
    return { environment: { ...this.with(roles), ...this.signIn.environment } };
  }

  private rolesOf(process: Keeper, keepers: readonly Keeper[]): string {
    const projections = keepers.includes(process) ? ['projections'] : [];
    const relay = this.stage.publishing ? ['relay'] : [];
    return [...projections, 'reactions', 'deadlines', ...relay].join();
  }

  private with(roles: string): Record<string, string> {
    return { ...this.environment, ROLES: roles };
  }
}

function loadWriter(): Killable {
  return Killable.start(processIn('writer.js'));
}

function processIn(file: string): URL {
  return new URL(file, import.meta.url);
}
