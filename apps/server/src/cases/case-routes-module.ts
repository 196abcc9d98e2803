import { Module, type DynamicModule } from '@nestjs/common';
import type { Directory } from '@tovholder/identity';
import { CaseListsController } from '../case-views/case-lists-controller.js';
import { DocumentsController } from '../case-views/documents-controller.js';
import { LogEnd, ViewsDesk } from '../case-views/views-desk.js';
import { ModelMovesController } from '../models/model-moves-controller.js';
import { ModelsController } from '../models/models-controller.js';
import { ModelShelf } from '../models/model-shelf.js';
import { directoryToken } from '../people/directory-token.js';
import { AgreementsController } from './agreements-controller.js';
import { AppealsController } from './appeals-controller.js';
import { AuthorityController } from './authority-controller.js';
import { CaseDesk } from './case-desk.js';
import { ClosingController } from './closing-controller.js';
import { ConcernsController } from './concerns-controller.js';
import { GrantsController } from './grants-controller.js';
import { TasksController } from './tasks-controller.js';
import { ConsentsController } from './consents-controller.js';
import { LevelsController } from './levels-controller.js';
import { MeasuresController } from './measures-controller.js';
import { MeetingController } from './meeting-controller.js';
import { MeetingPlanningController } from './meeting-planning-controller.js';
import { NoticesController } from './notices-controller.js';

/** The routes by which people have things done in cases and see them; `cases` brings the command and query bus. */
@Module({})
export class CaseRoutesModule {
  static with(cases: DynamicModule, directory: Directory, log: LogEnd, models: ModelShelf): DynamicModule {
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
        ConsentsController,
        MeasuresController,
        GrantsController,
        NoticesController,
        TasksController,
        AppealsController,
        ClosingController,
        CaseListsController,
        DocumentsController,
        ModelsController,
        ModelMovesController,
      ],
      providers: [
        CaseDesk,
        ViewsDesk,
        { provide: directoryToken, useValue: directory },
        { provide: LogEnd, useValue: log },
        { provide: ModelShelf, useValue: models },
      ],
    };
  }
}
