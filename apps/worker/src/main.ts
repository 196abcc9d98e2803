import 'reflect-metadata';
import { filesInCommon, runUntilStopped, whyNotStarted, withItsFiles } from '@tovholder/operations';
import { readConfiguration } from './configuration/read-configuration.js';
import { startWorker } from './start-worker.js';

try {
  const configuration = await withItsFiles(() => readConfiguration(process.env), filesInCommon);
  const worker = await startWorker(configuration);
  // Whoever reads that it is ready may stop it at once.
  const stopped = runUntilStopped(worker);
  console.log(`Tovholder's worker is ready on ${worker.address} (${configuration.roles.join(', ')}).`);
  await stopped;
} catch (error) {
  console.error(whyNotStarted(error));
  process.exit(1);
}
