import { Query } from '@nestjs/cqrs';
import type { LevelsInPlace } from '../../domain/model-change/model-change-commands.js';
import type { ActingPerson } from '../../domain/people.js';
import type { ModelChangeShown } from './model-change-shown.js';

/** What it would change for a case to run on another version. Asking changes nothing. */
export class ModelChangeOf extends Query<ModelChangeShown> {
  constructor(
    readonly viewer: ActingPerson,
    readonly caseId: string,
    readonly to: { name: string; version: string },
    readonly levels: LevelsInPlace,
  ) {
    super();
  }
}
