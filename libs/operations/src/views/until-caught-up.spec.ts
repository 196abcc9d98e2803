import { describe, expect, it } from '@jest/globals';
import { ViewsBehind } from '@tovholder/cases';
import { untilCaughtUp } from './views.js';

describe('waiting for the views', () => {
  const views = (caughtUp: boolean) => ({
    names: ['case-overview'],
    progress: { caughtUpTo: () => Promise.resolve(caughtUp) },
  });

  it('ends when they show what the log holds', async () => {
    await expect(untilCaughtUp(views(true), 7n, 1)).resolves.toBeUndefined();
  });

  it('does not end as if they did when the time is up first', async () => {
    await expect(untilCaughtUp(views(false), 7n, 1)).rejects.toThrow(ViewsBehind);
  });
});
