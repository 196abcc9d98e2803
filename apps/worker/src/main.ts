import 'reflect-metadata';
import { runUntilStopped, whyNotStarted } from '@tovholder/operations';
import { readConfiguration } from './configuration/read-configuration.js';
import { startWorker } from './start-worker.js';

try {
  const configuration = readConfiguration(process.env);
  const worker = await startWorker(configuration);
  console.log(`Tovholder's worker is ready on ${worker.address} (${configuration.roles.join(', ')}).`);
  await runUntilStopped(worker);
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}
