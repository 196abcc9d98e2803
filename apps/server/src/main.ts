import 'reflect-metadata';
import { runUntilStopped, whyNotStarted } from '@tovholder/operations';
import { configurationFrom } from './configuration/configuration-from.js';
import { startServer } from './start-server.js';

try {
  await runUntilStopped(await startServer(await configurationFrom(process.env)));
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}
