import { describe, expect, it } from '@jest/globals';
import { inTime } from './in-time.js';

describe('a wait that has an end', () => {
  const never = new Promise<never>(() => undefined);

  it('gives what comes', async () => {
    expect(await inTime('the worker is not under way', Promise.resolve('under way'))).toBe('under way');
  });

  it('passes on why nothing can come', async () => {
    const gone = Promise.reject(new Error('the worker ended by itself'));
    await expect(inTime('the worker is not under way', gone)).rejects.toThrow('the worker ended by itself');
  });

  it('says who hangs', async () => {
    await expect(inTime('the worker is not under way', never, 1)).rejects.toThrow(
      'the worker is not under way after 0 s',
    );
  });

  it('says what is the case when the time is up', async () => {
    let waiting = 'two people wait';
    const wait = inTime(() => waiting, never, 1);
    waiting = 'one person waits';
    await expect(wait).rejects.toThrow('one person waits after 0 s');
  });
});
