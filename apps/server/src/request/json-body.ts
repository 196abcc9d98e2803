import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../problems/refusal.js';
import { repeatsAKey } from './repeated-key.js';

/** Nothing people fill in is nested deeper; the parts that walk the body recursively would overflow the stack. */
const deepest = 32;

/**
 * The one thing the API takes: a JSON object in UTF-8, as it is, without keys that reach into JavaScript's prototypes
 * and without saying anything twice.
 */
export function acceptJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });

  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void) => {
      const refused = refusalOfWrapping(request);
      if (refused) return done(refused);
      let text: string;
      try {
        text = utf8.decode(body);
      } catch (cause) {
        return done(new Refusal('malformed-json', { cause }));
      }
      void parse(request, text, (error: Error | null, parsed?: unknown) => {
        const cause = error ?? undefined;
        done(
          cause ? new Refusal('malformed-json', { cause }) : (refusalOfContent(text, parsed) ?? null),
          parsed,
        );
      });
    },
  );
}

/** What the request's head says of the bytes, when it is something else than JSON in UTF-8. */
function refusalOfWrapping({ headers }: FastifyRequest): Refusal | undefined {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity')
    // RFC 9110 § 12.5.3: what we would have taken.
    return new Refusal('unsupported-content-encoding', { headers: { 'accept-encoding': 'identity' } });
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(charset)
    ? undefined
    : new Refusal('unsupported-content-type', { detail: 'Send indholdet som application/json i UTF-8.' });
}

function refusalOfContent(text: string, parsed: unknown): Refusal | undefined {
  if (depthOver(parsed, deepest))
    return new Refusal('malformed-json', {
      detail: `Send højst ${deepest} lag af lister og objekter i hinanden.`,
    });
  if (repeatsAKey(text))
    return new Refusal('malformed-json', {
      detail: 'Et felt står to gange i det samme objekt. Send det én gang.',
    });
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  return isObject ? undefined : new Refusal('invalid-input', { errors: [notAnObject] });
}

const notAnObject = { pointer: '', code: 'not-an-object', message: 'Send et objekt med felter.' };

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
