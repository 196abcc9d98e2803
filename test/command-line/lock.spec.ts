import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockUnlessHeld } from '../../infra/run/lock.mjs';

describe('A folder that one process uses at a time', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-lock-'));
    file = join(folder, 'in-use.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is refused to the second, and given to the next when the first is done', async () => {
    const first = await lockUnlessHeld(file);
    expect(first).toBeDefined();
    expect(await lockUnlessHeld(file)).toBeUndefined();
    await first?.();
    const next = await lockUnlessHeld(file);
    expect(next).toBeDefined();
    await next?.();
  });

  it('is taken over from one that was killed, and not given up by them afterwards', async () => {
    await writeFile(file, 'killed');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(file, longAgo, longAgo);
    const release = await lockUnlessHeld(file);
    expect(release).toBeDefined();
    expect(await lockUnlessHeld(file)).toBeUndefined();
    await release?.();
  });
});
