import { Query } from '@nestjs/cqrs';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseDetail } from './case-detail.js';

/** One case with everything in it. Read from its stream, so it always shows what was just done. */
export class OneCase extends Query<CaseDetail> {
  constructor(
    readonly viewer: ActingPerson,
    readonly caseId: string,
    readonly atLeast?: bigint,
  ) {
    super();
  }
}
