import { describe, expect, it } from '@jest/globals';
import { startTryServer } from '../testing/try-server.js';

describe('many requests', () => {
  it('from one person are asked to wait, and their colleagues let on', async () => {
    const server = await startTryServer({ rateLimits: { perAddressPerMinute: 6, perPersonPerMinute: 2 } });
    const ask = async (person: string) => {
      const answer = await server.ask('GET', '/me', { headers: { authorization: `Bearer ${person}` } });
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      return answer.status;
    };
    expect([await ask('bodil'), await ask('bodil'), await ask('bodil')]).toEqual([200, 200, 429]);
    expect(await ask('leder')).toBe(200);
    expect([await ask('guess-1'), await ask('guess-2'), await ask('guess-3')]).toEqual([403, 403, 429]);
    expect((await server.ask('GET', '/health')).status).toBe(429);
    await server.close();
  });
});
