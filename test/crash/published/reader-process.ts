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
  boardUrl: string;
  plant?: Plant;
}

const { brokers, boardUrl, plant } = await orderFromParent<ReaderOrder>();
const connections = connectionsTo(boardUrl);
if (plant === 'inbox-apart') commitInboxApart(connections);
const reading = { brokers: brokers.split(','), topic: topicOf('cases'), groupId: 'board' };
for (;;) {
  try {
    await readOnto(new Board(connections), reading);
    break;
  } catch {
    // The relay makes the topic with its first event, or the broker is away just now.
    await pause(200);
  }
}
