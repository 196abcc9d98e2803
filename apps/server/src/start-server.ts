import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  loadDirectory,
  makeTokenVerifier,
  startDevelopmentIssuer,
  type Directory,
} from '@tovholder/identity';
import { startLocalPostgres } from '@tovholder/local-postgres';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type { Configuration } from './configuration/read-configuration.js';
import { createServer } from './create-server.js';
import type { ReadinessCheck } from './health/readiness.js';

export interface RunningServer {
  address: string;
  directory: Directory;
  /** Where demonstration people get a token; only in a demonstration. */
  tokenEndpoint: string | undefined;
  /** Resolves when something the server cannot live without has gone. */
  broken: Promise<string>;
  stop(): Promise<void>;
}

export class PortTakenByAnother extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken by another program`);
    this.name = 'PortTakenByAnother';
  }
}

const databaseName = 'tovholder';

/** Everything in one process: database, issuer for a demonstration, and the HTTP server, stopped in reverse. */
export async function startServer(configuration: Configuration): Promise<RunningServer> {
  const running = new Teardown();
  try {
    const directory = loadDirectory(
      await readFile(configuration.directoryFile, 'utf8'),
      configuration.directoryFile,
    );
    const database = await openDatabase(configuration, running);
    const signIn = await openSignIn(configuration, directory, running);

    const app = await createServer({
      directory,
      verifier: makeTokenVerifier({
        issuer: signIn.issuer,
        audience: configuration.audience,
        personClaim: configuration.personClaim,
      }),
      readiness: [databaseAnswers(database.pool)],
      rateLimits: configuration.rateLimits,
      log: { level: configuration.logLevel },
      ...(configuration.trustProxy && { trustProxy: configuration.trustProxy }),
    });
    running.add(() => app.close());
    const address = await listen(app, configuration);

    return {
      address,
      directory,
      tokenEndpoint: signIn.tokenEndpoint,
      broken: database.ended.then(() => 'PostgreSQL ended'),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function openDatabase({ databaseUrl, dataFolder }: Configuration, running: Teardown) {
  let url = databaseUrl;
  let ended = new Promise<void>(() => undefined);
  if (url === undefined) {
    const local = await startLocalPostgres({ dataFolder: join(dataFolder, 'postgres') });
    running.add(() => local.stop());
    await local.ensureDatabase(databaseName);
    url = local.urlFor(databaseName);
    ended = local.ended;
  }
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // Without a listener the process dies when the server closes an idle connection; readiness tells of it instead.
  pool.on('error', () => undefined);
  running.add(() => pool.end());
  return { pool, ended };
}

async function openSignIn(configuration: Configuration, directory: Directory, running: Teardown) {
  const { demonstration, issuer, audience, dataFolder } = configuration;
  if (issuer !== undefined) return { issuer, tokenEndpoint: undefined };
  const embedded = await startDevelopmentIssuer({ demonstration, directory, folder: dataFolder, audience });
  running.add(() => embedded.close());
  return embedded;
}

/** By Fastify itself: Nest would write its own line about a taken port before anybody can say it better. */
async function listen(app: NestFastifyApplication, { port, host }: Configuration): Promise<string> {
  try {
    return await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenByAnother(port);
    throw error;
  }
}

function databaseAnswers(pool: pg.Pool): ReadinessCheck {
  return {
    name: 'database',
    async check() {
      await pool.query('select 1');
      return {};
    },
  };
}

/** Stops what was started, last first, once however often it is asked, and each part even if another fails. */
class Teardown {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private stopping: Promise<void> | undefined;

  add(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    for (const step of this.steps) await step().catch(() => undefined);
  }
}
