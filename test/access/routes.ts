import { randomUUID } from 'node:crypto';
import type { Municipality } from './municipality.js';
import type { Answer, Somebody } from './somebody.js';
import { wellFormed, type Document, type Operation } from './well-formed.js';

/** One thing that can be asked of the API, as its document has it. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  operation: Operation;
}

export async function documentOf(here: Municipality): Promise<Document> {
  return (await here.somebodyWith(undefined).get('/openapi.json')).body as Document;
}

export function routesIn({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([path, { get, post }]): Route[] => [
    ...(get ? [{ method: 'GET' as const, path, operation: get }] : []),
    ...(post ? [{ method: 'POST' as const, path, operation: post }] : []),
  ]);
}

/** Where the route is for this case; what no id is known for is something that does not exist. */
export function addressOf({ path }: Route, caseId: string, ids: Readonly<Record<string, string>>): string {
  return path
    .replace('{caseId}', caseId)
    .replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? randomUUID());
}

/** Asked with a body that only who asks, or the version they claim to have seen, can be wrong about. */
export function askWellFormed(
  as: Somebody,
  { method, operation }: Route,
  url: string,
  seenVersion: number,
  document: Document,
): Promise<Answer> {
  const schema = operation.requestBody?.content['application/json'].schema;
  if (!schema) return as.ask(method, url, 'application/json');
  const body = { ...(wellFormed(schema, document) as object), commandId: randomUUID(), seenVersion };
  return as.ask(method, url, 'application/json', body);
}
