import { EventStore, EventType } from '@castore/core';
import { PostgresEventStorageAdapter } from '@castore/event-storage-adapter-postgres';
import type { OpenLogWriter } from './log-writer.js';

// An adapter takes a connection string and nothing else; its driver's pool then has ten connections, and the driver
// misreads a number of them that stands in the string. So that every writer has one, there are several adapters.
const connectionsOfAnAdapter = 10;

interface Known {
  aggregateId: string;
  version: number;
}

/** Castore's event store on its PostgreSQL adapter. */
export const openCastore: OpenLogWriter = async (server, writers) => {
  const connectionString = server.urlFor(await server.freshDatabase());
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const stores = Array.from({ length: Math.ceil(writers / connectionsOfAnAdapter) }, () => {
    return new EventStore({
      eventStoreId: 'case',
      eventTypes: [new EventType({ type: 'ConcernRaised' })],
      reducer: (_before: Known, { aggregateId, version }: Known) => ({ aggregateId, version }),
      eventStorageAdapter: new PostgresEventStorageAdapter({ connectionString }),
    });
  });
  return {
    async append(writer, { caseId, data, metadata }) {
      const first = { aggregateId: caseId, version: 1, type: 'ConcernRaised' as const };
      const store = stores[Math.floor(writer / connectionsOfAnAdapter)];
      await store?.pushEvent({ ...first, payload: data, metadata });
    },
    // An adapter cannot be closed: its connections end with the server.
    close: () => Promise.resolve(),
  };
};
