import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';

interface Schema {
  $ref?: string;
  format?: string;
  pattern?: string;
  description?: string;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Operation {
  parameters?: { in: string; name: string; description?: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

/** Some stand in any English sentence of a certain length, and none in a Danish one. */
const english = new Set(
  'the of and or with what who which this that where when an a is are not must without after'.split(' '),
);

/** What is said in the words of programs is no language. */
const inCode = /`[^`]*`/g;

function isEnglish(sentence: string): boolean {
  return (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => english.has(word));
}

function* sentencesOf(part: unknown, way = ''): Generator<[string, string]> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (['summary', 'description', 'title'].includes(name) && typeof value === 'string')
      yield [`${way}/${name}`, value.replace(inCode, '')];
    else yield* sentencesOf(value, `${way}/${name}`);
  }
}

describe('what the API document says', () => {
  let here: LivedMunicipality;
  let document: Document;

  beforeAll(async () => {
    here = await startLivedMunicipality('2026-11-24T10:00:00.000Z');
    document = (await here.server.ask('GET', '/openapi.json')).body as Document;
  });
  afterAll(() => here.close());

  it('it says in Danish, as the screens do', () => {
    const sentences = [...sentencesOf(document)];
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter(([, sentence]) => isEnglish(sentence))).toEqual([]);
  });

  const resolved = (schema: Schema): Schema => {
    const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
    return target === undefined ? schema : document.components.schemas[target.split('/').at(-1) ?? '']!;
  };

  /** Ids that are to be sent, with what is said of them; an id the sender makes is no riddle to anybody. */
  function* idsIn(schema: Schema, way: string, described = schema.description): Generator<[string, string]> {
    const { format, pattern, items, oneOf, properties } = resolved(schema);
    if (format === 'uuid' || pattern?.startsWith('^[\\p{L}')) yield [way, described ?? ''];
    if (items) yield* idsIn(items, way, described);
    for (const one of oneOf ?? []) yield* idsIn(one, way);
    for (const [name, part] of Object.entries(properties ?? {}))
      if (name !== 'commandId') yield* idsIn(part, `${way}/${name}`);
  }

  const idsAskedFor = (): [string, string][] =>
    Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { parameters = [], requestBody }]) => [
        ...parameters.flatMap(({ name, description, schema }) => [
          ...idsIn(schema, `${method} ${path} ${name}`, description),
        ]),
        ...(requestBody ? idsIn(requestBody.content['application/json'].schema, `${method} ${path}`) : []),
      ]),
    );

  it('says of every id that is sent where it is found: a route that there is, and a list in its answer', () => {
    const asked = idsAskedFor();
    expect(asked.length).toBeGreaterThan(90);
    const lost = asked.filter(([, says]) => {
      const route = /GET (\/[\w/{}]*)/.exec(says)?.[1];
      return route === undefined || !document.paths[route]?.['get'];
    });
    expect(lost).toEqual([]);

    const listed = new Set(Object.values(document.components.schemas).flatMap(namesIn));
    const named = asked.flatMap(([way, says]) =>
      [...says.matchAll(/`(\w+)`/g)].map(([, name = '']): [string, string] => [way, name]),
    );
    expect(named.filter(([, name]) => !listed.has(name))).toEqual([]);
  });
});

function namesIn({ properties, allOf }: Schema): string[] {
  return [...Object.keys(properties ?? {}), ...(allOf ?? []).flatMap(namesIn)];
}
