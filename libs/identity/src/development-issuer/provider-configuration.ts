import type { ClientMetadata, Configuration, ResourceServer } from 'oidc-provider';
import type { Directory } from '../directory.js';
import { demonstrationGrant } from './demonstration-grant.js';
import type { IssuerState } from './issuer-state.js';
import { memoryAdapters } from './memory-adapter.js';
import { errorPage } from './pages.js';

const hour = 3_600;
/** A working day, so that a demonstration is not interrupted by a sign-in. */
const tokenLifetime = 10 * hour;

/** Public clients: a secret that ships with the demonstration would be none. */
export const browserClient = 'tovholder-web';
export const commandLineClient = 'tovholder-cli';

const clients: ClientMetadata[] = [
  {
    client_id: browserClient,
    token_endpoint_auth_method: 'none',
    // RFC 8252 § 7.3: for a native client any loopback port will do, which is what a demonstration needs.
    application_type: 'native',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['http://127.0.0.1/sign-in/callback'],
    id_token_signed_response_alg: 'ES256',
  },
  {
    client_id: commandLineClient,
    token_endpoint_auth_method: 'none',
    grant_types: [demonstrationGrant],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES256',
  },
];

/** Tokens for the API are signed and readable, as those of a municipal identity provider are. */
export function apiResource(audience: string): ResourceServer {
  return {
    audience,
    scope: '',
    accessTokenFormat: 'jwt',
    accessTokenTTL: tokenLifetime,
    jwt: { sign: { alg: 'ES256' } },
  };
}

export function providerConfiguration(
  directory: Directory,
  state: IssuerState,
  resource: ResourceServer,
): Configuration {
  return {
    adapter: memoryAdapters(),
    clients,
    jwks: { keys: [state.signingKey] },
    cookies: { keys: [state.cookieKey] },
    claims: { openid: ['sub'], profile: ['name'] },
    scopes: ['openid', 'profile'],
    findAccount: (_ctx, sub) => {
      const person = directory.person(sub);
      return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
    },
    // The demonstration people have nothing to consent to; without this the chooser would ask twice.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${resource.audience}`,
        getResourceServerInfo: () => resource,
        useGrantedResource: () => true,
      },
    },
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error);
    },
    ttl: {
      AccessToken: tokenLifetime,
      AuthorizationCode: 60,
      Grant: tokenLifetime,
      IdToken: hour,
      Interaction: hour,
      Session: tokenLifetime,
    },
  };
}
