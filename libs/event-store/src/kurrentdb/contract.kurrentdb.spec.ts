import { randomBytes } from 'node:crypto';
import { eventStoreContract } from '../testing/event-store.contract.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { servers } from './testing/servers.js';

for (const { url, name } of servers()) {
  eventStoreContract(`the log on KurrentDB (${name})`, (options) => {
    // A server is not emptied between runs, so each has a log of its own on it.
    const namespace = `contract${randomBytes(6).toString('hex')}`;
    const store = new KurrentDbEventStore({ url, namespace, ...options });
    return Promise.resolve({ store, close: () => store.close() });
  });
}
