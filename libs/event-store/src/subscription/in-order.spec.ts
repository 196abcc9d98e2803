import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '../event-store.js';
import { LogNotContiguous } from '../rejections.js';
import { anEvent } from '../testing/appends.js';
import { lastInOrder } from './in-order.js';

const recorded = (position: bigint, stream = 'case-a', version = Number(position)): RecordedEvent => ({
  ...anEvent(),
  stream,
  version,
  position,
  recordedAt: '2026-08-17T09:30:00.120Z',
  commandId: '01998b2f-6d40-7000-8000-000000000001',
});

describe('events read after a position', () => {
  it.each(['gap-free', 'rising'] as const)('reach the position of the last (%s)', (numbering) => {
    expect(lastInOrder(numbering, 4n, [recorded(5n), recorded(6n)])).toBe(6n);
    expect(lastInOrder(numbering, 4n, [])).toBe(4n);
  });

  it('may leave positions out where gaps mean nothing', () => {
    expect(lastInOrder('rising', 4n, [recorded(90n, 'case-a', 1), recorded(170n, 'case-a', 2)])).toBe(170n);
    expect(() => lastInOrder('gap-free', 4n, [recorded(6n)])).toThrow(LogNotContiguous);
  });

  it('are refused when they do not come in order', () => {
    for (const numbering of ['gap-free', 'rising'] as const) {
      expect(() => lastInOrder(numbering, 4n, [recorded(4n)])).toThrow(LogNotContiguous);
      expect(() => lastInOrder(numbering, 4n, [recorded(5n), recorded(5n)])).toThrow(LogNotContiguous);
    }
  });

  it('are refused when one of a stream is missing, whose number nobody would miss', () => {
    const events = [recorded(90n, 'case-a', 7), recorded(120n, 'case-b', 3), recorded(170n, 'case-a', 9)];
    expect(() => lastInOrder('rising', 4n, events)).toThrow('version 8 was to follow, the log has 9');
  });
});
