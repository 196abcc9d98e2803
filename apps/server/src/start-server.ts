import { readFile } from 'node:fs/promises';
import { BlindIndex } from '@tovholder/cases';
import {
  loadDirectory,
  makeTokenVerifier,
  startDevelopmentIssuer,
  type Directory,
} from '@tovholder/identity';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabases } from './casework/databases.js';
import { readKey, readOrMakeKey } from './casework/secret-key.js';
import { startCasework } from './casework/start-casework.js';
import { systemClock } from './clock/clock.js';
import { ClockModule } from './clock/clock-module.js';
import { SimulatedClock } from './clock/simulated-clock.js';
import type { Configuration } from './configuration/read-configuration.js';
import { createServer } from './create-server.js';
import { fillWithStories } from './demonstration/fill-with-stories.js';
import { OperatorLog } from './operator-log.js';
import { Teardown } from './teardown.js';

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

/** Everything in one process: database, engine, an issuer for a demonstration, and the HTTP server, stopped in reverse. */
export async function startServer(configuration: Configuration): Promise<RunningServer> {
  const running = new Teardown();
  try {
    const directory = loadDirectory(
      await readFile(configuration.directoryFile, 'utf8'),
      configuration.directoryFile,
    );
    const databases = await openDatabases(configuration);
    running.add(() => databases.stop());
    const signIn = await openSignIn(configuration, directory, running);
    const operator = new OperatorLog();
    const simulated = configuration.simulatedTimeFrom && new SimulatedClock(configuration.simulatedTimeFrom);
    const clock = simulated ?? systemClock;
    const key = await cprIndexKey(configuration);
    const casework = await startCasework({
      databases,
      directory,
      modelName: configuration.model,
      cprIndexKey: key,
      demonstration: configuration.demonstration,
      clock,
      beforeDeadlines: async (surroundings, model) => {
        if (!configuration.demonstrationCases) return;
        const index = new BlindIndex(key);
        const cprIndexOf = (cpr: string) => index.of(cpr);
        await fillWithStories({ surroundings, directory, model, cprIndexOf }, clock.now().toISOString());
      },
      report: (what, message) => operator.info(what, message),
    });
    running.add(() => casework.stop());

    const app = await createServer({
      directory,
      verifier: makeTokenVerifier({
        issuer: signIn.issuer,
        audience: configuration.audience,
        personClaim: configuration.personClaim,
      }),
      readiness: casework.readiness,
      rateLimits: configuration.rateLimits,
      capabilities: [casework.module, ...(simulated ? [ClockModule.with(simulated, casework)] : [])],
      log: { level: configuration.logLevel },
      ...(configuration.trustProxy && { trustProxy: configuration.trustProxy }),
    });
    operator.writeTo(app.getHttpAdapter().getInstance().log);
    running.add(() => app.close());
    const address = await listen(app, configuration);

    return {
      address,
      directory,
      tokenEndpoint: signIn.tokenEndpoint,
      broken: databases.ended.then(() => 'PostgreSQL ended'),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

function cprIndexKey({ cprIndexKeyFile, dataFolder }: Configuration): Promise<Buffer> {
  return cprIndexKeyFile === undefined
    ? readOrMakeKey(dataFolder, 'cpr-index.key')
    : readKey(cprIndexKeyFile);
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
