import 'reflect-metadata';
import { ConfigurationInvalid, readConfiguration } from './configuration/read-configuration.js';
import { runUntilStopped } from './run-until-stopped.js';
import { startServer } from './start-server.js';

try {
  await runUntilStopped(await startServer(readConfiguration(process.env)));
} catch (error) {
  console.error(error instanceof ConfigurationInvalid ? error.message : error);
  process.exit(1);
}
