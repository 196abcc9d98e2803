import type { Instant } from '@tovholder/calendar';
import { uuidOf } from '@tovholder/cases';
import { WrongExpectedVersion, type EventStore } from '@tovholder/event-store';

/** The filling of an empty log, which a kill may break off at any moment. */
export interface Filling {
  /** The moment the stories are told from: also when they are told to the end days later. */
  toldAt: Instant;
  wasBrokenOff: boolean;
  end(): Promise<void>;
}

/** No case: the log's own word on whether the demonstration in it is whole. Projections pass over it. */
const stream = 'demonstration';

/** Nothing to do when the log holds something else, or a demonstration that is whole. */
export async function beginOrGoOn(store: EventStore, now: Instant): Promise<Filling | undefined> {
  const [begun, ended] = await store.readStream(stream);
  if (ended) return undefined;
  if (begun) return fillingFrom(store, (begun.data as { toldAt: Instant }).toldAt, true);
  if ((await store.head()) > 0n) return undefined;
  try {
    await say(store, 'DemonstrationBegun', now, 0);
  } catch (error) {
    // Another process began at the same moment: we tell the same, and each step is taken once.
    if (error instanceof WrongExpectedVersion) return beginOrGoOn(store, now);
    throw error;
  }
  return fillingFrom(store, now, false);
}

function fillingFrom(store: EventStore, toldAt: Instant, wasBrokenOff: boolean): Filling {
  return { toldAt, wasBrokenOff, end: () => say(store, 'DemonstrationFilled', toldAt, 1) };
}

async function say(store: EventStore, type: string, toldAt: Instant, expectedVersion: number): Promise<void> {
  await store.append({
    stream,
    expectedVersion,
    commandId: uuidOf(stream, toldAt, type),
    commandDigest: type,
    events: [
      {
        id: uuidOf(stream, toldAt, type, 'event'),
        type,
        schemaVersion: 1,
        data: { toldAt },
        metadata: { at: toldAt },
      },
    ],
  });
}
