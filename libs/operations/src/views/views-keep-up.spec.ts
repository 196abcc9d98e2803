import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunnerStatus } from '@tovholder/cases';
import { viewsKeepUp } from './views-keep-up.js';

describe('views that keep up with the log', () => {
  let head: bigint;
  let positions: Map<string, bigint>;
  let state: RunnerStatus['state'];
  let elsewhere: boolean;
  let time: number;
  let ask: () => Promise<unknown>;

  beforeEach(() => {
    head = 10n;
    positions = new Map([['queue', 10n]]);
    state = 'live';
    elsewhere = false;
    time = 0;
    const views = viewsKeepUp(
      {
        head: () => Promise.resolve(head),
        names: ['queue'],
        statuses: () => (elsewhere ? [] : [{ projection: 'queue', state, position: 0n }]),
        positions: () => Promise.resolve(positions),
      },
      () => time,
    );
    ask = () => views.check();
  });

  it('are ready, also while another process writes them', async () => {
    state = 'standing-by';
    expect(await ask()).toEqual({ events: '10', mostBehind: 0 });
  });

  it('are not before somebody, anywhere, has made their tables', async () => {
    elsewhere = true;
    expect(await ask()).toEqual({ events: '10', mostBehind: 0 });
    positions.clear();
    await expect(ask()).rejects.toThrow('queue: has no tables');
  });

  it.each<RunnerStatus['state']>(['stopped', 'building', 'failed'])('are not when %s', async (now) => {
    state = now;
    await expect(ask()).rejects.toThrow(`queue: ${now}`);
  });

  it('may be behind as long as they catch up', async () => {
    head = 1_000n;
    for (let position = 10n; position < 100n; position += 10n) {
      positions.set('queue', position);
      expect(await ask()).toEqual({ events: '1000', mostBehind: Number(head - position) });
      time += 29_000;
    }
  });

  it('are not ready when they stand still behind the log, and are again when they move', async () => {
    head = 11n;
    state = 'trying-again';
    await ask();
    time += 29_999;
    await ask();
    time += 1;
    await expect(ask()).rejects.toThrow('queue: stands still');
    positions.set('queue', 11n);
    expect(await ask()).toEqual({ events: '11', mostBehind: 0 });
  });

  it('may rest for days when nothing happens', async () => {
    await ask();
    time += 86_400_000;
    await ask();
    head = 11n;
    expect(await ask()).toEqual({ events: '11', mostBehind: 1 });
  });
});
