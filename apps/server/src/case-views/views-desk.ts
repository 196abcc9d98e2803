import { Inject, Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { actingPerson, type ActingPerson } from '@tovholder/cases';
import type { Directory, Person } from '@tovholder/identity';
import { isOutOfReach } from '@tovholder/operations';
import { directoryToken } from '../people/directory-token.js';
import { Refusal } from '../problems/refusal.js';

/** How far the log has come. Provided by whoever wires the routes, so a class and not a function type. */
export abstract class LogEnd {
  abstract head(): Promise<bigint>;
}

/** Between the routes and the query bus: who asks, as everything they may see it as, and how much they want to see. */
@Injectable()
export class ViewsDesk {
  constructor(
    private readonly bus: QueryBus,
    @Inject(directoryToken) private readonly directory: Directory,
    private readonly log: LogEnd,
  ) {}

  /** @param atLeast the position the view must have come to, in decimal digits */
  async ask<View>(
    person: Person,
    atLeast: string | undefined,
    question: (viewer: ActingPerson, atLeast: bigint | undefined) => Query<View>,
  ): Promise<View> {
    const position = atLeast === undefined ? undefined : BigInt(atLeast);
    try {
      await this.refuseWhatHasNotHappened(position);
      return await this.bus.execute(question(actingPerson(person, this.directory), position));
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      throw new Refusal('views-unavailable', { headers: { 'retry-after': '1' }, cause: error });
    }
  }

  /** No waiting brings the views to a position that the log itself has not come to. */
  private async refuseWhatHasNotHappened(position: bigint | undefined): Promise<void> {
    if (position !== undefined && position > (await this.log.head()))
      throw new Refusal('position-not-reached');
  }
}
