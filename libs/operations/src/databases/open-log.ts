import {
  migrateEventStore,
  openKurrentDbEventStore,
  PostgresEventStore,
  type Log,
} from '@tovholder/event-store';
import { prepareRelay } from '@tovholder/integration';
import { CannotStart, codeOf } from '../start-and-stop/cannot-start.js';
import type { Databases } from './databases.js';
import { makeRoomForViews } from './make-room-for-views.js';

/**
 * The log, in the database of the views or on KurrentDB. What is in the database is brought up to date first where we
 * hold its owner's address. @throws CannotStart
 */
export async function openLog(databases: Databases, kurrentDbUrl?: string): Promise<Log> {
  const { ownerUrl, applicationRole } = databases;
  if (ownerUrl !== undefined) {
    if (kurrentDbUrl === undefined) await migrateEventStore({ ownerUrl, applicationRole });
    await makeRoomForViews(ownerUrl, applicationRole);
    await prepareRelay({ ownerUrl, applicationRole });
  }
  return kurrentDbUrl === undefined ? onPostgres(databases) : onKurrentDb(kurrentDbUrl);
}

async function onPostgres({ applicationUrl }: Databases): Promise<Log> {
  const store = new PostgresEventStore({ url: applicationUrl });
  try {
    await store.head();
    return store;
  } catch (cause) {
    await store.close();
    // Undefined, or not ours to read.
    if (!codeOf(cause).startsWith('42')) throw cause;
    const sentence = 'the database holds no log; give OWNER_DATABASE_URL too, by which it is made';
    throw new CannotStart(`DATABASE_URL: ${sentence}`, { cause });
  }
}

/** Tried at once, so that a wrong address is said in a sentence; not shown in it, since it may hold a password. */
async function onKurrentDb(url: string): Promise<Log> {
  const store = await openKurrentDbEventStore({ url }).catch((cause: unknown) => {
    throw new CannotStart('KURRENTDB_URL: the address cannot be used', { cause });
  });
  try {
    await store.proveWritable();
    await store.head();
    return store;
  } catch (cause) {
    await store.close();
    throw new CannotStart('KURRENTDB_URL: the log cannot be reached, or takes no events from us', { cause });
  }
}
