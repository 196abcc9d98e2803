import { startLocalPostgres, type LocalPostgres } from '@tovholder/local-postgres';
import { applicationRole, ownerRole } from './roles.js';

/** A PostgreSQL that is there again on its port, with what it had kept, after it was killed. */
export class KillablePostgres {
  private constructor(
    private readonly dataFolder: string,
    private server: LocalPostgres,
  ) {}

  static async start(dataFolder: string): Promise<KillablePostgres> {
    const server = await startLocalPostgres({ dataFolder });
    await server.ensureRole(ownerRole);
    await server.ensureRole(applicationRole);
    return new KillablePostgres(dataFolder, server);
  }

  /** The address of a database for its owner, and for the application. */
  async database(name: string): Promise<{ ownerUrl: string; applicationUrl: string }> {
    await this.server.ensureDatabase(name, { owner: ownerRole });
    return {
      ownerUrl: this.server.urlFor(name, ownerRole),
      applicationUrl: this.server.urlFor(name, applicationRole),
    };
  }

  async restartByForce(): Promise<void> {
    const { pid, port, ended } = this.server;
    process.kill(pid, 'SIGKILL');
    await ended;
    this.server = await startLocalPostgres({ dataFolder: this.dataFolder, port });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
