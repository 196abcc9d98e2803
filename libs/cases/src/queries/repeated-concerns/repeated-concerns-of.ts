import { Query } from '@nestjs/cqrs';
import type { ActingPerson } from '../../domain/people.js';
import type { RepeatedConcerns } from './repeated-concerns-shown.js';

/** The children a chief should know of without asking: several concerns, and what was done. */
export class RepeatedConcernsOf extends Query<RepeatedConcerns> {
  constructor(
    readonly viewer: ActingPerson,
    readonly atLeast?: bigint,
  ) {
    super();
  }
}
