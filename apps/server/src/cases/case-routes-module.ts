import { Module, type DynamicModule } from '@nestjs/common';
import type { Directory } from '@tovholder/identity';
import { directoryToken } from '../people/directory-token.js';
import { AgreementsController } from './agreements-controller.js';
import { AuthorityController } from './authority-controller.js';
import { CaseDesk } from './case-desk.js';
import { ClosingController } from './closing-controller.js';
import { ConcernsController } from './concerns-controller.js';
import { LevelsController } from './levels-controller.js';
import { MeasuresController } from './measures-controller.js';
import { MeetingController } from './meeting-controller.js';
import { MeetingPlanningController } from './meeting-planning-controller.js';

/** The routes by which people have things done in cases; `cases` brings the command bus. */
@Module({})
export class CaseRoutesModule {
  static with(cases: DynamicModule, directory: Directory): DynamicModule {
    return {
      module: CaseRoutesModule,
      imports: [cases],
      controllers: [
        ConcernsController,
        MeetingPlanningController,
        MeetingController,
        AgreementsController,
        LevelsController,
        AuthorityController,
        MeasuresController,
        ClosingController,
      ],
      providers: [CaseDesk, { provide: directoryToken, useValue: directory }],
    };
  }
}
