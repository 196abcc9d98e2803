import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLineClient, demonstrationGrant } from '@tovholder/identity';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { readConfiguration } from '../configuration/read-configuration.js';
import { startServer, type RunningServer } from '../start-server.js';

const directoryFile = fileURLToPath(
  new URL('../../../../infra/demonstration/directory.yaml', import.meta.url),
);

type Variables = Readonly<Record<string, string>>;

/** What a whole server for the demonstration stands on: a folder and a database that nobody else has. */
export class Ground {
  private constructor(
    readonly folder: string,
    readonly database: TestDatabase,
  ) {}

  static async fresh(): Promise<Ground> {
    return new Ground(await mkdtemp(join(tmpdir(), 'tovholder-server-')), await freshTestDatabase());
  }

  async clear(): Promise<void> {
    await this.database.drop();
    await rm(this.folder, { recursive: true });
  }

  /** Starts the server that `npm start` starts, without its cases, and with these variables instead of the usual. */
  async start(changes: Variables = {}): Promise<RunningServer> {
    const usual = {
      PORT: '0',
      DATABASE_URL: this.database.applicationUrl,
      OWNER_DATABASE_URL: this.database.ownerUrl,
      DATA_FOLDER: this.folder,
      DIRECTORY_FILE: directoryFile,
      DEMONSTRATION: 'true',
      DEMONSTRATION_CASES: 'false',
      LOG_LEVEL: 'silent',
    };
    return startServer(readConfiguration({ ...usual, ...changes }));
  }
}

/** What one of the demonstration's people signs in with. */
export async function tokenFor({ tokenEndpoint = '' }: RunningServer, person: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: demonstrationGrant,
    client_id: commandLineClient,
    person,
  });
  const answer = await fetch(tokenEndpoint, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
