export { systemClock, type Clock } from './clock.js';
export { ConfigurationInvalid, type ConfigurationProblem } from './configuration/configuration-invalid.js';
export { contradictionsInCommon } from './configuration/contradictions.js';
export {
  kafkaConfiguration,
  readKafkaSettings,
  type KafkaConfiguration,
} from './configuration/kafka-settings.js';
export { readVariables, type Environment, type Given } from './configuration/read-variables.js';
export * from './configuration/variable.js';
export { filesInCommon, withItsFiles, type FilesNamed } from './configuration/with-its-files.js';
export { commonVariables, kafkaVariables } from './configuration/variables.js';
export { reachDatabases, startDatabases, type Databases } from './databases/databases.js';
export { logTakesEvents } from './databases/log-takes-events.js';
export { openLog } from './databases/open-log.js';
export { isOutOfReach } from './databases/out-of-reach.js';
export { readDirectory } from './directory.js';
export { openEngine, type Engine, type EngineSettings } from './engine.js';
export { readinessOf, type CheckResult, type Readiness, type ReadinessCheck } from './health/readiness.js';
export { openLogFile, type LogFile } from './operator-log/log-file.js';
export { OperatorLog, type Gravity, type Tell } from './operator-log/operator-log.js';
export type { KafkaSettings } from './roles/relay.js';
export { roles, type Role } from './roles/role.js';
export { runRoles, type RolesSettings, type RunningRoles } from './roles/run-roles.js';
export {
  allThatIsNeeded,
  CannotStart,
  codeOf,
  textOfFile,
  whyNotStarted,
} from './start-and-stop/cannot-start.js';
export { DataFolderHoldsOther, DataFolderUnusable, makeDataFolder } from './start-and-stop/data-folder.js';
export { runUntilStopped, type Running } from './start-and-stop/run-until-stopped.js';
export { Teardown } from './start-and-stop/teardown.js';
export { HeardClient } from './views/heard-client.js';
export { untilCaughtUp, type Views } from './views/views.js';
