import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { makeDocument } from './openapi/make-document.js';
import { bodyLimit, requestTimeoutMs } from './problems/catalogue.js';
import { sendProblem } from './problems/send-problem.js';
import { answerBrokenRequest } from './request/broken-connections.js';
import { acceptJsonOnly } from './request/json-body.js';
import { keepNothingOnTheWay } from './request/keep-nothing-on-the-way.js';
import { KnownRoutes } from './request/known-routes.js';
import { logRequests } from './request/log-requests.js';
import { refuseControlCharactersInAddresses } from './request/refuse-control-characters.js';
import { ServerLog } from './server-log.js';
import { ServerModule, type ServerParts } from './server-module.js';

export type ServerOptions = Pick<ServerParts, 'directory' | 'verifier'> &
  Partial<Omit<ServerParts, 'routes'>> & {
    /** Addresses of proxies whose word on the caller's address is taken. */
    trustProxy?: string[];
    log?: { level: string; stream?: Writable };
  };

/** The HTTP server, ready to listen; a test can `inject` into it, or listen on port 0. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const {
    readiness = [],
    rateLimits = defaultRateLimits,
    capabilities = [],
    log = { level: 'info' },
  } = options;
  const adapter = new FastifyAdapter({
    logger: log,
    genReqId: () => randomUUID(),
    // Fastify's own lines carry the address of the request; ours are written by `logRequests`.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit,
    // Fastify's own is for ever: whoever sends a byte a minute would keep their connection, and so would a thousand such.
    requestTimeout: requestTimeoutMs,
    trustProxy: options.trustProxy ?? false,
    // Whoever asks on a connection that is still open while we stop is answered, and not in Fastify's words.
    return503OnClosing: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply),
    clientErrorHandler: answerBrokenRequest,
  });
  const server = adapter.getInstance();
  const routes = new KnownRoutes(server);
  logRequests(server);
  await server.register(helmet, { contentSecurityPolicy: strictPolicy });
  keepNothingOnTheWay(server);
  refuseControlCharactersInAddresses(server);

  const app = await NestFactory.create<NestFastifyApplication>(
    ServerModule.with({
      directory: options.directory,
      verifier: options.verifier,
      readiness,
      rateLimits,
      capabilities,
      routes,
    }),
    adapter,
    { logger: new ServerLog(server.log), bodyParser: false, abortOnError: false },
  );
  acceptJsonOnly(server);
  const document = makeDocument(app, options.directory.municipality);
  server.get('/openapi.json', (_request, reply) => reply.send(document));
  await app.init();
  await server.ready();
  return app;
}

const defaultRateLimits = { perAddressPerMinute: 12_000, perPersonPerMinute: 1_200 };

/** The API sends no pages; should a browser ever take an answer for one, it may do nothing with it. */
const strictPolicy = {
  useDefaults: false,
  directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] },
};
