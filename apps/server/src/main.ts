import 'reflect-metadata';
import { runUntilStopped, whyNotStarted } from '@tovholder/operations';
import { readConfiguration } from './configuration/read-configuration.js';
import { startServer } from './start-server.js';

try {
  await runUntilStopped(await startServer(readConfiguration(process.env)));
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}
