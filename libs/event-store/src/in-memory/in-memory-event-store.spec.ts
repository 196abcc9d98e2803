import { eventStoreContract } from '../testing/event-store.contract.js';
import { InMemoryEventStore } from './in-memory-event-store.js';

eventStoreContract('the log in memory', (options) =>
  Promise.resolve({ store: new InMemoryEventStore(options), close: () => Promise.resolve() }),
);
