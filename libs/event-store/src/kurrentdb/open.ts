import type { Log } from '../event-store.js';
import type { KurrentDbEventStoreOptions } from './kurrentdb-event-store.js';

/** The log on KurrentDB. Its client, which brings native code, is loaded only now. */
export async function openKurrentDbEventStore(options: KurrentDbEventStoreOptions): Promise<Log> {
  const { KurrentDbEventStore } = await import('./kurrentdb-event-store.js');
  return new KurrentDbEventStore(options);
}
