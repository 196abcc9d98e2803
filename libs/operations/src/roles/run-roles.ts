import type { DeadlineClock, RunnerStatus } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import type { ReadinessCheck } from '../health/readiness.js';
import type { Tell } from '../operator-log/operator-log.js';
import { Teardown } from '../start-and-stop/teardown.js';
import { viewsKeepUp } from '../views/views-keep-up.js';
import { contactWatchOf } from './contact-watch.js';
import { deadlineClockOf } from './deadline-clock.js';
import { measureWatchOf } from './measure-watch.js';
import { projectionsOf } from './projections.js';
import { startRelay, type KafkaSettings } from './relay.js';
import type { Role } from './role.js';

export interface RolesSettings {
  roles: readonly Role[];
  /** Where the relay publishes to. Without it there is no relay, whoever has its role. */
  kafka?: KafkaSettings | undefined;
  /** Done on the log when views are kept up with it, and before anything else acts on it. */
  beforeActing?: (() => Promise<void>) | undefined;
  tell: Tell;
}

export interface RunningRoles {
  /** How the views keep up, whoever writes them, and how the roles of this process are doing. */
  readiness: readonly ReadinessCheck[];
  /** Running where this process has the role; one that somebody moves is told to look in either case. */
  deadlineClock: DeadlineClock;
  stop: () => Promise<void>;
}

/** What cannot be started takes with it what was. */
export async function runRoles(engine: Engine, settings: RolesSettings): Promise<RunningRoles> {
  const running = new Teardown();
  try {
    return await start(engine, settings, running);
  } catch (error) {
    await running.undo();
    throw error;
  }
}

async function start(
  engine: Engine,
  { roles, kafka, beforeActing, tell }: RolesSettings,
  running: Teardown,
): Promise<RunningRoles> {
  const { store, views } = engine;
  const projections = projectionsOf(engine, tell);
  const deadlineClock = deadlineClockOf(engine, tell);
  const contactWatch = contactWatchOf(engine, tell);
  const measureWatch = measureWatchOf(engine, tell);
  const readiness = [
    viewsKeepUp({
      head: () => store.head(),
      names: views.names,
      statuses: (): readonly RunnerStatus[] => (roles.includes('projections') ? projections.statuses() : []),
      positions: () => views.positions(),
    }),
  ];
  if (roles.includes('projections')) {
    running.add(() => projections.stop());
    await projections.start();
  }
  await beforeActing?.();
  if (roles.includes('deadlines')) {
    deadlineClock.start();
    running.add(() => deadlineClock.stop());
  }
  if (roles.includes('reactions')) {
    contactWatch.start();
    running.add(() => contactWatch.stop());
    measureWatch.start();
    running.add(() => measureWatch.stop());
  }
  if (roles.includes('relay') && kafka) {
    const relay = startRelay(engine, kafka, tell);
    running.add(() => relay.stop());
    readiness.push(relay.readiness);
  }
  return { readiness, deadlineClock, stop: () => running.stop() };
}
