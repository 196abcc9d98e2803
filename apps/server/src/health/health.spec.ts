import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readinessOf } from '@tovholder/operations';
import { startTryServer, type TryServer } from '../testing/try-server.js';

describe('health', () => {
  let server: TryServer;
  let ready = true;
  const check = () => (ready ? Promise.resolve({ lag: 0 }) : Promise.reject(new Error('password=hemmelig')));

  beforeAll(async () => {
    server = await startTryServer({ readiness: [{ name: 'database', check }] });
  });
  afterAll(() => server.close());

  const ask = (path: string) => server.ask('GET', path, { headers: { authorization: '' } });

  it('is told to anybody, without asking anything', async () => {
    ready = false;
    expect((await ask('/health')).body).toEqual({ status: 'ok' });
  });

  it('is readiness too when everything needed is there', async () => {
    ready = true;
    const answer = await ask('/ready');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      ready: true,
      checks: [{ name: 'database', ready: true, details: { lag: 0 } }],
    });
  });

  it('says what is missing, and not why', async () => {
    ready = false;
    const answer = await ask('/ready');
    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({ ready: false, checks: [{ name: 'database', ready: false }] });
  });

  it('does not wait for a check that never answers', async () => {
    const silent = { name: 'silent', check: () => new Promise<never>(() => undefined) };
    const checks = [{ name: 'silent', ready: false }];
    expect(await readinessOf([silent], 1)).toEqual({ ready: false, checks });
  });
});
