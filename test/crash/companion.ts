import type { EventStore, RecordedEvent } from '@tovholder/event-store';
import type { Plant } from './plants.js';
import type { Chance } from './seeded.js';

export interface Ground {
  store: EventStore;
  /** The log's database. */
  applicationUrl: string;
  ownerUrl: string;
  /** A bug put in on purpose, to see the check find it. */
  plant?: Plant;
}

/** What was there after the crash, and what is wrong with it, each in a sentence. */
export interface Findings {
  found: string;
  faults: string[];
}

/** Something that runs beside the writers, dies with them, and must be right when it is looked at afterwards. */
export interface Companion {
  name: string;
  /** Once, before the first round. */
  prepare(ground: Ground): Promise<void>;
  /** In the child: resolves when what is to be interrupted is under way, and goes on until it is killed. */
  begin(ground: Ground, chance: Chance): Promise<void>;
  /** After the crash. `log` is the whole log. */
  verify(ground: Ground, log: readonly RecordedEvent[]): Promise<Findings>;
}
