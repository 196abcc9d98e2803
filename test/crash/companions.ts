import type { EventStore, RecordedEvent } from '@tovholder/event-store';

export interface Ground {
  store: EventStore;
  /** The log's database. */
  applicationUrl: string;
  ownerUrl: string;
}

/** Something that runs beside the writers, dies with them, and must be right when it is looked at afterwards. */
export interface Companion {
  name: string;
  /** Once, before the first round. */
  prepare(ground: Ground): Promise<void>;
  /** In the child, until it is killed. */
  run(ground: Ground, signal: AbortSignal): Promise<void>;
  /** After the crash: what is wrong, in sentences. `log` is the whole log. */
  verify(ground: Ground, log: readonly RecordedEvent[]): Promise<string[]>;
}

export const companions: readonly Companion[] = [];
