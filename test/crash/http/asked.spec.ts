import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, type RecordedEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { notesAfter } from '../notes.js';
import { seeded } from '../seeded.js';
import { byCommand, wholeLog } from '../verify.js';
import { faultsAgainstAsked, nothingAsked, type Asked } from './asked.js';

describe('what the server said over HTTP, against the log', () => {
  const commandId = uuidv7();
  let log: RecordedEvent[];
  let asked: Asked;

  beforeAll(async () => {
    const store = new InMemoryEventStore();
    const events = notesAfter(0, seeded(1));
    await store.append({ stream: 'notes-a', expectedVersion: 0, commandId, commandDigest: 'd', events });
    log = await wholeLog(store);
  });

  beforeEach(() => {
    const { version, position } = log.at(-1)!;
    asked = { ...nothingAsked(), answers: new Map([[commandId, { version, position }]]) };
  });

  it('holds where all that was acknowledged is there', () => {
    expect(faultsAgainstAsked(byCommand(log), asked)).toEqual([]);
  });

  it('does not where something acknowledged is gone', () => {
    expect(faultsAgainstAsked(byCommand(log.slice(0, -1)), asked)).toHaveLength(1);
    expect(faultsAgainstAsked(byCommand([]), asked)).toHaveLength(1);
  });

  it('does not where something refused is there', () => {
    asked.refused.add(commandId);
    expect(faultsAgainstAsked(byCommand(log), asked)).toEqual([
      `command ${commandId} was refused over HTTP, and yet is there`,
    ]);
  });
});
