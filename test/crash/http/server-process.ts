// The product's server, to be killed. It is loaded before it is told what to do, which takes longer than a round.
import { readConfiguration, startServer } from '@tovholder/server';
import { orderFromParent } from '../../kafka/order.js';
import type { Plant } from '../plants.js';
import { answerBeforeBroker } from '../published/plant-relay-ahead.js';

export interface ServerOrder {
  environment: Record<string, string>;
  plant?: Plant;
}

const { environment, plant } = await orderFromParent<ServerOrder>();
if (plant === 'relay-ahead') answerBeforeBroker();
const server = await startServer(readConfiguration(environment));
process.stdout.write('under way\n');
await server.broken;
