import { Query } from '@nestjs/cqrs';
import type { Model } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';

/** The model a case is pinned to, for whoever may see the case: every id its commands ask for is in it. */
export class ModelOfCase extends Query<Model> {
  constructor(
    readonly viewer: ActingPerson,
    readonly caseId: string,
    readonly atLeast?: bigint,
  ) {
    super();
  }
}
