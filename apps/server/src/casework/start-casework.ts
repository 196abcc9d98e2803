import {
  actingPerson,
  CasesModule,
  Reading,
  staffingOf,
  type DeadlineClock,
  type Surroundings,
} from '@tovholder/cases';
import type { Directory } from '@tovholder/identity';
import type { Model } from '@tovholder/model';
import {
  logTakesEvents,
  openEngine,
  runRoles,
  Teardown,
  untilCaughtUp,
  type Engine,
  type EngineSettings,
  type ReadinessCheck,
  type RolesSettings,
} from '@tovholder/operations';
import type { DynamicModule } from '@nestjs/common';
import { CaseRoutesModule } from '../cases/case-routes-module.js';
import { modelsInForce, type ModelsInForce } from './models-in-force.js';

export interface CaseworkSettings
  extends Omit<EngineSettings, 'models'>, Omit<RolesSettings, 'beforeActing'> {
  /** The model new cases begin on: the name of one, or in a demonstration a file. */
  model: string;
  cprIndexKey: Uint8Array;
  demonstration: boolean;
  /** Done on the log before the deadline clock and the contact watch look at it, e.g. filling a demonstration. */
  beforeActing?: (surroundings: Surroundings, modelInForce: Model) => Promise<void>;
}

/** The engine at work, what is done behind it in this process, and the module that serves it. */
export interface Casework {
  module: DynamicModule;
  readiness: readonly ReadinessCheck[];
  surroundings: Surroundings;
  deadlineClock: DeadlineClock;
  /** When every view shows what the log holds now. Rejects with ViewsBehind when that takes a minute. */
  viewsCaughtUp: () => Promise<void>;
  stop: () => Promise<void>;
}

/** What cannot be started takes with it what was. @throws CannotStart, also when no such model is in force */
export async function startCasework(settings: CaseworkSettings): Promise<Casework> {
  const inForce = modelsInForce(settings, settings.clock.now().toISOString());
  inForce.tellOfDrafts(settings.tell);
  const running = new Teardown();
  try {
    const engine = await openEngine({ ...settings, models: inForce.models });
    running.add(() => engine.stop());
    return await start(engine, settings, inForce.modelAt, running);
  } catch (error) {
    await running.undo();
    throw error;
  }
}

async function start(
  engine: Engine,
  { beforeActing, ...settings }: CaseworkSettings,
  modelAt: ModelsInForce['modelAt'],
  running: Teardown,
): Promise<Casework> {
  const { store, views, models, surroundings } = engine;
  const modelInForce = () => modelAt(surroundings.now());
  const roles = await runRoles(engine, {
    ...settings,
    beforeActing: beforeActing && (() => beforeActing(surroundings, modelInForce())),
  });
  running.add(() => roles.stop());
  const module = CasesModule.forRoot({
    surroundings,
    reading: readingFrom(engine, modelInForce(), settings.directory),
    modelInForce,
    cprIndexKey: settings.cprIndexKey,
    demonstration: settings.demonstration,
  });
  return {
    module: CaseRoutesModule.with(module, settings.directory, store, {
      all: () => models.all(),
      forNewConcerns: modelInForce,
    }),
    readiness: [logTakesEvents(store), ...roles.readiness],
    surroundings,
    deadlineClock: roles.deadlineClock,
    async viewsCaughtUp() {
      await untilCaughtUp(views, await store.head(), patienceMs);
    },
    stop: () => running.stop(),
  };
}

const patienceMs = 60_000;

function readingFrom({ cases, views, surroundings }: Engine, model: Model, directory: Directory): Reading {
  const staffing = staffingOf(directory.people().map((person) => actingPerson(person, directory)));
  return {
    dataSource: views.reader,
    progress: views.progress,
    calendar: surroundings.calendarFor(model),
    history: (caseId) => cases.history(caseId),
    modelFor: surroundings.modelFor,
    modelNamed: surroundings.modelNamed,
    calendarFor: surroundings.calendarFor,
    staffing: () => staffing,
    now: surroundings.now,
  };
}
