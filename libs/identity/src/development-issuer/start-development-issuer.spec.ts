import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadDirectory } from '../directory-file.js';
import { SignIn } from '../sign-in.js';
import { makeTokenVerifier } from '../token-verifier.js';
import { demonstrationGrant } from './demonstration-grant.js';
import { browserClient, commandLineClient } from './provider-configuration.js';
import {
  DevelopmentIssuerRefused,
  startDevelopmentIssuer,
  type DevelopmentIssuer,
} from './start-development-issuer.js';

const directory = loadDirectory(
  `municipality: Eksempelby
units: [{ id: by, name: Eksempelby, kind: municipality }]
people: [{ id: bodil, name: 'Bodil <Barnefryd>', title: T, appointments: [{ role: social-worker, unit: by }] }]`,
  'directory.yaml',
);
const audience = 'tovholder';
const redirectUri = 'http://127.0.0.1:4567/sign-in/callback';

describe('the development issuer', () => {
  let folder: string;
  let running: DevelopmentIssuer;

  const start = () => startDevelopmentIssuer({ demonstration: true, directory, folder, audience });
  const post = (form: Record<string, string>) =>
    fetch(running.tokenEndpoint, { method: 'POST', body: new URLSearchParams(form) });
  const personIn = async (answer: Response) => {
    const { access_token } = (await answer.json()) as { access_token: string };
    const signIn = new SignIn(makeTokenVerifier({ issuer: running.issuer, audience }), directory);
    return (await signIn.personFrom(`Bearer ${access_token}`)).personId;
  };
  const asBodil = { grant_type: demonstrationGrant, client_id: commandLineClient, person: 'bodil' };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-issuer-'));
    running = await start();
  });

  afterEach(async () => {
    await running.close();
    await rm(folder, { recursive: true });
  });

  it('refuses to start for anything but a demonstration', async () => {
    const options = { demonstration: false, directory, folder, audience };
    await expect(startDevelopmentIssuer(options)).rejects.toThrow(DevelopmentIssuerRefused);
  });

  it('gives the command line a token in one request', async () => {
    const answer = await post(asBodil);
    expect(answer.status).toBe(200);
    expect(await personIn(answer)).toBe('bodil');
  });

  it.each([{ person: 'fremmed' }, { person: '' }, { client_id: browserClient }, { client_id: 'another' }])(
    'gives no token for %j',
    async (change) => {
      const answer = await post({ ...asBodil, ...change });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );

  it('keeps its address and its keys, so that a token survives a restart', async () => {
    const answer = await post(asBodil);
    const { issuer } = running;
    await running.close();
    running = await start();
    expect(running.issuer).toBe(issuer);
    expect(await personIn(answer)).toBe('bodil');
  });

  it('keeps its keys for its owner only, and makes its own', async () => {
    const file = join(folder, 'development-issuer.json');
    expect((await stat(file)).mode & 0o077).toBe(0);
    const { signingKey } = JSON.parse(await readFile(file, 'utf8')) as { signingKey: { kid: string } };
    const { keys } = (await (await fetch(`${running.issuer}/jwks`)).json()) as { keys: object[] };
    expect(keys).toEqual([expect.objectContaining({ kid: signingKey.kid })]);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('answers nobody who reached it by another name', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${running.issuer}/jwks`, { headers: { host: 'example.org' } }, (answer) =>
        resolve(answer.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('signs a browser in with a code, PKCE and a choice of person', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const browser = new Browser();
    const query = new URLSearchParams({
      client_id: browserClient,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid profile',
      state: 'xyz',
      nonce: 'n',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const toChooser = await browser.go(`${running.issuer}/auth?${query.toString()}`);
    const chooser = new URL(toChooser.headers.get('location') ?? '', running.issuer).href;

    const page = await browser.go(chooser);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain('Bodil &#60;Barnefryd&#62;');
    expect(html).not.toContain('<script');

    expect((await browser.go(chooser, { person: 'fremmed' })).status).toBe(400);
    let answer = await browser.go(chooser, { person: 'bodil' });
    while (answer.headers.get('location')?.startsWith(running.issuer)) {
      answer = await browser.go(answer.headers.get('location') ?? '');
    }
    const back = new URL(answer.headers.get('location') ?? '');
    expect(back.href.startsWith(redirectUri)).toBe(true);
    expect(back.searchParams.get('state')).toBe('xyz');

    const exchange = {
      grant_type: 'authorization_code',
      client_id: browserClient,
      redirect_uri: redirectUri,
      code: back.searchParams.get('code') ?? '',
    };
    expect((await post({ ...exchange, code_verifier: 'x'.repeat(43) })).status).toBe(400);
    expect(await personIn(await post({ ...exchange, code_verifier: verifier }))).toBe('bodil');
  });

  it('does not sign in a browser that did not begin the sign-in', async () => {
    const answer = await fetch(`${running.issuer}/interaction/AAAAAAAAAAAAAAAAAAAAA`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Du kunne ikke logges ind');
  });
});

/** Keeps cookies and shows redirects instead of following them. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async go(address: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }
}
