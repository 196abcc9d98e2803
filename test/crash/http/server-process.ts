// The product's server, to be killed. It is loaded before it is told what to do, which takes longer than a round.
import { readConfiguration, startServer } from '@tovholder/server';
import { orderFromParent } from '../../kafka/order.js';

export interface ServerOrder {
  environment: Record<string, string>;
}

const { environment } = await orderFromParent<ServerOrder>();
const server = await startServer(readConfiguration(environment));
process.stdout.write('under way\n');
await server.broken;
