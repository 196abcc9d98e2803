import {
  allProjections,
  Progress,
  Projections,
  readCaseEvent,
  viewEntities,
  type RunnerStatus,
} from '@tovholder/cases';
import type { EventStore } from '@tovholder/event-store';
import { DataSource } from 'typeorm';
import type { ReadinessCheck } from '../health/readiness.js';

/** The read models: where they are kept, and what keeps them up with the log. */
export interface Views {
  dataSource: DataSource;
  progress: Progress;
  /** Of every projection. */
  names: readonly string[];
  readiness: ReadinessCheck;
  stop(): Promise<void>;
}

export interface ViewsSettings {
  url: string;
  store: EventStore;
  /** Told when a projection changes state, for the operator's log. */
  onStatus: (status: RunnerStatus) => void;
}

export async function startViews({ url, store, onStatus }: ViewsSettings): Promise<Views> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...viewEntities],
    // Each projection and the deadline clock hold a connection of their own beside those that answer queries.
    poolSize: allProjections.length + 12,
    // A question that gets no connection in this time is answered that it may be asked again.
    connectTimeoutMS: 5_000,
    // Without a listener the process dies when the server closes an idle connection; readiness tells of it instead.
    poolErrorHandler: () => undefined,
  });
  await dataSource.initialize();
  const progress = new Progress(dataSource);
  const log = { store, readEvent: readCaseEvent };
  const projections = new Projections(allProjections, { dataSource, log, progress, onStatus });
  try {
    try {
      await projections.start();
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return {
    dataSource,
    progress,
    names: allProjections.map(({ name }) => name),
    readiness: viewsKeepUp(projections, store),
    async stop() {
      await projections.stop();
      await dataSource.destroy();
    },
  };
}

/** No tables to read, or none that anybody keeps up with the log. */
const notFit: readonly RunnerStatus['state'][] = ['stopped', 'building', 'failed'];

function viewsKeepUp(projections: Projections, store: EventStore): ReadinessCheck {
  return {
    name: 'views',
    async check() {
      const statuses = projections.statuses();
      const unfit = statuses.find(({ state }) => notFit.includes(state));
      if (unfit) throw new Error(`${unfit.projection}: ${unfit.state}`);
      const head = await store.head();
      const here = statuses.filter(({ state }) => state !== 'standing-by');
      const behind = here.map(({ position }) => (head > position ? Number(head - position) : 0));
      return { events: head.toString(), mostBehind: Math.max(0, ...behind) };
    },
  };
}
