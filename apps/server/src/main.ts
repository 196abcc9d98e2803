import 'reflect-metadata';
import { whyNotStarted } from './cannot-start.js';
import { readConfiguration } from './configuration/read-configuration.js';
import { runUntilStopped } from './run-until-stopped.js';
import { startServer } from './start-server.js';

try {
  await runUntilStopped(await startServer(readConfiguration(process.env)));
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}
