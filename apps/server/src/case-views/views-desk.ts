import { Inject, Injectable } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { actingPerson, type ActingPerson } from '@tovholder/cases';
import type { Directory, Person } from '@tovholder/identity';
import { directoryToken } from '../people/directory-token.js';

/** Between the routes and the query bus: who asks, as everything they may see it as. */
@Injectable()
export class ViewsDesk {
  constructor(
    private readonly bus: QueryBus,
    @Inject(directoryToken) private readonly directory: Directory,
  ) {}

  ask<View>(person: Person, question: (viewer: ActingPerson) => Query<View>): Promise<View> {
    return this.bus.execute(question(actingPerson(person, this.directory)));
  }
}

export function position(decimal: string | undefined): bigint | undefined {
  return decimal === undefined ? undefined : BigInt(decimal);
}
