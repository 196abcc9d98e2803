// A reader of what the relay publishes, to be killed.
import { setTimeout as pause } from 'node:timers/promises';
import { topicOf } from '@tovholder/integration';
import { Board, connectionsTo } from '../../kafka/board.js';
import { readOnto } from '../../kafka/board-reader.js';
import { orderFromParent } from '../../kafka/order.js';
import type { Plant } from '../plants.js';
import { commitInboxApart } from './plant-inbox-apart.js';

export interface ReaderOrder {
  brokers: string;
  topicPrefix: string;
  boardUrl: string;
  plant?: Plant;
}

const { brokers, topicPrefix, boardUrl, plant } = await orderFromParent<ReaderOrder>();
const connections = connectionsTo(boardUrl);
const board = new Board(connections);
if (plant === 'inbox-apart') commitInboxApart(connections);
const topics = [topicOf('cases', topicPrefix), topicOf('authority', topicPrefix)];
// Named after the topics: one group is one reader's, and another installation's reader is another.
// Missed sooner than a round takes, so that the next is at work when it is killed in its turn.
const reading = {
  brokers: brokers.split(','),
  topics,
  groupId: `${topicPrefix}-board`,
  missedAfterMs: 2_000,
};
for (;;) {
  try {
    await readOnto(board, reading);
    break;
  } catch {
    // The relay makes the topics with its first event, or the broker is away just now.
    await pause(200);
  }
}
