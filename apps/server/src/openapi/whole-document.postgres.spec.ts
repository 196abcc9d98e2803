import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { CaseDetail, CaseList } from '@tovholder/cases';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';
import { Contract, type Document } from './testing/contract.js';

type Part = Record<string, unknown>;

/** Every object in the document with the way to it. */
function* partsOf(value: unknown, way = ''): Generator<[string, Part]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [way, value as Part];
  for (const [name, part] of Object.entries(value)) yield* partsOf(part, `${way}/${name}`);
}

describe('the document of the whole server', () => {
  let here: LivedMunicipality;
  let document: Document;
  let operations: [string, Part][];
  let schemas: [string, Part][];

  beforeAll(async () => {
    here = await startLivedMunicipality('2026-11-24T10:00:00.000Z');
    document = (await here.server.ask('GET', '/openapi.json')).body as Document;
    operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]): [string, Part] => [
        `${method} ${path}`,
        operation as unknown as Part,
      ]),
    );
    schemas = [...partsOf(document)].filter(([way]) =>
      /\/(schema|items|schemas\/\w+|properties\/\w+|(allOf|oneOf|anyOf)\/\d+|additionalProperties)$/.test(
        way,
      ),
    );
  });
  afterAll(() => here.close());

  const which = (found: readonly [string, unknown][]) => found.map(([way]) => way);

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect([valid, errors]).toEqual([true, undefined]);
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) as unknown });
  });

  it('names the tasks of a queue, beside which stand the deadlines of any model', () => {
    const { properties } = document.components.schemas['QueuedItem'] as { properties: Record<string, Part> };
    const named = expect.arrayContaining([
      'call-meeting',
      'follow-up',
      'take-next-step',
      'spare-parents',
    ]) as unknown;
    expect(properties['task']?.['anyOf']).toEqual([{ type: 'string', enum: named }, { type: 'string' }]);
  });

  it('refers to nothing that is not there', () => {
    const references = [...partsOf(document)].flatMap(([, { $ref }]) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((reference) => !known.includes(reference))).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });

  it('names every operation, once, and says what it is for and where it belongs', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(String(id)))).toEqual([]);
    expect(
      which(operations.filter(([, { summary, tags }]) => !summary || (tags as string[]).length === 0)),
    ).toEqual([]);
  });

  it('says what every answer is', () => {
    const responses = [...partsOf(document.paths)].filter(([way]) => /\/responses\/\d+$/.test(way));
    expect(
      which(
        responses.filter(
          ([way, { description, content }]) => !description || (!content && !way.endsWith('/304')),
        ),
      ),
    ).toEqual([]);
  });

  it('has no schema that lets anything through', () => {
    const says = ['type', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum'];
    expect(schemas.length).toBeGreaterThan(500);
    expect(which(schemas.filter(([, schema]) => !says.some((word) => word in schema)))).toEqual([]);
    const open = ({ type, properties, additionalProperties, items }: Part) =>
      (type === 'object' && !properties && typeof additionalProperties !== 'object') ||
      (type === 'array' && !items);
    expect(which(schemas.filter(([, schema]) => open(schema)))).toEqual([]);
  });

  it('says null as OpenAPI 3.1 does', () => {
    expect(which([...partsOf(document)].filter(([, part]) => 'nullable' in part))).toEqual([]);
  });

  it('names every field that is always there', () => {
    const missing = schemas.flatMap(([way, { properties = {}, required = [] }]) =>
      (required as string[])
        .filter((name) => !(name in (properties as object)))
        .map((name) => `${way}/${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('asks for a sign-in on every route but those for whoever keeps the server running', () => {
    expect(which(operations.filter(([, { security }]) => !security))).toEqual(['get /health', 'get /ready']);
  });

  it('says for every operation how it can fail', () => {
    const codes = (part: Part) => JSON.stringify(part['responses']);
    expect(which(operations.filter(([, part]) => !/"unexpected"/.test(codes(part))))).toEqual([]);
    const ofPosts = operations.filter(([name]) => name.startsWith('post'));
    expect(which(ofPosts.filter(([, part]) => !/"invalid-input".*"too-large"/s.test(codes(part))))).toEqual(
      [],
    );
  });

  describe('holds what the server answers', () => {
    let contract: Contract;
    beforeAll(() => {
      contract = new Contract(document);
    });

    async function look<View>(as: string, path: string, accept = 'application/json'): Promise<View> {
      const headers = { authorization: `Bearer ${as}`, accept };
      const answer = await here.server.ask('GET', path, { headers });
      expect(contract.breaches('GET', path, answer)).toEqual([]);
      return answer.body as View;
    }

    it('to everybody about themselves, their colleagues and their day', async () => {
      for (const person of here.people)
        for (const path of ['/me', '/queue', '/cases', '/cases?page=2&pageSize=2']) await look(person, path);
      for (const path of ['/people', '/units', '/health', '/ready']) await look('noter-notesen', path);
    });

    it('about every case of the demonstration, its trail and its records', async () => {
      const { cases } = await look<CaseList>('familla-chefgaard', '/cases?pageSize=100');
      expect(cases.length).toBeGreaterThan(8);
      for (const { caseId } of cases) {
        const { meetings } = await look<CaseDetail>('familla-chefgaard', `/cases/${caseId}`);
        const records = meetings.map(({ meetingId }) => `/cases/${caseId}/meetings/${meetingId}/record`);
        for (const path of [...records, `/cases/${caseId}/trail`]) {
          await look('familla-chefgaard', path);
          await look('familla-chefgaard', path, 'text/plain');
        }
      }
    });

    it('when it cannot show it', async () => {
      const nowhere = '/cases/00000000-0000-4000-8000-000000000000';
      for (const path of [
        nowhere,
        `${nowhere}/trail`,
        '/queue?atLeast=x',
        '/cases?atLeast=999999999999999999',
      ])
        await look('noter-notesen', path);
      for (const path of ['/queue', '/me']) await look('', path);
      await look('fremmed', '/queue');
    });

    it('when the demonstration’s clock is moved', async () => {
      const move = async (as: string, moveTo: string) => {
        const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
        const body = JSON.stringify({ moveTo });
        const answer = await here.server.ask('POST', '/demonstration/clock', { headers, body });
        expect(contract.breaches('POST', '/demonstration/clock', answer)).toEqual([]);
        return answer.status;
      };
      expect(await move('noter-notesen', '2026-11-25T10:00:00Z')).toBe(403);
      expect(await move('admine-administrup', '2026-11-25T10:00:00Z')).toBe(200);
      expect(await move('admine-administrup', '2026-11-24T10:00:00Z')).toBe(409);
      await look('samuel-samtalesen', '/queue');
    });
  });
});
