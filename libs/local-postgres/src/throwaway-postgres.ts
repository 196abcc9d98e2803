import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPostgres, start } from './local-postgres.js';

export interface ThrowawayPostgres extends LocalPostgres {
  /** Creates an empty database with a name of its own; gives the name. */
  freshDatabase(options?: { owner?: string }): Promise<string>;
}

export interface ThrowawayOptions {
  /** Ask the disk to keep what it is given, as in production. Benchmarks and crash tests need it, others are faster without. */
  durable?: boolean;
  settings?: Record<string, string>;
  onLog?: (line: string) => void;
}

const forgetful = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** A server in a temporary folder on a free port; both are gone after `stop`, or after we are. */
export async function startThrowawayPostgres({
  durable = false,
  settings = {},
  onLog = () => undefined,
}: ThrowawayOptions = {}): Promise<ThrowawayPostgres> {
  const dataFolder = join(tmpdir(), `tovholder-postgres-${randomUUID()}`);
  const server = await start(
    { dataFolder, onLog, settings: { ...(durable ? {} : forgetful), ...settings } },
    true,
  );
  return {
    ...server,
    async freshDatabase(options) {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await server.ensureDatabase(name, options);
      return name;
    },
  };
}
