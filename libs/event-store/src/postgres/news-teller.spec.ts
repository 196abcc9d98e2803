import { describe, expect, it } from '@jest/globals';
import { NewsTeller } from './news-teller.js';

/** A neighbour who hears what is told, and a clock that passes when it is let. */
function neighbour({ deaf = false } = {}) {
  let told = 0;
  const waiting: (() => void)[] = [];
  const pass = () => waiting.splice(0).forEach((resolve) => resolve());
  const connection = {
    query: () => {
      told++;
      return deaf ? Promise.reject(new Error('out of reach')) : Promise.resolve([]);
    },
    close: () => Promise.resolve(),
  };
  const teller = new NewsTeller(
    connection,
    (_, signal) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        signal.addEventListener('abort', () => resolve());
        if (signal.aborted) resolve();
      }),
  );
  return {
    teller,
    told: () => told,
    pass,
    timePasses: async () => {
      pass();
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('news of the log', () => {
  it('is told at once when it has been quiet', () => {
    const { teller, told } = neighbour();
    teller.tellSoon();
    expect(told()).toBe(1);
  });

  it('is told once for all that comes together, and again for what came meanwhile', async () => {
    const { teller, told, timePasses } = neighbour();
    for (let n = 0; n < 10; n++) teller.tellSoon();
    await settled();
    expect(told()).toBe(1);
    await timePasses();
    expect(told()).toBe(2);
    await timePasses();
    expect(told()).toBe(2);
  });

  it('is told of what happens just as the telling ends', async () => {
    for (let microtasks = 0; microtasks < 8; microtasks++) {
      const { teller, told, timePasses, pass } = neighbour();
      teller.tellSoon();
      await settled();
      pass();
      for (let n = 0; n < microtasks; n++) await Promise.resolve();
      teller.tellSoon();
      await settled();
      await timePasses();
      expect([microtasks, told()]).toEqual([microtasks, 2]);
    }
  });

  it('goes on when it could not be told', async () => {
    const { teller, told, timePasses } = neighbour({ deaf: true });
    teller.tellSoon();
    await settled();
    await timePasses();
    teller.tellSoon();
    expect(told()).toBe(2);
  });

  it('is told before the store closes', async () => {
    const { teller, told } = neighbour();
    teller.tellSoon();
    await settled();
    teller.tellSoon();
    await teller.close();
    expect(told()).toBe(2);
  });
});
