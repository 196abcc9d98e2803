import { makeCalendar } from '@tovholder/calendar';
import { InMemoryEventStore } from '@tovholder/event-store';
import { allProjections, viewEntities } from '../../projections/all-projections.js';
import { Progress } from '../../projections/runner/progress.js';
import { Projections } from '../../projections/runner/projections.js';
import { appendTo, History, readEvent } from '../../projections/testing/history.js';
import { viewsDatabase } from '../../projections/testing/views-database.js';
import { everybody, acting } from '../../projections/testing/people.js';
import { staffingOf } from '../../people/staffing.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import { Reading } from '../reading.js';
import { aModel } from './a-model.js';

/** A log, every view of it in tables, and somebody to ask. */
export async function aMunicipality() {
  const views = await viewsDatabase(viewEntities);
  const { dataSource } = views;
  const store = new InMemoryEventStore();
  const progress = new Progress(dataSource);
  const projections = new Projections(allProjections, { dataSource, progress, log: { store, readEvent } });
  await projections.start();

  class ReadingHere extends Reading {
    readonly dataSource = dataSource;
    readonly progress = progress;
    readonly calendar = makeCalendar({ closingDays: ['24-12'] });
    time = '2026-11-23T09:00:00.000Z';
    staff = staffingOf(everybody.map(acting));

    async history(caseId: string): Promise<readonly StoredCaseEvent[]> {
      const recorded = await store.readStream(`case-${caseId}`);
      return recorded.flatMap((event) => readEvent(event) ?? []);
    }

    modelFor() {
      return aModel;
    }

    modelNamed(name: string, version: string) {
      return name === aModel.name && version === aModel.version ? aModel : undefined;
    }

    calendarFor() {
      return this.calendar;
    }

    staffing() {
      return this.staff;
    }

    now() {
      return this.time;
    }
  }

  let recorded = 0;
  return {
    views,
    store,
    reading: new ReadingHere(),
    /** Appends what is new in the history, and gives the position to ask for. */
    async happens({ events }: History): Promise<bigint> {
      await appendTo(store, events.slice(recorded));
      recorded = events.length;
      return BigInt(recorded);
    },
    async close(): Promise<void> {
      await projections.stop();
      await views.close();
    },
  };
}

export type Municipality = Awaited<ReturnType<typeof aMunicipality>>;
