// npm run test:kafka: the specs that need a Kafka, on the brokers of KAFKA_BROKERS or on one started for the run.
import { join } from 'node:path';
import { startThrowawayKafka } from '../kafka/local-kafka.mjs';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();
// The specs kill processes, which run what was built.
await build();
try {
  process.exitCode = process.env.KAFKA_BROKERS
    ? await specs(process.env.KAFKA_BROKERS)
    : await withOwnKafka();
} catch (error) {
  console.error(error.name === 'CannotRunKafka' ? error.message : error);
  process.exitCode = 1;
}

async function withOwnKafka() {
  console.error('KAFKA_BROKERS names no broker; starting one ...');
  const kafka = await startThrowawayKafka();
  try {
    return await specs(kafka.brokers);
  } finally {
    await kafka.stop();
  }
}

function specs(brokers) {
  console.error(`Specs run against the Kafka at ${brokers}.`);
  const nodeOptions = [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  return run(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config',
      join(root, 'jest.kafka.config.mjs'),
      ...process.argv.slice(2),
    ],
    {
      cwd: root,
      env: { ...process.env, KAFKA_BROKERS: brokers, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
    },
  );
}
