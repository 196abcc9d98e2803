import type { EventStore, RecordedEvent } from '@tovholder/event-store';
import type { Plant } from './plants.js';

/** The bugs a store can have on this side of the database; the others are in `planted-in-database.ts`. */
export function plantedIn(store: EventStore, plant: Plant | undefined): EventStore {
  switch (plant) {
    case 'false-promise':
      return havingBroken(store, promisingFalsely(store));
    case 'skipped-event':
      return havingBroken(store, skipping(store));
    case 'old-page':
      return havingBroken(store, remembering(store));
    default:
      return store;
  }
}

function havingBroken(store: EventStore, broken: Partial<EventStore>): EventStore {
  return {
    numbering: store.numbering,
    append: (append) => store.append(append),
    answerTo: (commandId, digest) => store.answerTo(commandId, digest),
    readStream: (stream, from) => store.readStream(stream, from),
    readAll: (from) => store.readAll(from),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    last: () => store.last(),
    ...broken,
  };
}

const every = 20;

function promisingFalsely(store: EventStore): Partial<EventStore> {
  let calls = 0;
  return {
    async append(append) {
      if (++calls % every !== 0) return store.append(append);
      const { stream, expectedVersion, events } = append;
      const position = (await store.head()) + BigInt(events.length);
      return { stream, version: expectedVersion + events.length, position, repeated: false };
    },
  };
}

function skipping(store: EventStore): Partial<EventStore> {
  let batches = 0;
  return {
    async *subscribe(options) {
      for await (const batch of store.subscribe(options)) {
        const left = ++batches % every === 0 ? batch.slice(1) : batch;
        if (left.length > 0) yield left;
      }
    },
  };
}

function remembering(store: EventStore): Partial<EventStore> {
  const remembered = new Map<string, { until: number; events: RecordedEvent[] }>();
  return {
    async readStream(stream, { afterVersion = 0 } = {}) {
      const known = remembered.get(stream);
      const whole = known && known.until > Date.now() ? known.events : await store.readStream(stream);
      if (whole !== known?.events) remembered.set(stream, { until: Date.now() + 100, events: whole });
      return whole.filter(({ version }) => version > afterVersion);
    },
  };
}
