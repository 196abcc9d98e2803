import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { Model } from '@tovholder/model';
import { Cases, type Surroundings } from './cases.js';
import { CarryOutHandler } from './commands/carry-out.handler.js';
import { MoveCasesHandler } from './commands/move-cases/move-cases.handler.js';
import { BlindIndex } from './commands/raise-concern/blind-index.js';
import { intakeToken, type Intake } from './commands/raise-concern/intake.js';
import { RaiseConcernHandler } from './commands/raise-concern/raise-concern.handler.js';
import { CasesOfHandler } from './queries/cases/cases-of.handler.js';
import { TrailOfHandler } from './queries/decision-trail/trail-of.handler.js';
import { MeetingRecordOfHandler } from './queries/meeting-record/meeting-record-of.handler.js';
import { ModelChangeOfHandler } from './queries/model-change/model-change-of.handler.js';
import { MovesAheadHandler } from './queries/model-change/moves-ahead.handler.js';
import { ModelOfCaseHandler } from './queries/model-of-case/model-of-case.handler.js';
import { OneCaseHandler } from './queries/one-case/one-case.handler.js';
import { QueueOfHandler } from './queries/queue/queue-of.handler.js';
import { RepeatedConcernsOfHandler } from './queries/repeated-concerns/repeated-concerns-of.handler.js';
import { Reading } from './queries/reading.js';

export interface CasesOptions {
  surroundings: Surroundings;
  /** What queries read from; without it, only commands are served. */
  reading?: Reading;
  /** The model that new cases of a unit begin on. */
  modelInForce: (unitId: string) => Model;
  /** Secret, at least 32 bytes, kept apart from the log. Another key finds no child that is in the log already. */
  cprIndexKey: Uint8Array;
  /** Takes invented CPR numbers, with day 00, beside real ones. */
  demonstration: boolean;
}

/** What one can have done in cases, and ask of them, by the command and the query bus. Wiring only. */
@Module({})
export class CasesModule {
  static forRoot(options: CasesOptions): DynamicModule {
    return {
      module: CasesModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Cases, useValue: new Cases(options.surroundings) },
        { provide: intakeToken, useValue: intake(options) },
        CarryOutHandler,
        MoveCasesHandler,
        RaiseConcernHandler,
        ...(options.reading ? reads(options.reading) : []),
      ],
      exports: [CqrsModule],
    };
  }
}

function reads(reading: Reading): Provider[] {
  return [
    { provide: Reading, useValue: reading },
    CasesOfHandler,
    OneCaseHandler,
    ModelChangeOfHandler,
    ModelOfCaseHandler,
    MovesAheadHandler,
    QueueOfHandler,
    RepeatedConcernsOfHandler,
    MeetingRecordOfHandler,
    TrailOfHandler,
  ];
}

function intake({ surroundings, modelInForce, cprIndexKey, demonstration }: CasesOptions): Intake {
  return {
    modelInForce,
    today: (model) => surroundings.calendarFor(model).localDate(surroundings.now()),
    blindIndex: new BlindIndex(cprIndexKey),
    demonstration,
  };
}
