// npm run kafka -- [--port 9092]: a real Kafka on this machine, until Ctrl-C. Its topics stay in .tovholder/kafka.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalKafka } from '../kafka/local-kafka.mjs';
import { requireNode } from './prepare.mjs';
import { root } from './root.mjs';

requireNode();
try {
  const { port } = parseArgs({ options: { port: { type: 'string', default: '9092' } } }).values;
  const kafka = await startLocalKafka({ folder: join(root, '.tovholder/kafka/broker'), port: Number(port) });
  console.log(`Kafka runs: KAFKA_BROKERS=${kafka.brokers}. Ctrl-C stops it; what was sent stays.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void kafka.stop());
  await kafka.ended;
} catch (error) {
  console.error(error.name === 'CannotRunKafka' ? error.message : error);
  process.exitCode = 1;
}
