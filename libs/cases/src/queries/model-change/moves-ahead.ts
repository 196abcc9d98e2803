import { Query } from '@nestjs/cqrs';
import type { LevelsInPlace } from '../../domain/model-change/model-change-commands.js';
import type { ActingPerson } from '../../domain/people.js';
import type { MovesAheadShown } from './moves-ahead-shown.js';

interface Named {
  name: string;
  version: string;
}

/** What it would change to move every open case one sees on a version to another. Asking changes nothing. */
export class MovesAhead extends Query<MovesAheadShown> {
  constructor(
    readonly viewer: ActingPerson,
    readonly from: Named,
    readonly to: Named,
    readonly levels: LevelsInPlace,
    /** The last case of the page before. */
    readonly after: string | undefined,
    readonly atLeast: bigint | undefined,
  ) {
    super();
  }
}
