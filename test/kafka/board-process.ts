// One of several readers of the published events, to be killed.
import { setTimeout as pause } from 'node:timers/promises';
import { topicOf } from '@tovholder/integration';
import { Board, connectionsTo } from './board.js';
import { readOnto } from './board-reader.js';
import { orderFromParent } from './order.js';

/** Nothing tells a reader when the topic is made or the broker is back, so it asks again, and soon enough for a spec. */
const comesAgainAfter = 500;

const { brokers, boardUrl } = await orderFromParent<{ brokers: string; boardUrl: string }>();
const board = new Board(connectionsTo(boardUrl));
const reading = { brokers: brokers.split(','), topics: [topicOf('cases')], groupId: 'board' };
for (;;) {
  try {
    await readOnto(board, reading);
    break;
  } catch {
    // The relay makes the topic with its first event, or the broker is away just now.
    await pause(comesAgainAfter);
  }
}
