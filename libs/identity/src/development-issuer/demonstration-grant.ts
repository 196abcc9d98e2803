import type { Provider, ResourceServer } from 'oidc-provider';
import type { Directory } from '../directory.js';

/** The grant by which a demonstration person gets a token without a password. */
export const demonstrationGrant = 'urn:tovholder:params:grant-type:demonstration';

/**
 * A token for a demonstration person in one request, for the command line and for scripts that play a day:
 * it asks for no password, which is why the issuer only ever runs on loopback for a demonstration.
 */
export function registerDemonstrationGrant(
  provider: Provider,
  directory: Directory,
  resource: ResourceServer,
): void {
  provider.registerGrantType<{ person?: string }>(
    demonstrationGrant,
    async (ctx) => {
      const person = directory.person(ctx.oidc.params.person ?? '');
      if (!person) {
        ctx.status = 400;
        ctx.body = {
          error: 'invalid_grant',
          error_description: 'person must be one of the demonstration people',
        };
        return;
      }
      const { client } = ctx.oidc;
      const accountId = person.personId;
      const token = new provider.AccessToken({
        accountId,
        client,
        grantId: await new provider.Grant({ clientId: client.clientId, accountId }).save(),
        gty: demonstrationGrant,
        resourceServer: new provider.ResourceServer(resource.audience ?? '', resource),
      });
      ctx.body = {
        access_token: await token.save(),
        token_type: token.tokenType,
        expires_in: token.expiration,
      };
    },
    ['person'],
  );
}
