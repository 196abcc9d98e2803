import { readFileSync } from 'node:fs';
import { BlindIndex } from '@tovholder/cases';
import { loadDirectory } from '@tovholder/identity';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { startCasework, type Casework } from '../casework/start-casework.js';
import { ClockModule } from '../clock/clock-module.js';
import { SimulatedClock } from '../clock/simulated-clock.js';
import { fillWithStories } from '../demonstration/fill-with-stories.js';
import { roles } from '@tovholder/operations';
import { startTryServer, type TryServer } from './try-server.js';

const directoryFile = new URL('../../../../infra/demonstration/directory.yaml', import.meta.url);
const directory = loadDirectory(readFileSync(directoryFile, 'utf8'), 'directory.yaml');
const cprIndexKey = Buffer.alloc(32, 7);

export interface LivedMunicipality {
  server: TryServer;
  casework: Casework;
  people: readonly string[];
  close(): Promise<void>;
}

/** Every route on PostgreSQL, with the demonstration's weeks behind it; whoever a token names is signed in. */
export async function startLivedMunicipality(
  now: string,
  { database: given, viewsAnswerWithinMs }: { database?: TestDatabase; viewsAnswerWithinMs?: number } = {},
): Promise<LivedMunicipality> {
  const database = given ?? (await freshTestDatabase());
  const clock = new SimulatedClock(new Date(now));
  const index = new BlindIndex(cprIndexKey);
  const casework = await startCasework({
    databases: { ...database, ended: new Promise(() => undefined), stop: () => Promise.resolve() },
    directory,
    model: 'viborg',
    cprIndexKey,
    demonstration: true,
    clock,
    ...(viewsAnswerWithinMs !== undefined && { viewsAnswerWithinMs }),
    roles,
    beforeActing: (surroundings, model) =>
      fillWithStories({ surroundings, directory, model, cprIndexOf: (cpr) => index.of(cpr) }, now),
    tell: () => undefined,
  });
  const server = await startTryServer({
    directory,
    verifier: { personIn: (token) => Promise.resolve(token) },
    readiness: casework.readiness,
    capabilities: [casework.module, ClockModule.with(clock, casework)],
  });
  await casework.viewsCaughtUp();
  return {
    server,
    casework,
    people: directory.people().map(({ personId }) => personId),
    async close() {
      await server.close();
      await casework.stop();
      await database.drop();
    },
  };
}
