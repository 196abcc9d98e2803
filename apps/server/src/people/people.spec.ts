import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTryServer, type TryServer } from '../testing/try-server.js';

describe('people', () => {
  let server: TryServer;
  beforeAll(async () => {
    server = await startTryServer();
  });
  afterAll(() => server.close());

  it('are told who they are', async () => {
    expect((await server.ask('GET', '/me')).body).toEqual({
      personId: 'bodil',
      name: 'Bodil Barnefryd',
      title: 'T',
      appointments: [{ role: 'social-worker', unitId: 'by' }],
      units: [{ unitId: 'by', name: 'Eksempelby', kind: 'municipality' }],
    });
  });

  it.each([
    ['/people', ['bodil', 'leder']],
    ['/people?role=school-leader', ['leder']],
    ['/people?unitId=skole', ['leder']],
    ['/people?unitId=by&role=social-worker', ['bodil']],
  ])('find colleagues: %s', async (path, ids) => {
    const people = (await server.ask('GET', path)).body as { personId: string }[];
    expect(people.map((person) => person.personId)).toEqual(ids);
  });

  it.each([
    ['role=king', 'not-a-choice'],
    ['role=', 'not-a-choice'],
    ['role=teacher&role=ppr', 'not-a-choice'],
    ['unitId=ukendt', 'unknown-unit'],
    ['unitId=', 'not-an-identifier'],
    ['unitId=skole&unitId=by', 'not-text'],
  ])('are not looked for by what there is not: %s', async (query, code) => {
    const answer = await server.ask('GET', `/people?${query}`);
    expect(answer.body).toMatchObject({ status: 400, code: 'invalid-input', errors: [{ code }] });
  });

  it('see the units of the municipality', async () => {
    expect((await server.ask('GET', '/units')).body).toEqual([
      { unitId: 'by', name: 'Eksempelby', kind: 'municipality' },
      { unitId: 'skole', name: 'Skolen', kind: 'school', parentId: 'by' },
    ]);
  });

  it.each([
    ['', 401, 'not-signed-in'],
    ['Basic Ym9kaWw6eA==', 401, 'not-signed-in'],
    ['Bearer expired', 401, 'sign-in-expired'],
    ['Bearer fremmed', 403, 'not-in-directory'],
    ['Bearer issuer-unreachable', 503, 'sign-in-unavailable'],
  ])('are kept out with %j', async (authorization, status, code) => {
    for (const path of ['/me', '/people', '/units']) {
      const answer = await server.ask('GET', path, { headers: { authorization } });
      expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers.has('www-authenticate')).toBe(status === 401);
    }
  });
});
