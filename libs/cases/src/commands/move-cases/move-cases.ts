import { Command } from '@nestjs/cqrs';
import type { LevelsInPlace } from '../../domain/model-change/model-change-commands.js';
import type { ActingPerson } from '../../domain/people.js';
import type { MovesReport } from './moves-report.js';

/** Many cases to another model, each as its preview said. The same act sent again does what is left of it. */
export interface Moves {
  act: string;
  name: string;
  version: string;
  reason: string;
  levels: LevelsInPlace;
  cases: readonly { caseId: string; version: number; preview: string }[];
}

export class MoveCases extends Command<MovesReport> {
  constructor(
    readonly moves: Moves,
    readonly by: ActingPerson,
  ) {
    super();
  }
}
