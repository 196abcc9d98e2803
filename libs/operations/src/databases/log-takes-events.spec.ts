import { describe, expect, it, jest } from '@jest/globals';
import { logTakesEvents } from './log-takes-events.js';

describe('a log that takes events', () => {
  it('is proved anew every few seconds, however often somebody asks', async () => {
    let time = 0;
    const proveWritable = jest.fn(() => Promise.resolve());
    const log = logTakesEvents({ proveWritable, head: () => Promise.resolve(7n) }, () => time);
    expect(await Promise.all([log.check(), log.check()])).toEqual([{ events: '7' }, { events: '7' }]);
    time = 1_999;
    await log.check();
    expect(proveWritable).toHaveBeenCalledTimes(1);
    time = 2_000;
    proveWritable.mockReturnValue(Promise.reject(new Error('disk full')));
    await expect(log.check()).rejects.toThrow('disk full');
  });
});
