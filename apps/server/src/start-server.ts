import { BlindIndex } from '@tovholder/cases';
import { makeTokenVerifier, startDevelopmentIssuer, type Directory } from '@tovholder/identity';
import {
  allThatIsNeeded,
  makeDataFolder,
  openLogFile,
  OperatorLog,
  reachDatabases,
  readDirectory,
  readKafkaSettings,
  startDatabases,
  systemClock,
  Teardown,
  type Databases,
  type Running,
} from '@tovholder/operations';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readKey, readOrMakeKey } from './casework/secret-key.js';
import { isModelFile, modelsInForce } from './casework/models-in-force.js';
import { startCasework } from './casework/start-casework.js';
import { ClockModule } from './clock/clock-module.js';
import { goOnFromLog } from './clock/go-on-from-log.js';
import { SimulatedClock } from './clock/simulated-clock.js';
import type { Configuration } from './configuration/read-configuration.js';
import { createServer } from './create-server.js';
import { fillWithStories } from './demonstration/fill-with-stories.js';
import { listenOn, refuseTakenPlace } from './listen.js';

export interface RunningServer extends Running {
  address: string;
  directory: Directory;
  /** Where demonstration people get a token; only in a demonstration. */
  tokenEndpoint: string | undefined;
}

/** Everything in one process: database, engine, an issuer for a demonstration, and the HTTP server, stopped in reverse. */
export async function startServer(configuration: Configuration): Promise<RunningServer> {
  const running = new Teardown();
  try {
    await prepareDataFolder(configuration);
    const [directory, key, kafka, log] = await allThatIsNeeded(
      readDirectory(configuration.directoryFile),
      cprIndexKey(configuration),
      configuration.kafka && readKafkaSettings(configuration.kafka),
      openLogFile(configuration.logFile),
      refuseUnknownModel(configuration),
      refuseTakenPlace(configuration),
    );
    running.add(() => log.close());
    const databases = await openDatabases(configuration);
    running.add(() => databases.stop());
    const signIn = await openSignIn(configuration, directory, running);
    const operator = new OperatorLog();
    const simulated = configuration.simulatedTimeFrom && new SimulatedClock(configuration.simulatedTimeFrom);
    const clock = simulated ?? systemClock;
    const casework = await startCasework({
      databases,
      kurrentDbUrl: configuration.kurrentDbUrl,
      directory,
      model: configuration.model,
      cprIndexKey: key,
      demonstration: configuration.demonstration,
      clock,
      roles: configuration.roles,
      kafka,
      beforeActing: async (surroundings, model) => {
        if (simulated) await goOnFromLog(simulated, surroundings.store);
        // The stories are told of a model that comes with the product; an author's own begins without cases.
        if (!configuration.demonstrationCases || isModelFile(configuration.model)) return;
        const index = new BlindIndex(key);
        const cprIndexOf = (cpr: string) => index.of(cpr);
        await fillWithStories({ surroundings, directory, model, cprIndexOf }, clock.now().toISOString());
      },
      tell: operator.tell,
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
      log: { level: configuration.logLevel, ...(log.stream && { stream: log.stream }) },
      ...(configuration.trustProxy && { trustProxy: configuration.trustProxy }),
    });
    operator.writeTo(app.getHttpAdapter().getInstance().log);
    running.add(() => close(app));
    const address = await listen(app, configuration);

    return {
      address,
      directory,
      tokenEndpoint: signIn.tokenEndpoint,
      broken: databases.ended.then(() => 'PostgreSQL ended'),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.undo();
    throw error;
  }
}

/** Made where anything will be kept in it. */
async function prepareDataFolder({ dataFolder, demonstration, databaseUrl }: Configuration): Promise<void> {
  if (demonstration || databaseUrl === undefined) await makeDataFolder(dataFolder);
}

function openDatabases({ databaseUrl, ownerDatabaseUrl, dataFolder }: Configuration): Promise<Databases> {
  return databaseUrl === undefined
    ? startDatabases(dataFolder)
    : reachDatabases({ databaseUrl, ownerDatabaseUrl });
}

function cprIndexKey({ cprIndexKeyFile, dataFolder }: Configuration): Promise<Buffer> {
  return cprIndexKeyFile === undefined
    ? readOrMakeKey(dataFolder, 'cpr-index.key')
    : readKey('CPR_INDEX_KEY_FILE', cprIndexKeyFile);
}

async function openSignIn(configuration: Configuration, directory: Directory, running: Teardown) {
  const { demonstration, issuer, audience, dataFolder } = configuration;
  if (issuer !== undefined) return { issuer, tokenEndpoint: undefined };
  const embedded = await startDevelopmentIssuer({ demonstration, directory, folder: dataFolder, audience });
  running.add(() => embedded.close());
  return embedded;
}

/**
 * Answers what has been asked. A connection that was busy when we began to stop would afterwards be kept for its next
 * request, and we for it: so it is let go as soon as it rests.
 */
async function close(app: NestFastifyApplication): Promise<void> {
  const http = app.getHttpServer();
  const letGo = setInterval(() => http.closeIdleConnections(), 20);
  await app.close().finally(() => clearInterval(letGo));
}

/** By Fastify itself: Nest would write its own line about a taken port before anybody can say it better. */
function listen(app: NestFastifyApplication, { port, host }: Configuration): Promise<string> {
  return listenOn({ port, host }, () => app.getHttpAdapter().getInstance().listen({ port, host }));
}

/** Told with everything else that is wrong, and not after a database has been made. @throws CannotStart */
async function refuseUnknownModel(configuration: Configuration): Promise<void> {
  const now = configuration.simulatedTimeFrom ?? systemClock.now();
  await Promise.resolve(modelsInForce(configuration, now.toISOString()));
}
