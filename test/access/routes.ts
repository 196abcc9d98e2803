import { randomUUID } from 'node:crypto';
import sampler from 'openapi-sampler';
import type { Municipality } from './municipality.js';
import type { Answer, Somebody } from './somebody.js';

type Schema = Parameters<typeof sampler.sample>[0];

/** As much of the API document as it takes to send what it asks for. */
export interface Document {
  paths: Record<string, { get?: Operation; post?: Operation }>;
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

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

/** What a route must be asked about besides the case. */
const askedAbout: Readonly<Record<string, string>> = { name: 'viborg', version: '2026.3' };

/** Where the route is for this case; what no id is known for is something that does not exist. */
export function addressOf(
  { path, operation }: Route,
  caseId: string,
  ids: Readonly<Record<string, string>>,
): string {
  const required = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required);
  const query = new URLSearchParams(
    required.map(({ name }): [string, string] => [name, askedAbout[name] ?? '']),
  );
  const address = path
    .replace('{caseId}', caseId)
    .replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? randomUUID());
  return required.length > 0 ? `${address}?${query.toString()}` : address;
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
  const least = sampler.sample(schema, { skipNonRequired: true }, document) as Body;
  const body = { ...withGuestNamed(least), commandId: randomUUID(), seenVersion };
  return as.ask(method, url, 'application/json', body);
}

interface Body {
  invite?: object;
}

/** A guest is named by an id or by a name; the schema can only say that each may be left out. */
function withGuestNamed({ invite, ...body }: Body): Body {
  return { ...body, ...(invite && { invite: { ...invite, personId: 'ukendt' } }) };
}
