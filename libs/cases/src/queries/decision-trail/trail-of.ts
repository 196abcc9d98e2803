import type { Instant } from '@tovholder/calendar';
import { Query } from '@nestjs/cqrs';
import type { CaseEventType } from '../../domain/case-event.js';
import type { ActingPerson } from '../../domain/people.js';
import type { Trail } from './trail.js';

export interface TrailFilter {
  personId?: string;
  types?: readonly CaseEventType[];
  from?: Instant;
  until?: Instant;
  decisionsOnly?: boolean;
}

/** The decision trail of one case: all of it, some of it, or as it was known on an earlier moment. */
export class TrailOf extends Query<Trail> {
  constructor(
    readonly viewer: ActingPerson,
    readonly caseId: string,
    readonly filter: TrailFilter = {},
    readonly atLeast?: bigint,
    readonly asOf?: Instant,
  ) {
    super();
  }
}
