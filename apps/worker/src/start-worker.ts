import { loadShippedModels } from '@tovholder/model';
import {
  allThatIsNeeded,
  logTakesEvents,
  openEngine,
  openLogFile,
  OperatorLog,
  reachDatabases,
  readDirectory,
  readKafkaSettings,
  runRoles,
  systemClock,
  Teardown,
  type Running,
} from '@tovholder/operations';
import type { Configuration } from './configuration/read-configuration.js';
import { listen } from './health/listen.js';

export interface RunningWorker extends Running {
  /** Where health and readiness are told. */
  address: string;
}

/**
 * What is done behind the API, in a process of its own. Several workers may have the same role: one of them does it,
 * and another goes on within seconds when that one is gone. @throws CannotStart
 */
export async function startWorker(configuration: Configuration): Promise<RunningWorker> {
  const { roles, host, port, logLevel } = configuration;
  const running = new Teardown();
  try {
    const [directory, kafka, log] = await allThatIsNeeded(
      readDirectory(configuration.directoryFile),
      configuration.kafka && readKafkaSettings(configuration.kafka),
      openLogFile(configuration.logFile),
    );
    running.add(() => log.close());
    const databases = await reachDatabases(configuration);
    running.add(() => databases.stop());
    const operator = new OperatorLog();
    const { kurrentDbUrl } = configuration;
    const engine = await openEngine({
      databases,
      kurrentDbUrl,
      directory,
      // What runs on a draft goes on; that no case begins on one is the server's to see to.
      models: loadShippedModels({ drafts: 'apart' }),
      clock: systemClock,
    });
    running.add(() => engine.stop());
    const working = await runRoles(engine, { roles, kafka, tell: operator.tell });
    running.add(() => working.stop());
    const { address, app } = await listen({
      host,
      port,
      readiness: [logTakesEvents(engine.store), ...working.readiness],
      log: { level: logLevel, ...(log.stream && { stream: log.stream }) },
    });
    running.add(() => app.close());
    operator.writeTo(app.getHttpAdapter().getInstance().log);
    return { address, broken: new Promise(() => undefined), stop: () => running.stop() };
  } catch (error) {
    await running.undo();
    throw error;
  }
}
