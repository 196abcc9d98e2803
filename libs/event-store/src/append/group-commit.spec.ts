import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Append, Appended } from '../event-store.js';
import { StoreOverloaded, StoreUnavailable } from '../rejections.js';
import { anAppend, events } from '../testing/appends.js';
import { GroupCommit } from './group-commit.js';
import { defaultLimits, type Limits } from './limits.js';
import { type StorableAppend, storable } from './storable-append.js';

/** A disk that writes when told to, and remembers in what batches. */
function disk(limits: Partial<Limits> = {}, lanes = 1) {
  const allLimits = { ...defaultLimits, ...limits };
  const batches: (readonly StorableAppend[])[] = [];
  const unfinished: (() => void)[] = [];
  const commits = new GroupCommit(
    (batch) => {
      batches.push(batch);
      return new Promise((resolve) => {
        unfinished.push(() => resolve(batch.map(appended)));
      });
    },
    allLimits,
    lanes,
  );
  return {
    commits,
    batches,
    submit: (given: Partial<Append> = {}) => commits.submit(storable(anAppend(given), allLimits)),
    finish: async () => {
      unfinished.shift()?.();
      await settled();
    },
  };
}

const appended = ({ stream, events: { length } }: StorableAppend): Appended => ({
  stream,
  version: length,
  position: 1n,
  repeated: false,
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('group commit', () => {
  it('sends a lone append at once', async () => {
    const { batches, submit, finish } = disk();
    const answer = submit();
    await settled();
    expect(batches).toHaveLength(1);
    await finish();
    await expect(answer).resolves.toMatchObject({ version: 1 });
  });

  it('gathers what comes while it writes', async () => {
    const { batches, submit, finish } = disk();
    void submit();
    await settled();
    for (let n = 0; n < 5; n++) void submit();
    await settled();
    expect(batches).toHaveLength(1);
    await finish();
    expect(batches.map(({ length }) => length)).toEqual([1, 5]);
  });

  it.each([
    { arrive: 10, batches: [10] },
    { arrive: 20, batches: [16, 4] },
    { arrive: 64, batches: [32, 32] },
  ])('writes $arrive that arrive together as $batches over two lanes', async ({ arrive, batches: sizes }) => {
    const { batches, submit } = disk({}, 2);
    for (let n = 0; n < arrive; n++) void submit();
    await settled();
    expect(batches.map(({ length }) => length)).toEqual(sizes);
  });

  it('closes a batch at its limits, but always takes one', async () => {
    const { batches, submit, finish } = disk({ batchEvents: 3 });
    void submit({ events: events(5) });
    void submit({ events: events(2) });
    void submit({ events: events(2) });
    await settled();
    await finish();
    await finish();
    expect(batches.map((batch) => batch.map((append) => append.events.length))).toEqual([[5], [2], [2]]);
  });

  it('refuses when too many wait, and takes again when they are gone', async () => {
    const { submit, finish } = disk({ queuedAppends: 2 });
    void submit();
    await settled();
    void submit();
    void submit();
    await expect(submit()).rejects.toThrow(StoreOverloaded);
    await finish();
    const late = submit();
    await finish();
    await finish();
    await expect(late).resolves.toBeDefined();
  });

  it('refuses when what waits is too much', async () => {
    const { submit } = disk({ queuedBytes: 1 });
    await expect(submit()).rejects.toThrow(StoreOverloaded);
  });

  it('answers everything it took before it closes, and takes nothing more', async () => {
    const { commits, submit, finish } = disk();
    const answers = [submit(), submit()];
    const closed = commits.close();
    await expect(submit()).rejects.toThrow(StoreUnavailable);
    await finish();
    await finish();
    await closed;
    await expect(Promise.all(answers)).resolves.toHaveLength(2);
  });

  it('never has a stream or a command under way twice, and keeps their order of arrival', async () => {
    const arrival = fc.record({
      stream: fc.integer({ min: 1, max: 4 }),
      command: fc.integer({ min: 1, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arrival, { maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (arrivals, lanes) => {
          const { batches, submit, finish } = disk({ batchEvents: 4 }, lanes);
          const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
          arrivals.forEach(({ stream, command }, index) => {
            void submit({ stream: `s${stream}`, commandId: uuid(command), commandDigest: String(index) });
          });
          for (let n = 0; n <= arrivals.length; n++) await finish();

          const written = batches.flat();
          expect(written).toHaveLength(arrivals.length);
          for (const batch of batches) {
            expect(new Set(batch.map(({ stream }) => stream)).size).toBe(batch.length);
            expect(new Set(batch.map(({ commandId }) => commandId)).size).toBe(batch.length);
          }
          for (const key of ['stream', 'commandId'] as const) {
            for (const value of new Set(written.map((append) => append[key]))) {
              const order = written
                .filter((append) => append[key] === value)
                .map(({ commandDigest }) => Number(commandDigest));
              expect(order).toEqual([...order].sort((a, b) => a - b));
            }
          }
        },
      ),
    );
  });
});
