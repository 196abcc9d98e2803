/** How much is taken at once and how much may wait. Beyond it a writer is refused, so that memory stays bounded. */
export interface Limits {
  /** Data and metadata of one event, in bytes of JSON. */
  eventBytes: number;
  eventsPerAppend: number;
  /** A batch closes when the next append would take it beyond one of these; one append always fits. */
  batchEvents: number;
  batchBytes: number;
  queuedAppends: number;
  queuedBytes: number;
}

export const defaultLimits: Limits = {
  eventBytes: 1_000_000,
  eventsPerAppend: 1_000,
  batchEvents: 500,
  batchBytes: 2_000_000,
  queuedAppends: 5_000,
  queuedBytes: 64_000_000,
};
