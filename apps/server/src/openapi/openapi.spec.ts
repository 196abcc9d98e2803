import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module, Post } from '@nestjs/common';
import { Refusals } from '../problems/refusals.js';
import { startTryServer, type TryServer } from '../testing/try-server.js';

@Controller('notes')
class NotesController {
  @Post()
  @Refusals('stale-version', 'command-id-reused')
  take(): void {
    return;
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

interface Document {
  openapi: string;
  info: { title: string };
  paths: Record<string, Record<string, { responses: Record<string, object> } | undefined> | undefined>;
  components: { schemas: object; securitySchemes: object };
}

describe('the OpenAPI document', () => {
  let server: TryServer;
  let document: Document;

  beforeAll(async () => {
    server = await startTryServer({ capabilities: [NotesModule] });
    document = (await server.ask('GET', '/openapi.json')).body as Document;
  });
  afterAll(() => server.close());

  const responses = (path: string, method: string) => document.paths[path]?.[method]?.responses ?? {};

  it('says whose it is', () => {
    expect(document.info.title).toBe('Tovholder, Eksempelby');
  });

  it('has every route', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/health',
      '/me',
      '/notes',
      '/people',
      '/ready',
      '/units',
    ]);
  });

  it('lists for a route the errors every signed-in request can meet', () => {
    expect(Object.keys(responses('/me', 'get'))).toEqual([
      '200',
      '400',
      '401',
      '403',
      '408',
      '429',
      '431',
      '500',
      '503',
    ]);
  });

  it('lists the errors a route names, one response a status, with their codes', () => {
    expect(responses('/notes', 'post')['409']).toEqual({
      description: expect.stringMatching(/`command-id-reused`: .+ `stale-version`: /) as unknown,
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              {
                type: 'object',
                properties: { code: { type: 'string', enum: ['command-id-reused', 'stale-version'] } },
              },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(document)).not.toContain('x-refusals');
  });

  it('lists for an open route no error about signing in', () => {
    expect(Object.keys(responses('/health', 'get'))).not.toContain('401');
  });

  it('has whole schemas', () => {
    expect(document.components.schemas).toMatchObject({
      Problem: {
        required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
        properties: { errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } } },
      },
      FieldProblem: { required: ['pointer', 'message', 'code'] },
      PersonAnswer: {
        required: ['personId', 'name', 'title', 'appointments'],
        properties: {
          appointments: { type: 'array', items: { $ref: '#/components/schemas/AppointmentAnswer' } },
        },
      },
    });
    expect(document.components.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
  });
});
