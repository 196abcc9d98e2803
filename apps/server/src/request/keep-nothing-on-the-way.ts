import type { FastifyInstance } from 'fastify';

/** What is answered is about a child and for the one who asked: no browser, proxy or shared computer keeps a copy (RFC 9111 § 5.2.2.5). */
export function keepNothingOnTheWay(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
}
