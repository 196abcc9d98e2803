// The product's worker, to be killed. It is loaded before it is told what to do, which takes longer than a round.
import { readConfiguration, startWorker } from '@tovholder/worker';
import { orderFromParent } from '../../kafka/order.js';
import type { Plant } from '../plants.js';
import { answerBeforeBroker } from '../published/plant-relay-ahead.js';

export interface WorkerOrder {
  environment: Record<string, string>;
  plant?: Plant;
}

const { environment, plant } = await orderFromParent<WorkerOrder>();
if (plant === 'relay-ahead') answerBeforeBroker();
const worker = await startWorker(readConfiguration(environment));
process.stdout.write('under way\n');
await worker.broken;
