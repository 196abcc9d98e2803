import { Query } from '@nestjs/cqrs';
import type { Severity } from '@tovholder/model';
import type { ActingPerson } from '../../domain/people.js';
import type { CaseStatus } from '../../projections/case-overview/case-overview.entity.js';
import type { CaseList } from './case-list.js';

export const caseSorts = ['last-change', 'raised', 'subject'] as const;
export type CaseSort = (typeof caseSorts)[number];

export interface CaseFilter {
  status?: CaseStatus;
  unitId?: string;
  severity?: Severity;
  acute?: boolean;
  /** Part of the name of who it is about. */
  subject?: string;
  /** Only cases the viewer raised, holds the thread of or handles. */
  mine?: boolean;
}

/** The cases somebody may see: their own and those of their scope. */
export class CasesOf extends Query<CaseList> {
  constructor(
    readonly viewer: ActingPerson,
    readonly filter: CaseFilter = {},
    readonly sort: CaseSort = 'last-change',
    readonly page = 1,
    readonly pageSize = 25,
    readonly atLeast?: bigint,
  ) {
    super();
  }
}
