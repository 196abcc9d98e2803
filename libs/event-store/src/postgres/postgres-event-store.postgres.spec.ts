import { freshTestDatabase } from '@tovholder/local-postgres';
import { eventStoreContract } from '../testing/event-store.contract.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

eventStoreContract('the log on PostgreSQL', async (options) => {
  const database = await freshTestDatabase();
  await migrateEventStore(database);
  const store = new PostgresEventStore({ url: database.applicationUrl, ...options });
  return {
    store,
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
});
