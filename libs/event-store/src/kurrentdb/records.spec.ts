import { describe, expect, it } from '@jest/globals';
import type { EventData, RecordedEvent as KurrentRecord } from '@kurrent/kurrentdb-client';
import { defaultLimits } from '../append/limits.js';
import { storable } from '../append/storable-append.js';
import { anAppend, anEvent } from '../testing/appends.js';
import {
  expectedState,
  recordedEvent,
  recordsOf,
  revisionOf,
  serverPosition,
  StrangeRecord,
  versionOf,
} from './records.js';
import { StreamNames } from './stream-names.js';

const names = new StreamNames('tovholder');
const recordedAt = new Date('2026-08-17T09:30:00.120Z');

/** As the server gives it back: JSON has been there and back, and it has a place. */
function kept(sent: EventData, stream: string): KurrentRecord {
  const { id, type, data, metadata } = JSON.parse(JSON.stringify(sent)) as EventData;
  return {
    id,
    type,
    data,
    metadata,
    streamId: names.ofLog(stream),
    isJson: true,
    revision: 6n,
    created: new Date(0),
    position: { commit: 4_711n, prepare: 4_711n },
  } as KurrentRecord;
}

describe('versions', () => {
  it('are counted from 0 by the server, and a stream that is not there is none', () => {
    expect([expectedState(0), expectedState(1), expectedState(8)]).toEqual(['no_stream', 0n, 7n]);
    expect(revisionOf(1)).toBe(0n);
    expect([versionOf('no_stream'), versionOf(0n), versionOf(7n)]).toEqual([0, 1, 8]);
  });

  it('of a stream that somebody deleted are none: -5 and -6 are how the server says so', () => {
    expect([versionOf(-5n), versionOf(-6n)]).toEqual([0, 0]);
  });
});

describe('positions', () => {
  it('are commit positions; 0 is the start', () => {
    expect(serverPosition(0n)).toBe('start');
    expect(serverPosition(4_711n)).toEqual({ commit: 4_711n, prepare: 4_711n });
  });
});

describe('an event', () => {
  it('comes back as it was sent', () => {
    const event = anEvent({ schemaVersion: 7, data: { seen: 'æ"\\u0000"', ['']: [null] } });
    const append = anAppend({ events: [event] });
    const [sent] = recordsOf(storable(append, defaultLimits), recordedAt);
    expect(recordedEvent(kept(sent as EventData, append.stream), names)).toEqual({
      ...event,
      stream: append.stream,
      version: 7,
      position: 4_711n,
      recordedAt: recordedAt.toISOString(),
      commandId: append.commandId,
    });
  });

  it('has text only beside it, which is all that an append to several streams takes', () => {
    const [sent] = recordsOf(storable(anAppend(), defaultLimits), recordedAt);
    expect(Object.values(sent?.metadata as object).map((value) => typeof value)).toEqual(
      Array.from({ length: 4 }, () => 'string'),
    );
  });

  it('that another program wrote under our names is refused, not guessed at', () => {
    const [sent] = recordsOf(storable(anAppend(), defaultLimits), recordedAt);
    const strange = { ...kept(sent as EventData, 'case-1'), metadata: undefined } as KurrentRecord;
    expect(() => recordedEvent(strange, names)).toThrow(StrangeRecord);
  });
});

describe('names of streams', () => {
  it('of the log begin with its prefix, those of answers do not', () => {
    expect(names.ofLog('case-1').startsWith(names.prefix)).toBe(true);
    expect(names.inLog(names.ofLog('case-1'))).toBe('case-1');
    expect(names.ofAnswer('1').startsWith(names.prefix)).toBe(false);
  });

  it.each(['', 'Tovholder', '$system', 'a.b', '1'])('cannot be made under "%s"', (namespace) => {
    expect(() => new StreamNames(namespace)).toThrow(RangeError);
  });
});
