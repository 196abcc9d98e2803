import {
  Cases,
  knownOfChild,
  modelsOfCases,
  nothingKnown,
  rosterOf,
  ViewsBehind,
  type Surroundings,
} from '@tovholder/cases';
import { makeCalendar, type Calendar } from '@tovholder/calendar';
import { StoreUnavailable, type Log } from '@tovholder/event-store';
import type { Directory } from '@tovholder/identity';
import type { ModelRegistry } from '@tovholder/model';
import { uuidv7 } from 'uuidv7';
import type { Clock } from './clock.js';
import type { Databases } from './databases/databases.js';
import { openLog } from './databases/open-log.js';
import { isOutOfReach } from './databases/out-of-reach.js';
import { Teardown } from './start-and-stop/teardown.js';
import { openViews, type Views } from './views/views.js';

export interface EngineSettings {
  databases: Databases;
  /** Where the log is kept, if not in PostgreSQL, where the views are. */
  kurrentDbUrl?: string | undefined;
  directory: Directory;
  models: ModelRegistry;
  clock: Clock;
  /** A view that takes longer is said to be out of reach; a spec need not wait as long as people would. */
  viewsAnswerWithinMs?: number | undefined;
}

/** What every process of the product has: the log, the views to read, and what commands are decided by. */
export interface Engine {
  databases: Databases;
  store: Log;
  views: Views;
  models: ModelRegistry;
  surroundings: Surroundings;
  cases: Cases;
  stop: () => Promise<void>;
}

/** What cannot be opened takes with it what was. @throws CannotStart, ModelError */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { databases, kurrentDbUrl, models, viewsAnswerWithinMs: answerWithinMs } = settings;
  const running = new Teardown();
  try {
    const store = await openLog(databases, kurrentDbUrl);
    running.add(() => store.close());
    const views = await openViews({ url: databases.applicationUrl, answerWithinMs });
    running.add(() => views.stop());
    await everyCaseHasItsModel(views, models);
    const surroundings = surround(store, views, settings);
    return {
      databases,
      store,
      views,
      models,
      surroundings,
      cases: new Cases(surroundings),
      stop: () => running.stop(),
    };
  } catch (error) {
    await running.undo();
    throw error;
  }
}

/**
 * A case that would be refused every command, for want of the very model it was pinned to, is told of before anybody is
 * let in. @throws ModelError
 */
async function everyCaseHasItsModel({ dataSource }: Views, models: ModelRegistry): Promise<void> {
  for (const pin of await modelsOfCases(dataSource)) models.get(pin);
}

function surround(store: Log, views: Views, { clock, directory, models }: EngineSettings): Surroundings {
  const calendars = new Map<string, Calendar>();
  const roster = rosterOf(directory);
  return {
    store,
    modelFor: (pin) => models.get(pin),
    modelNamed: (name, version) => models.find(name, version),
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
