import type { FastifyInstance } from 'fastify';
import { Refusal } from '../problems/refusal.js';

// %00-%1F and %7F. No address of ours has them, and PostgreSQL refuses NUL with an error nobody can act on.
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;

export function refuseControlCharactersInAddresses(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    done(encodedControl.test(request.url) ? new Refusal('forbidden-character') : undefined);
  });
}
