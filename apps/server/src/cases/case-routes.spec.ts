import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rejectionsByRule, type PersonCommandType } from '@tovholder/cases';
import { operationIdOf, refusalsOf } from './carries.js';
import {
  bodySchemaOf,
  commandRoutes,
  listedCodes,
  resolve,
  type ApiDocument,
  type CommandRoute,
  type Schema,
} from './testing/document.js';
import { TryCases } from './testing/try-cases.js';

describe('the routes of commands, in the document', () => {
  let server: TryCases;
  let document: ApiDocument;
  let routes: CommandRoute[];

  beforeAll(async () => {
    server = await TryCases.start();
    document = await server.document<ApiDocument>();
    routes = commandRoutes(document);
  });
  afterAll(() => server.close());

  const commands = Object.keys(rejectionsByRule) as PersonCommandType[];

  it('are one for each thing a person can have done', () => {
    expect(routes.map(({ operation }) => operation.operationId).sort()).toEqual(
      commands.map(operationIdOf).sort(),
    );
  });

  it.each(commands)('list for %s every reason it can be refused', (command) => {
    const route = routes.find(({ operation }) => operation.operationId === operationIdOf(command))!;
    const listed = Object.keys(route.operation.responses).flatMap((status) =>
      listedCodes(route.operation, Number(status)),
    );
    expect(listed).toEqual(expect.arrayContaining([...refusalsOf(command)]));
  });

  it('say what they are for', () => {
    expect(routes.filter(({ operation }) => !operation.summary)).toEqual([]);
  });

  it('state the limit of everything that is sent', () => {
    const limitless = routes.flatMap(({ operation }) =>
      unlimited(bodySchemaOf(operation), operation.operationId, document),
    );
    expect(limitless).toEqual([]);
  });

  it('refer to nothing that is not there', () => {
    const seen = referredFrom(routes, document.components.schemas);
    expect([...seen].filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(seen).toContain('ChildFields');
  });
});

/** The places where a sender could send as much as they like. */
function unlimited(schema: Schema, place: string, document: ApiDocument): string[] {
  const { type, items, oneOf, properties, ...limits } = resolve(schema, document);
  if (oneOf) return oneOf.flatMap((one) => unlimited(one, place, document));
  switch (type) {
    case 'object':
      return Object.entries(properties ?? {}).flatMap(([name, one]) =>
        unlimited(one, `${place}/${name}`, document),
      );
    case 'array':
      return [
        ...(limits.maxItems === undefined ? [place] : []),
        ...unlimited(items ?? {}, `${place}/*`, document),
      ];
    case 'integer':
      return limits.minimum === undefined || limits.maximum === undefined ? [place] : [];
    case 'boolean':
      return [];
    default:
      return (limits.enum ?? limits.format ?? limits.pattern ?? limits.maxLength) === undefined
        ? [place]
        : [];
  }
}

/** The names of all schemas that a part of the document refers to, and that those refer to. */
function referredFrom(part: unknown, schemas: Record<string, Schema>, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/([^"]*)/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    referredFrom(schemas[name] ?? {}, schemas, seen);
  }
  return seen;
}
