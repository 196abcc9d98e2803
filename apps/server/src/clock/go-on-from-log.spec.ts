import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@tovholder/event-store';
import { goOnFromLog } from './go-on-from-log.js';
import { SimulatedClock } from './simulated-clock.js';

const configured = '2026-03-25T08:00:00.000Z';

describe('a simulated clock, when the server starts again', () => {
  let log: InMemoryEventStore;
  let clock: SimulatedClock;

  beforeEach(() => {
    log = new InMemoryEventStore();
    clock = new SimulatedClock(new Date(configured));
  });

  it('goes on where the log ends', async () => {
    await happened('2026-03-25T08:00:00.000Z');
    await happened('2026-04-04T10:15:00.000Z');
    await goOnFromLog(clock, log);
    expect(clock.now().toISOString()).toBe('2026-04-04T10:15:00.000Z');
  });

  it('begins where it is told when the log ends before, or is empty', async () => {
    await goOnFromLog(clock, log);
    expect(clock.now().toISOString()).toBe(configured);
    await happened('2026-03-02T08:00:00.000Z');
    await goOnFromLog(clock, log);
    expect(clock.now().toISOString()).toBe(configured);
  });

  function happened(at: string) {
    const event = {
      id: randomUUID(),
      type: 'SomethingHappened',
      schemaVersion: 1,
      data: {},
      metadata: { at },
    };
    const commandId = randomUUID();
    const stream = `case-${commandId}`;
    return log.append({ stream, expectedVersion: 0, commandId, commandDigest: 'digest', events: [event] });
  }
});
