import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemFor } from './problem.js';
import { refusalFor } from './refusal-for.js';
import type { Refusal } from './refusal.js';
import { Seldom } from './seldom.js';

/** Answers anything thrown with problem details, and writes what is ours to mend in the log. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalFor(error);
  if (refusal.status === 503) tellOfWhatPasses(refusal, request);
  else if (refusal.status >= 500)
    request.log.error({ code: refusal.code, cause: traceOf(refusal.cause) }, 'request failed');
  if (reply.sent || reply.raw.headersSent) return;
  void reply
    .code(refusal.status)
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...refusal.headers })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemFor(refusal, request.id)));
}

const passing = new WeakMap<FastifyInstance, Seldom>();

/**
 * Something is out of reach for everybody, which is known and named: where in the program it was met says nothing
 * more, and while it lasts every request meets it.
 */
function tellOfWhatPasses({ code, cause }: Refusal, { server }: FastifyRequest): void {
  const seldom = passing.get(server) ?? new Seldom();
  passing.set(server, seldom);
  const why = namesOf(cause).join(': ');
  seldom.tell(`${code} ${why}`, (times) => server.log.error({ code, why, times }, 'requests failed'));
}

/** What an error is called, and what it came from. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return [`${error.name}${code}`, ...namesOf(error.cause)];
}

/**
 * Where an error came from, without its message: a database quotes the row it refused, and the row is about a child.
 */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    at: frames.map((frame) => frame.trim()),
    ...(error.cause !== undefined && { cause: traceOf(error.cause) }),
  };
}
