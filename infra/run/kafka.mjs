// npm run kafka -- [--port 9092]: a real Kafka on this machine, until Ctrl-C. Its topics stay in .tovholder/kafka.
import { join } from 'node:path';
import { startLocalKafka } from '../kafka/local-kafka.mjs';
import { argumentsOf, wholeNumber } from './arguments.mjs';
import { requireNode } from './prepare.mjs';
import { root } from './root.mjs';

requireNode();
const port = argumentsOf({
  usage: 'Usage: npm run kafka -- [--port 9092]',
  options: { port: { type: 'string', default: '9092' } },
  check: ({ values }) => wholeNumber('--port', values.port, { to: 65_535 }),
});

try {
  const kafka = await startLocalKafka({ folder: join(root, '.tovholder/kafka/broker'), port });
  console.log(`Kafka runs: KAFKA_BROKERS=${kafka.brokers}. Ctrl-C stops it; what was sent stays.`);
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      asked = true;
      void kafka.stop();
    });
  await kafka.ended;
  if (!asked) {
    console.error(
      'Kafka ended, and nobody here asked it to. What was sent stays; the same command starts it.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.name === 'CannotRunKafka' ? error.message : error);
  process.exitCode = 1;
}
