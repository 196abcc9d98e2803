import 'reflect-metadata';

export { CannotStart, whyNotStarted } from './cannot-start.js';
export { ConfigurationInvalid } from './configuration/configuration-invalid.js';
export { readConfiguration, type Configuration } from './configuration/read-configuration.js';
export { createServer, type ServerOptions } from './create-server.js';
export { DataFolderUnusable } from './data-folder.js';
export type { ReadinessCheck } from './health/readiness.js';
export { runUntilStopped } from './run-until-stopped.js';
export { PortTakenByAnother, startServer, type RunningServer } from './start-server.js';
