import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a process that is to be killed is told to do, read from standard input. Our parent holds the other end; when it is gone, so is the reason to go on. */
export async function orderFromParent<Order>(): Promise<Order> {
  const orders = createInterface({ input: process.stdin });
  orders.once('close', () => process.exit(1));
  const [line] = (await once(orders, 'line')) as [string];
  return JSON.parse(line) as Order;
}
