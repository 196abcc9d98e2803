import { describe, expect, it } from '@jest/globals';
import { checkHistory } from './check-history.js';
import type {
  AppendTried,
  History,
  LogRead,
  Operation,
  Outcome,
  Seen,
  StreamRead,
} from './history/history.js';

const [one, two, three] = [event(1, 'a', 1, 'c1'), event(2, 'a', 2, 'c2'), event(3, 'b', 1, 'c3')] as const;

describe('a sound history', () => {
  it('has writers one after the other, readers of what was there, and subscribers of everything', () => {
    const history = afterwards(
      [one, two, three],
      append(0, 10, one),
      append(20, 30, two),
      append(25, 40, three),
      reads(31, 35, 'a', 0, one, two),
      watched(50, 0, one, two),
      watched(51, 2, three),
      ended(60, 3, 3),
    );
    expect(checkHistory(history)).toEqual([]);
  });

  it('may order two appends under way at the same time either way', () => {
    const history = afterwards(
      [one, two, three],
      append(0, 10, one),
      append(20, 40, three),
      append(30, 50, two),
    );
    expect(checkHistory(history)).toEqual([]);
  });

  it('may show, or not show, what was not yet acknowledged when the read began', () => {
    const append2 = append(20, 40, two);
    const base = [append(0, 10, one), append2] as const;
    expect(checkHistory(afterwards([one, two], ...base, reads(30, 35, 'a', 0, one)))).toEqual([]);
    expect(checkHistory(afterwards([one, two], ...base, reads(30, 35, 'a', 0, one, two)))).toEqual([]);
  });

  it('may hold an append whose answer was lost, or not hold it', () => {
    const unknown = append(0, 10, one, { name: 'unknown' });
    expect(checkHistory(afterwards([one], unknown))).toEqual([]);
    expect(checkHistory(afterwards([], unknown))).toEqual([]);
  });

  it('answers a repeated command with the first answer, also when it was decided afresh', () => {
    const afresh = {
      ...append(20, 30, two),
      ...acknowledged(1, 1, true),
      commandId: 'c1',
      expectedVersion: 1,
    };
    expect(checkHistory(afterwards([one], append(0, 10, one), afresh))).toEqual([]);
  });
});

describe('found is', () => {
  it('a version of a stream that two have won', () => {
    const rival = { ...event(2, 'a', 1, 'c9') };
    const found = checkHistory(afterwards([one, rival], append(0, 10, one), append(5, 12, rival)));
    expect(found[0]).toMatchObject({ rule: 'one winner', piece: [{ commandId: 'c1' }, { commandId: 'c9' }] });
  });

  it('a position that is one event to one reader and another to the next', () => {
    const other = event(1, 'b', 1, 'c3');
    const history = afterwards(
      [one],
      append(0, 10, one),
      append(0, 9, other, { name: 'unknown' }),
      page(11, 12, other),
    );
    expect(rulesIn(history)).toContain('one winner');
  });

  it('an acknowledged append that is not in the log afterwards', () => {
    const history = afterwards([one], append(0, 10, one), append(20, 30, two));
    expect(rulesIn(history)).toContain('nothing lost');
  });

  it('a command that was carried out twice', () => {
    const again = event(2, 'a', 2, 'c1');
    const history = afterwards([one, again], append(0, 10, one), append(20, 30, again));
    const found = checkHistory(history).filter(({ rule }) => rule === 'applied once');
    expect(found[0]?.says).toMatch(/answered with position 1, and with 2/);
  });

  it('a command that was carried out twice, though nobody was told', () => {
    const again = event(2, 'a', 2, 'c1');
    const history = afterwards([one, again], append(0, 10, one), append(20, 30, again, { name: 'unknown' }));
    expect(rulesIn(history)).toEqual(['applied once']);
  });

  it('a command of which only a part is there', () => {
    const half = { ...append(0, 10, one, { name: 'unknown' }), eventIds: [one.eventId, two.eventId] };
    expect(rulesIn(afterwards([one], half))).toEqual(['applied once']);
  });

  it('a command that was refused, and yet is there', () => {
    const history = afterwards([one], append(0, 10, one, { name: 'refused', actual: 0 }));
    expect(rulesIn(history)).toEqual(['applied once']);
  });

  it('a command that was acknowledged, and refused when it was sent again', () => {
    const refused = append(20, 30, one, { name: 'refused', actual: 1 });
    expect(rulesIn(afterwards([one], append(0, 10, one), refused))).toEqual(['applied once']);
  });

  it('an append written at another version than it expected', () => {
    const elsewhere = { ...append(20, 30, two), expectedVersion: 0 };
    expect(rulesIn(afterwards([one, two], append(0, 10, one), elsewhere))).toEqual(['applied once']);
  });

  it('an event that nobody sent', () => {
    expect(rulesIn(afterwards([one]))).toEqual(['applied once']);
  });

  it.each([
    ['left out', watched(50, 0, one, three)],
    ['out of order', watched(50, 0, two, one)],
    ['twice', watched(50, 0, one, one)],
    ['left out between two batches', watched(50, 1, three)],
    ['left out of a page', page(50, 60, one, three)],
    ['left out of a stream', reads(50, 60, 'a', 0, two)],
  ])('an event that came to a reader %s', (_, operation) => {
    const history = afterwards(
      [one, two, three],
      append(0, 9, one),
      append(10, 19, two),
      append(20, 29, three),
      operation,
    );
    expect(rulesIn(history)).toEqual(['no gap']);
  });

  it('a subscriber who stands still, and one who gave up', () => {
    const base = [append(0, 10, one), append(12, 14, two)] as const;
    expect(rulesIn(afterwards([one, two], ...base, ended(60, 1, 2)))).toEqual(['no gap']);
    const gaveUp: Operation = { ...ended(60, 1, 2), kind: 'watch-failed', why: 'position 3 was to follow' };
    expect(rulesIn(afterwards([one, two], ...base, gaveUp))).toEqual(['no gap']);
  });

  it('an append that began after another was acknowledged, and stands before it', () => {
    const history = afterwards(
      [one, two, three],
      append(0, 10, one),
      append(20, 30, three),
      append(31, 40, two),
    );
    expect(checkHistory(history)).toMatchObject([
      { rule: 'order of commit', piece: [{ commandId: 'c3' }, { commandId: 'c2' }] },
    ]);
  });

  it('a read of a stream that misses what was acknowledged before it began', () => {
    const history = afterwards(
      [one, two],
      append(0, 10, one),
      append(20, 30, two),
      reads(31, 35, 'a', 0, one),
    );
    expect(checkHistory(history)).toMatchObject([
      { rule: 'fresh reads', piece: [{ commandId: 'c2' }, { kind: 'read-stream', seen: [one] }] },
    ]);
  });

  it('a page that misses what somebody else had seen already', () => {
    const history = afterwards(
      [one, two],
      append(0, 10, one),
      append(20, 90, two),
      reads(30, 35, 'a', 0, one, two),
      page(40, 45, one),
    );
    expect(rulesIn(history)).toEqual(['fresh reads']);
  });
});

it('shows the smallest piece first', () => {
  const history = afterwards([one], append(0, 10, one), append(20, 30, two), ended(60, 1, 2));
  expect(checkHistory(history)[0]?.piece).toHaveLength(1);
});

function rulesIn(history: History): string[] {
  return [...new Set(checkHistory(history).map(({ rule }) => rule))];
}

function event(position: number, stream: string, version: number, commandId: string): Seen {
  return { position, stream, version, commandId, eventId: `e-${commandId}-${position}` };
}

function acknowledged(version: number, position: number, repeated = false): { outcome: Outcome } {
  return { outcome: { name: 'acknowledged', version, position, repeated } };
}

function append(
  invoked: number,
  completed: number,
  { stream, version, position, commandId, eventId }: Seen,
  outcome = acknowledged(version, position).outcome,
): AppendTried {
  const times = { client: 'writer', invoked, completed };
  return {
    ...times,
    kind: 'append',
    stream,
    expectedVersion: version - 1,
    commandId,
    eventIds: [eventId],
    outcome,
  };
}

function reads(
  invoked: number,
  completed: number,
  stream: string,
  afterVersion: number,
  ...seen: Seen[]
): StreamRead {
  return { client: 'reader', invoked, completed, kind: 'read-stream', stream, afterVersion, seen };
}

function page(invoked: number, completed: number, ...seen: Seen[]): LogRead {
  return { client: 'reader', invoked, completed, kind: 'read-all', after: 0, limit: 100, seen };
}

function watched(at: number, after: number, ...seen: Seen[]): Operation {
  return { client: 'subscriber', invoked: at, completed: at, kind: 'watched', after, seen };
}

function ended(at: number, after: number, acknowledged: number) {
  return {
    client: 'subscriber',
    invoked: at,
    completed: at,
    kind: 'watch-ended',
    after,
    acknowledged,
  } as const;
}

function afterwards(log: readonly Seen[], ...operations: Operation[]): History {
  const times = { client: 'afterwards', invoked: 1_000, completed: 1_001 };
  return { operations, afterwards: { ...times, kind: 'read-all', after: 0, limit: 1_000, seen: log } };
}
