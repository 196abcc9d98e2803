// One of several readers of the published events, to be killed.
import { topicOf } from '@tovholder/integration';
import { Board } from './board.js';
import { readOnto } from './board-reader.js';
import { orderFromParent } from './order.js';

const { brokers, boardUrl } = await orderFromParent();
const reading = { brokers: brokers.split(','), topic: topicOf('cases'), groupId: 'board' };
for (;;) {
  try {
    await readOnto(new Board(boardUrl), reading);
    break;
  } catch {
    // The relay makes the topic with its first event, or the broker is away just now: come again.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
