import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import type { OpenLogWriter } from './log-writer.js';

const [owner, application] = ['tovholder_owner', 'tovholder_application'];
const commandDigest = 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9';

/** This store as the server uses it: one for the process, two connections to write with. */
export const openTovholder: OpenLogWriter = async (server) => {
  await server.ensureRole(owner);
  await server.ensureRole(application);
  const database = await server.freshDatabase({ owner });
  await migrateEventStore({ ownerUrl: server.urlFor(database, owner), applicationRole: application });
  const store = new PostgresEventStore({ url: server.urlFor(database, application) });
  return {
    append: (_writer, { caseId, commandId, eventId, type, data, metadata }) =>
      store.append({
        stream: `case-${caseId}`,
        expectedVersion: 0,
        commandId,
        commandDigest,
        events: [{ id: eventId, type, schemaVersion: 1, data, metadata }],
      }),
    close: () => store.close(),
  };
};
