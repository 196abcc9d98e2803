import { Command } from '@nestjs/cqrs';
import type { Answer } from '../cases.js';
import type { Order } from '../order.js';

/** Somebody wants something done in a case that exists. */
export class CarryOut extends Command<Answer> {
  constructor(readonly order: Order) {
    super();
  }
}
