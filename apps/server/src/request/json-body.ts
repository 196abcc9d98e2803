import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../problems/refusal.js';

/** Nothing people fill in is nested deeper; the parts that walk the body recursively would overflow the stack. */
const deepest = 32;

/** The one content type the API takes: JSON in UTF-8, without keys that reach into JavaScript's prototypes. */
export function acceptJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void) => {
      const refuse = (cause?: unknown) => done(new Refusal('malformed-json', { cause }));
      let text: string;
      try {
        text = utf8.decode(body);
      } catch (cause) {
        return refuse(cause);
      }
      void parse(request, text, (error: Error | null, parsed?: unknown) => {
        if (error || depthOver(parsed, deepest)) refuse(error);
        else done(null, parsed);
      });
    },
  );
}

/** Level by level instead of recursively, for the very reason it is asked. */
function depthOver(value: unknown, limit: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap<unknown>((item) =>
      item instanceof Object ? (Object.values(item) as unknown[]) : [],
    );
  }
  return false;
}
