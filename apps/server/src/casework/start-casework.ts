import {
  actingPerson,
  Cases,
  CasesModule,
  ContactWatch,
  DeadlineClock,
  knownOfChild,
  nothingKnown,
  Reading,
  rosterOf,
  staffingOf,
  theClock,
  theContactWatch,
  ViewsBehind,
  type ContactChange,
  type PassedDeadline,
  type RunnerStatus,
  type Surroundings,
} from '@tovholder/cases';
import { makeCalendar, type Calendar } from '@tovholder/calendar';
import { StoreUnavailable, type Log } from '@tovholder/event-store';
import type { Directory } from '@tovholder/identity';
import { loadShippedModels, type Model, type ModelRegistry } from '@tovholder/model';
import type { DynamicModule } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { CannotStart } from '../cannot-start.js';
import { CaseRoutesModule } from '../cases/case-routes-module.js';
import type { Clock } from '../clock/clock.js';
import type { ReadinessCheck } from '../health/readiness.js';
import type { Gravity } from '../operator-log.js';
import { Teardown } from '../teardown.js';
import type { Databases } from './databases.js';
import { logTakesEvents } from './log-takes-events.js';
import { openLog } from './open-log.js';
import { isOutOfReach } from './out-of-reach.js';
import { startViews, untilCaughtUp, type Views } from './views.js';

export interface CaseworkSettings {
  databases: Databases;
  /** Where the log is kept, if not in PostgreSQL, where the views are. */
  kurrentDbUrl?: string | undefined;
  directory: Directory;
  /** The model new cases begin on. */
  modelName: string;
  cprIndexKey: Uint8Array;
  demonstration: boolean;
  clock: Clock;
  /** Done on the log before the deadline clock and the contact watch look at it, e.g. filling a demonstration. */
  beforeDeadlines?: (surroundings: Surroundings, modelInForce: Model) => Promise<void>;
  /** A view that takes longer is said to be out of reach; a spec need not wait as long as people would. */
  viewsAnswerWithinMs?: number;
  /** For the operator: what happens to projections, the deadline clock and the contact watch. Holds no personal data. */
  report: (gravity: Gravity, what: object, message: string) => void;
}

/** The engine at work: log, views, deadline clock, contact watch, and the module that serves them. */
export interface Casework {
  module: DynamicModule;
  readiness: readonly ReadinessCheck[];
  surroundings: Surroundings;
  deadlineClock: DeadlineClock;
  /** When every view shows what the log holds now. Rejects with ViewsBehind when that takes a minute. */
  viewsCaughtUp: () => Promise<void>;
  stop: () => Promise<void>;
}

/** What cannot be started takes with it what was. @throws ModelUnknown when there is no model of that name */
export async function startCasework(settings: CaseworkSettings): Promise<Casework> {
  const models = loadShippedModels();
  const modelInForce = currentModel(models, settings.modelName);
  const running = new Teardown();
  try {
    return await start(settings, models, modelInForce, running);
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function start(
  settings: CaseworkSettings,
  models: ModelRegistry,
  modelInForce: Model,
  running: Teardown,
): Promise<Casework> {
  const { databases, directory, report } = settings;
  const store = await openLog(databases, settings.kurrentDbUrl);
  running.add(() => store.close());
  const views = await startViews({
    url: databases.applicationUrl,
    store,
    answerWithinMs: settings.viewsAnswerWithinMs,
    onStatus: (status) =>
      report(gravityOf(status), { ...status, position: status.position.toString() }, 'projection'),
  });
  running.add(() => views.stop());
  const surroundings = surround(store, views, settings, (pin) => models.get(pin));
  await settings.beforeDeadlines?.(surroundings, modelInForce);
  const cases = new Cases(surroundings);
  const deadlineClock = new DeadlineClock({
    dataSource: views.dataSource,
    now: surroundings.now,
    missDeadline: (passed) => missDeadline(cases, passed),
    onFailure: failureOf('deadline clock', report),
  });
  deadlineClock.start();
  running.add(() => deadlineClock.stop());
  const contactWatch = new ContactWatch({
    dataSource: views.dataSource,
    change: (change) => changeContact(cases, change),
    onFailure: failureOf('contact watch', report),
  });
  contactWatch.start();
  running.add(() => contactWatch.stop());

  const module = CasesModule.forRoot({
    surroundings,
    reading: readingFrom(cases, views, surroundings, modelInForce, directory),
    modelInForce: () => modelInForce,
    cprIndexKey: settings.cprIndexKey,
    demonstration: settings.demonstration,
  });
  return {
    module: CaseRoutesModule.with(module, directory, store, {
      all: () => models.all(),
      forNewConcerns: () => modelInForce,
    }),
    readiness: [logTakesEvents(store), views.readiness],
    surroundings,
    deadlineClock,
    async viewsCaughtUp() {
      await untilCaughtUp(views, await store.head(), patienceMs);
    },
    stop: () => running.stop(),
  };
}

function failureOf(what: string, report: CaseworkSettings['report']): (error: unknown) => void {
  return (error) => report('warn', { error: error instanceof Error ? error.name : 'unknown' }, what);
}

/** A projection that failed stands still until somebody looks; one that tries again may come by itself. */
function gravityOf({ state }: RunnerStatus): Gravity {
  if (state === 'failed') return 'error';
  return state === 'trying-again' ? 'warn' : 'info';
}

/** @throws CannotStart */
function currentModel(models: ModelRegistry, name: string): Model {
  try {
    return models.current(name);
  } catch (cause) {
    const names = [...new Set(models.all().map((model) => model.name))].sort().join(', ');
    throw new CannotStart(`MODEL: no model is called ${name}; there is ${names}`, { cause });
  }
}

const patienceMs = 60_000;

function surround(
  store: Log,
  views: Views,
  { clock, directory }: CaseworkSettings,
  modelFor: Surroundings['modelFor'],
): Surroundings {
  const calendars = new Map<string, Calendar>();
  const roster = rosterOf(directory);
  return {
    store,
    modelFor,
    calendarFor(model) {
      const calendar = calendars.get(model.hash) ?? makeCalendar(model.calendar);
      calendars.set(model.hash, calendar);
      return calendar;
    },
    roster: () => roster,
    knownOfChild: knowledgeFrom(store, views),
    now: () => clock.now().toISOString(),
    newId: uuidv7,
  };
}

function knowledgeFrom(store: Log, views: Views): Surroundings['knownOfChild'] {
  const reading = { dataSource: views.reader, progress: views.progress };
  return async (cprIndex, exceptCaseId, how) => {
    try {
      return await knownOfChild(reading, cprIndex, exceptCaseId, await store.head());
    } catch (error) {
      if (how === 'complete') throw isPassing(error) ? new StoreUnavailable(1, { cause: error }) : error;
      // The view is being built or cannot be reached: a concern is taken all the same, and G4 asks again.
      return knownOfChild(reading, cprIndex, exceptCaseId).catch(() => nothingKnown);
    }
  };
}

/** Nothing is done yet, so whoever must know all is asked to send it again, like anybody whom the log keeps waiting. */
function isPassing(error: unknown): boolean {
  return error instanceof ViewsBehind || isOutOfReach(error);
}

function readingFrom(
  cases: Cases,
  views: Views,
  surroundings: Surroundings,
  model: Model,
  directory: Directory,
): Reading {
  const staffing = staffingOf(directory.people().map((person) => actingPerson(person, directory)));
  return {
    dataSource: views.reader,
    progress: views.progress,
    calendar: surroundings.calendarFor(model),
    history: (caseId) => cases.history(caseId),
    modelFor: surroundings.modelFor,
    staffing: () => staffing,
    now: surroundings.now,
  };
}

async function missDeadline(cases: Cases, { caseId, deadlineId, commandId }: PassedDeadline): Promise<void> {
  const { personId, name } = theClock;
  await cases.carryOut({
    caseId,
    commandId,
    seenVersion: 0,
    command: { type: 'MissDeadline', deadlineId },
    by: { personId, name, standings: [] },
  });
}

async function changeContact(cases: Cases, { caseId, commandId, command }: ContactChange): Promise<void> {
  const { personId, name } = theContactWatch;
  const by = { personId, name, standings: [] };
  await cases.carryOut({ caseId, commandId, seenVersion: 0, command, by });
}
