import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { SignInRefused } from './sign-in-refused.js';

export interface TokenVerifierOptions {
  /** The issuer exactly as it names itself. */
  issuer: string;
  /** Whom the token must have been made for. */
  audience: string;
  /** Which claim holds the person's id in the directory. */
  personClaim?: string;
  now?: () => Date;
}

export interface TokenVerifier {
  /** The person id in the token. @throws SignInRefused */
  personIn(token: string): Promise<string>;
}

/** Symmetric algorithms and `none` are left out: whoever can verify with those can also forge. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const requestTimeout = 5_000;

/** Verifies tokens of any OpenID Connect issuer that publishes a discovery document. */
export function makeTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { issuer, audience, personClaim = 'sub', now = () => new Date() } = options;
  const keys = keysOf(issuer);
  return {
    async personIn(token) {
      const claims = await verify(token, await keys(), { issuer, audience, personClaim, now: now() });
      const person = claims[personClaim];
      if (typeof person !== 'string' || person === '') throw new SignInRefused('not-signed-in');
      return person;
    },
  };
}

interface Expected {
  issuer: string;
  audience: string;
  personClaim: string;
  now: Date;
}

async function verify(token: string, keys: JWTVerifyGetKey, expected: Expected): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer: expected.issuer,
      audience: expected.audience,
      requiredClaims: ['exp', expected.personClaim],
      currentDate: expected.now,
      // Clocks of two well-kept machines differ by seconds.
      clockTolerance: 5,
    });
    return payload;
  } catch (cause) {
    throw new SignInRefused(reasonOf(cause), { cause });
  }
}

/** jose names each flaw of a token; whatever else goes wrong went wrong while fetching the issuer's keys. */
function reasonOf(error: unknown): 'expired' | 'not-signed-in' | 'issuer-unreachable' {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return 'issuer-unreachable';
  const aboutToken = error instanceof errors.JOSEError && error.code !== errors.JOSEError.code;
  return aboutToken ? 'not-signed-in' : 'issuer-unreachable';
}

/** Discovery happens once it succeeds; after that jose keeps the keys and asks again for one it does not know. */
function keysOf(issuer: string): () => Promise<JWTVerifyGetKey> {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return () => {
    found ??= discover(issuer).then(
      (jwksUri) => createRemoteJWKSet(jwksUri, { timeoutDuration: requestTimeout }),
      (cause: unknown) => {
        found = undefined;
        throw new SignInRefused('issuer-unreachable', { cause });
      },
    );
    return found;
  };
}

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });

async function discover(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(requestTimeout) });
  if (!answer.ok) throw new Error(`discovery answered ${answer.status}`);
  const document = discoveryDocument.parse(await answer.json());
  // OpenID Connect Discovery 1.0 § 4.3: a document that names another issuer must not be used.
  if (document.issuer !== issuer) throw new Error('the discovery document names another issuer');
  return new URL(document.jwks_uri);
}
