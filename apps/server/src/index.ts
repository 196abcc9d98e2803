import 'reflect-metadata';

export { CannotStart, whyNotStarted } from './cannot-start.js';
export {
  ConfigurationInvalid,
  readConfiguration,
  type Configuration,
} from './configuration/read-configuration.js';
export { createServer, type ServerOptions } from './create-server.js';
export type { ReadinessCheck } from './health/readiness.js';
export { runUntilStopped } from './run-until-stopped.js';
export { PortTakenByAnother, startServer, type RunningServer } from './start-server.js';
