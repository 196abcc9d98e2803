import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, type Append } from '@tovholder/event-store';
import { CannotStart } from '@tovholder/operations';
import { fillWithStories } from './fill-with-stories.js';
import { emptyMunicipality } from './testing/empty-municipality.js';

const sunday = '2026-11-22T18:00:00.000Z';
const threeDaysLater = '2026-11-25T07:30:00.000Z';

/** Stops like a killed process: what was appended is there, and nothing comes after it. */
class BreaksOff extends InMemoryEventStore {
  constructor(private left: number) {
    super();
  }

  override append(append: Append) {
    this.left -= 1;
    return this.left < 0 ? Promise.reject(new Error('killed')) : super.append(append);
  }

  goOn(): void {
    this.left = Infinity;
  }
}

/** The cases, without what is chosen anew each time. */
async function casesIn(store: InMemoryEventStore): Promise<unknown[]> {
  const log = await store.readAll({ after: 0n, limit: 10_000 });
  return log.map(({ stream, version, type, commandId, metadata }) => [
    stream,
    version,
    type,
    commandId,
    (metadata as { at: string }).at,
  ]);
}

describe('filling the demonstration', () => {
  let whole: unknown[];
  let appends = 0;

  beforeAll(async () => {
    const store = new (class extends InMemoryEventStore {
      override append(append: Append) {
        appends += 1;
        return super.append(append);
      }
    })();
    await fillWithStories(emptyMunicipality(store), sunday);
    whole = await casesIn(store);
  });

  it.each([0, 0.01, 0.5, 1])(
    'is done to the end days later, and as on the first day, when broken off at %d of it',
    async (share) => {
      const store = new BreaksOff(Math.min(Math.ceil(share * appends), appends - 1));
      await expect(fillWithStories(emptyMunicipality(store), sunday)).rejects.toThrow('killed');
      store.goOn();
      await fillWithStories(emptyMunicipality(store), share === 0 ? sunday : threeDaysLater);
      expect(await casesIn(store)).toEqual(whole);
    },
  );

  it('may be done by two at once', async () => {
    const store = new InMemoryEventStore();
    await Promise.all([
      fillWithStories(emptyMunicipality(store), sunday),
      fillWithStories(emptyMunicipality(store), sunday),
    ]);
    expect((await casesIn(store)).length).toBe(whole.length);
  });

  it('leaves a log alone that began otherwise', async () => {
    const store = new InMemoryEventStore();
    await store.append({
      stream: 'something-else',
      expectedVersion: 0,
      commandId: randomUUID(),
      commandDigest: 'a',
      events: [{ id: randomUUID(), type: 'Else', schemaVersion: 1, data: {}, metadata: {} }],
    });
    await fillWithStories(emptyMunicipality(store), sunday);
    expect(await store.head()).toBe(1n);
  });

  it('says so when another version began it and told another story', async () => {
    const store = new BreaksOff(20);
    await expect(fillWithStories(emptyMunicipality(store), sunday)).rejects.toThrow('killed');
    store.goOn();
    const otherwise = { ...emptyMunicipality(store), cprIndexOf: () => 'another key' };
    await expect(fillWithStories(otherwise, sunday)).rejects.toThrow(CannotStart);
  });
});
