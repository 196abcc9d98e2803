import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryFile } from './casework/municipality.js';
import type { Work } from './crash.js';
import { PeopleAtTheServer } from './http/people-at-the-server.js';
import type { ServerOrder } from './http/server-process.js';
import { openSignIn, type SignIn } from './http/sign-in.js';
import { inTime } from './in-time.js';
import { InTurn } from './in-turn.js';
import type { KillablePostgres } from './killable-postgres.js';
import type { Plant } from './plants.js';
import { source } from './published/look-at-board.js';
import type { Publishing } from './published/publishing.js';
import type { Process, RoundPlan, Victim } from './round-plan.js';
import type { WorkerOrder } from './worker/worker-process.js';
import type { WriterTask } from './writer.js';

export interface Stage {
  /** For what the processes keep beside their databases. */
  folder: string;
  urls: { applicationUrl: string; ownerUrl: string };
  database: KillablePostgres;
  publishing?: Publishing | undefined;
  /** Of the topics, where there are any. */
  topicPrefix: string;
  plant?: Plant | undefined;
}

/** Everybody who works in a round and can be killed in it. */
export class Cast {
  readonly people: PeopleAtTheServer;
  private readonly writers = new InTurn<WriterTask>(processIn('writer.js'));
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
    const { folder, urls, publishing, topicPrefix } = stage;
    const file = join(folder, 'directory.yaml');
    await writeFile(file, directoryFile);
    const environment = {
      DIRECTORY_FILE: file,
      DATABASE_URL: urls.applicationUrl,
      OWNER_DATABASE_URL: urls.ownerUrl,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...(publishing && {
        KAFKA_BROKERS: publishing.broker.brokers,
        KAFKA_SOURCE: source,
        KAFKA_TOPIC_PREFIX: topicPrefix,
      }),
    };
    return new Cast(stage, environment, await openSignIn(folder));
  }

  /** @param from where the log ends before the round */
  work(plan: RoundPlan, task: WriterTask, from: bigint): Work {
    const { publishing } = this.stage;
    const isAtWork = (process: Process) => plan.atWork.includes(process);
    return {
      begin: async () => {
        await Promise.all([
          inTime('the writer is not under way', this.writers.begin(task)),
          isAtWork('worker') &&
            inTime('the worker is not under way', this.workers.begin(this.workersOrder(plan))),
          isAtWork('server') && this.serve(plan, task.seed + 900),
        ]);
        await publishing?.goesOnFrom(from);
      },
      // People have their answers, also from a server that came after; what is asked of writers may stay unanswered.
      finish: () => this.withServer(this.people.finish()),
      kill: async () => {
        await Promise.all([this.writers.kill(), this.workers.kill(), this.servers.kill()]);
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
      await inTime(`${victim} is not back`, Promise.resolve(strikes[victim]()));
    };
  }

  /** Has somebody publish what is not published yet, and nothing be done besides. */
  async whilePublishing<Found>(look: () => Promise<Found>): Promise<Found> {
    await this.workers.begin(this.orderFor('relay'));
    try {
      return await look();
    } finally {
      await this.workers.kill();
    }
  }

  async end(): Promise<void> {
    this.people.goHome();
    await Promise.all([this.writers.end(), this.workers.end(), this.servers.end()]);
    await this.signIn.close();
  }

  private async serve(plan: RoundPlan, seed: number): Promise<void> {
    await inTime('the server is not under way', this.servers.begin(this.serversOrder(plan)));
    await this.withServer(this.people.begin(seed));
  }

  /** For as long as a server is there to answer. */
  private withServer(answers: Promise<void>): Promise<void> {
    const served = Promise.race([answers, this.servers.goneTooEarly()]);
    return inTime(() => `people have no answer (${this.people.whoWaits()})`, served);
  }

  private workersOrder({ keepers }: RoundPlan): WorkerOrder {
    return this.orderFor(this.rolesOf('worker', keepers));
  }

  /** One that keeps the views beside a worker stands by for all else, too; any other beside a worker only serves. */
  private serversOrder({ atWork, keepers }: RoundPlan): ServerOrder {
    const onlyServes = atWork.includes('worker') && !keepers.includes('server');
    const { environment, ...order } = this.orderFor(onlyServes ? 'none' : this.rolesOf('server', keepers));
    return { ...order, environment: { ...environment, ...this.signIn.environment } };
  }

  private rolesOf(process: Process, keepers: readonly Process[]): string {
    const projections = keepers.includes(process) ? ['projections'] : [];
    const relay = this.stage.publishing ? ['relay'] : [];
    return [...projections, 'reactions', 'deadlines', ...relay].join();
  }

  private orderFor(roles: string): WorkerOrder {
    const { plant } = this.stage;
    return { environment: { ...this.environment, ROLES: roles }, ...(plant && { plant }) };
  }
}

function processIn(file: string): URL {
  return new URL(file, import.meta.url);
}
