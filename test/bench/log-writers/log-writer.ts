import type { ThrowawayPostgres } from '@tovholder/local-postgres';

/** What every writer is given to append: one event, to a stream that does not exist yet. */
export interface FirstEvent {
  caseId: string;
  commandId: string;
  eventId: string;
  type: string;
  data: object;
  metadata: object;
}

/** One way of appending to a log, used as its own documentation says. */
export interface LogWriter {
  /** By one of several who write at the same time, each waiting for its own answer. */
  append(writer: number, event: FirstEvent): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens it on a database of its own, for so many writers at the same time. */
export type OpenLogWriter = (server: ThrowawayPostgres, writers: number) => Promise<LogWriter>;
