import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { loadDirectory } from './directory-file.js';
import { SignInRefused } from './sign-in-refused.js';
import { SignIn } from './sign-in.js';
import { makeTokenVerifier } from './token-verifier.js';

const directory = loadDirectory(
  `municipality: Eksempelby
units: [{ id: by, name: Eksempelby, kind: municipality }]
people: [{ id: bodil, name: Bodil Barnefryd, title: T, appointments: [{ role: social-worker, unit: by }] }]`,
  'directory.yaml',
);
const noon = new Date('2026-03-02T12:00:00Z');

describe('signing in with a token of a municipal identity provider', () => {
  let provider: Server;
  let issuer: string;
  let key: CryptoKey;
  let keyRequests: number;
  let namedIssuer: string | undefined;

  beforeEach(async () => {
    const pair = await generateKeyPair('RS256');
    key = pair.privateKey;
    keyRequests = 0;
    namedIssuer = undefined;
    const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one' }] };
    provider = createServer((request, response) => {
      const isDiscovery = request.url?.endsWith('/openid-configuration');
      if (!isDiscovery) keyRequests += 1;
      const answer = isDiscovery ? { issuer: namedIssuer ?? issuer, jwks_uri: `${issuer}/keys` } : jwks;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    provider.close();
    provider.closeAllConnections();
  });

  const signIn = (personClaim = 'sub') =>
    new SignIn(makeTokenVerifier({ issuer, audience: 'tovholder', personClaim, now: () => noon }), directory);

  const token = (claims: JWTPayload = {}, signWith = key, kid = 'one') =>
    new SignJWT({
      iss: issuer,
      aud: 'tovholder',
      sub: 'bodil',
      exp: noon.getTime() / 1_000 + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(signWith);

  it('finds the person, and asks for the keys once', async () => {
    const asBodil = signIn();
    expect(await asBodil.personFrom(`Bearer ${await token()}`)).toMatchObject({ name: 'Bodil Barnefryd' });
    expect(await asBodil.personFrom(`bearer ${await token()}`)).toMatchObject({ name: 'Bodil Barnefryd' });
    expect(keyRequests).toBe(1);
  });

  it('finds the person by the claim the municipality uses', async () => {
    const authorization = `Bearer ${await token({ sub: 'S-1-5-21', upn: 'bodil' })}`;
    expect(await signIn('upn').personFrom(authorization)).toMatchObject({ personId: 'bodil' });
  });

  it.each([
    ['nothing', undefined],
    ['another scheme', 'Basic Ym9kaWw6eA=='],
    ['an empty token', 'Bearer '],
    ['something else than a token', 'Bearer abc'],
    ['two tokens', 'Bearer abc def'],
  ])('refuses %s', async (_what, authorization) => {
    await expect(signIn().personFrom(authorization)).rejects.toEqual(new SignInRefused('not-signed-in'));
  });

  it.each<[string, JWTPayload, string]>([
    ['is over', { exp: noon.getTime() / 1_000 - 6 }, 'expired'],
    ['has not begun', { nbf: noon.getTime() / 1_000 + 60 }, 'not-signed-in'],
    ['never ends', { exp: undefined }, 'not-signed-in'],
    ['was made for another', { aud: 'journal' }, 'not-signed-in'],
    ['was made by another', { iss: 'https://example.org' }, 'not-signed-in'],
    ['names nobody', { sub: undefined }, 'not-signed-in'],
    ['names nobody who works here', { sub: 'fremmed' }, 'unknown-person'],
  ])('refuses a token that %s', async (_what, claims, reason) => {
    await expect(signIn().personFrom(`Bearer ${await token(claims)}`)).rejects.toMatchObject({ reason });
  });

  it('refuses a token signed with another key', async () => {
    const other = (await generateKeyPair('RS256')).privateKey;
    for (const kid of ['one', 'two']) {
      const authorization = `Bearer ${await token({}, other, kid)}`;
      await expect(signIn().personFrom(authorization)).rejects.toMatchObject({ reason: 'not-signed-in' });
    }
  });

  it('refuses a token without a signature, and one signed with the public key as a secret', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = part({ iss: issuer, aud: 'tovholder', sub: 'bodil', exp: noon.getTime() / 1_000 + 60 });
    for (const alg of ['none', 'HS256']) {
      const forged = `${part({ alg, kid: 'one' })}.${claims}.${alg === 'none' ? '' : 'AAAA'}`;
      await expect(signIn().personFrom(`Bearer ${forged}`)).rejects.toMatchObject({
        reason: 'not-signed-in',
      });
    }
  });

  it('says so when the issuer cannot be asked, and asks again the next time', async () => {
    const asBodil = signIn();
    namedIssuer = 'https://example.org';
    const authorization = `Bearer ${await token()}`;
    await expect(asBodil.personFrom(authorization)).rejects.toMatchObject({ reason: 'issuer-unreachable' });
    namedIssuer = undefined;
    expect(await asBodil.personFrom(authorization)).toMatchObject({ personId: 'bodil' });
  });
});
