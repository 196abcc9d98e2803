import { describe, expect, it } from '@jest/globals';
import type { Connection } from './connection.js';
import { NewsTeller } from './news-teller.js';

/** A neighbour who hears what is told, and a clock that passes when it is let. */
function neighbour({ deaf = false } = {}) {
  let told = 0;
  const pass: (() => void)[] = [];
  const connection = {
    query: () => {
      told++;
      return deaf ? Promise.reject(new Error('out of reach')) : Promise.resolve([]);
    },
    close: () => Promise.resolve(),
  } as unknown as Connection;
  const teller = new NewsTeller(
    connection,
    (_, signal) =>
      new Promise((resolve) => {
        pass.push(resolve);
        signal.addEventListener('abort', () => resolve());
        if (signal.aborted) resolve();
      }),
  );
  return {
    teller,
    told: () => told,
    timePasses: async () => {
      for (const resolve of pass.splice(0)) resolve();
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
