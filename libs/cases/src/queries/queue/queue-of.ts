import { Query } from '@nestjs/cqrs';
import type { ActingPerson } from '../../domain/people.js';
import type { Queue } from './queue.js';

export interface QueuePage {
  /** `next` of the page before. */
  after?: string;
  limit?: number;
}

/** What somebody has to do: theirs, and what lies in the common piles they reach. */
export class QueueOf extends Query<Queue> {
  constructor(
    readonly viewer: ActingPerson,
    readonly page: QueuePage = {},
    readonly atLeast?: bigint,
  ) {
    super();
  }
}
