import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { raiseCase, type LivedCase } from './lived-case.js';
import { inBase64, Municipality } from './municipality.js';
import { addressOf, askWellFormed, documentOf, routesIn, type Document, type Route } from './routes.js';

let here: Municipality;
let document: Document;
let routes: Route[];
let raised: LivedCase;

beforeAll(async () => {
  here = await Municipality.open('2026-11-23T09:00:00.000Z');
  document = await documentOf(here);
  routes = routesIn(document);
  raised = await raiseCase(here, 'Tora Tagetsen', '2026-11-23T10:00:00.000Z');
});

afterAll(() => here.close());

describe('Nobody', () => {
  const open = ['/health', '/ready'];
  const signedOut = (status: number, code: string) => ({ status, body: { code } });
  const someoneElse = 'family-chief-scope';

  async function refusesAll(authorization: string | undefined, status: number, code: string): Promise<void> {
    const nobody = here.somebodyWith(authorization);
    const closed = routes.filter(({ path }) => !open.includes(path));
    const answers = await Promise.all(
      closed.map((route) =>
        askWellFormed(nobody, route, addressOf(route, raised.caseId, raised.ids), raised.version, document),
      ),
    );
    for (const answer of answers) expect(answer).toMatchObject(signedOut(status, code));
    expect(closed.length).toBe(routes.length - open.length);
  }

  it('gets anything without a token', () => refusesAll(undefined, 401, 'not-signed-in'));

  it('gets anything by a token that has run out', async () => {
    const anHourAgo = Math.floor(Date.now() / 1_000) - 3_600;
    await refusesAll(`Bearer ${here.tokenClaiming(someoneElse, { exp: anHourAgo })}`, 401, 'sign-in-expired');
  });

  it('gets anything as somebody the directory does not know', () =>
    refusesAll(`Bearer ${here.tokenClaiming(someoneElse, { sub: 'ukendt' })}`, 403, 'not-in-directory'));

  it('gets in by a token that was made for another, by another, or by hand', async () => {
    const own = here.tokenOf(someoneElse);
    const [header = '', payload = '', signature = ''] = own.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const asChief = inBase64(JSON.stringify({ ...claims, sub: 'school-chief-scope' }));
    const inAnHour = Math.floor(Date.now() / 1_000) + 3_600;
    const forged = [
      here.tokenClaiming(someoneElse, { aud: 'another-system' }),
      here.tokenClaiming(someoneElse, { iss: 'http://127.0.0.1:1' }),
      here.tokenClaiming(someoneElse, { nbf: inAnHour }),
      here.tokenClaiming(someoneElse, { exp: undefined }),
      here.tokenClaiming(someoneElse, { sub: undefined }),
      `${header}.${asChief}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${inBase64(JSON.stringify({ alg: 'none' }))}.${asChief}.`,
      `${inBase64(JSON.stringify({ alg: 'HS256' }))}.${asChief}.${signature}`,
      someoneElse,
    ];
    for (const token of forged)
      expect([token, await here.somebodyWith(`Bearer ${token}`).get('/queue')]).toMatchObject([
        token,
        signedOut(401, 'not-signed-in'),
      ]);
    expect((await here.somebodyWith(`Bearer ${own}`).get('/queue')).status).toBe(200);
    expect(
      (await here.somebodyWith(`Bearer ${here.tokenClaiming(someoneElse, {})}`).get('/queue')).status,
    ).toBe(200);
  });
});
