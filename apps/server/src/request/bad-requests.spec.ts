import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { CommandIdReused, StoreOverloaded, WrongExpectedVersion } from '@tovholder/event-store';
import { IsArray, IsString } from 'class-validator';
import { startTryServer, statusAndCode, type TryServer } from '../testing/try-server.js';

class Note {
  @IsString({ message: 'Feltet skal være tekst.' })
  says!: string;

  @IsArray({ message: 'Feltet skal være en liste.' })
  about!: unknown[];
}

const secret = 'Freja Opdigtet';

@Controller('notes')
class NotesController {
  @Post()
  take(@Body() note: Note): Note {
    switch (note.says) {
      case 'contended':
        throw new WrongExpectedVersion('case-1', 1, 2);
      case 'reused':
        throw new CommandIdReused('1');
      case 'overloaded':
        throw new StoreOverloaded(0.2);
      case 'broken':
        throw new Error(`duplicate key: ${secret}`);
      default:
        return note;
    }
  }

  @Get(':id')
  note(): string {
    return 'ok';
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

describe('a request that cannot be carried out', () => {
  let server: TryServer;
  beforeAll(async () => {
    server = await startTryServer({ capabilities: [NotesModule] });
  });
  afterAll(() => server.close());

  const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    server.ask('POST', '/notes', { headers: { 'content-type': 'application/json', ...headers }, body });
  const postNote = (note: object) => post(JSON.stringify(note));

  it('is told which fields to put right, and never what stood in them', async () => {
    const answer = await postNote({ says: 7, about: secret, extra: 1, '1111111118': 1 });
    expect(statusAndCode(answer)).toEqual([400, 'invalid-input']);
    const { errors } = answer.body as { errors: object[] };
    expect(errors).toHaveLength(4);
    expect(errors).toEqual(
      expect.arrayContaining([
        { pointer: '/says', code: 'is-string', message: 'Feltet skal være tekst.' },
        { pointer: '/about', code: 'is-array', message: 'Feltet skal være en liste.' },
        { pointer: '/extra', code: 'unknown-field', message: 'Feltet kendes ikke. Fjern det.' },
        {
          pointer: '',
          code: 'unknown-field',
          message: 'Objektet har et felt med et navn, der ikke kan bruges. Fjern det.',
        },
      ]),
    );
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toContain('1111111118');
  });

  const type = 'unsupported-content-type';
  const packed = 'unsupported-content-encoding';
  const deep = `{"says":"x","about":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  it.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ['broken JSON', '{"says":', {}, 400, 'malformed-json'],
    ['no JSON at all', '', {}, 400, 'malformed-json'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'malformed-json'],
    ['nesting without end', deep, {}, 400, 'malformed-json'],
    ['a prototype key', '{"__proto__":{"says":"x"}}', {}, 400, 'malformed-json'],
    ['a field that is said twice', '{"says":"x","about":[],"s\\u0061ys":"y"}', {}, 400, 'malformed-json'],
    ['a constructor key', '{"constructor":{"prototype":{"x":1}}}', {}, 400, 'malformed-json'],
    ['a list', '[]', {}, 400, 'invalid-input'],
    ['a list of lists', '[[{}]]', {}, 400, 'invalid-input'],
    ['a number', '1', {}, 400, 'invalid-input'],
    ['a text', '"x"', {}, 400, 'invalid-input'],
    ['null', 'null', {}, 400, 'invalid-input'],
    ['true', 'true', {}, 400, 'invalid-input'],
    ['another type', 'x', { 'content-type': 'text/plain' }, 415, 'unsupported-content-type'],
    [
      'a form',
      'says=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported-content-type',
    ],
    ['a type that is none', '{}', { 'content-type': 'æøå' }, 415, 'unsupported-content-type'],
    ['text in another script', '{}', { 'content-type': 'application/json; charset=iso-8859-1' }, 415, type],
    ['text in UTF-16', '{}', { 'content-type': 'application/json;charset="utf-16"' }, 415, type],
    ['what is packed by gzip', gzipSync('{}'), { 'content-encoding': 'gzip' }, 415, packed],
    ['what is packed by deflate', deflateSync('{}'), { 'content-encoding': 'deflate' }, 415, packed],
    ['what is packed by brotli', brotliCompressSync('{}'), { 'content-encoding': 'br' }, 415, packed],
    ['what is packed twice', '{}', { 'content-encoding': 'gzip, identity' }, 415, packed],
    ['too much', JSON.stringify({ says: 'x'.repeat(300_000) }), {}, 413, 'too-large'],
  ])('is refused for %s', async (_what, body, headers, status, code) => {
    expect(statusAndCode(await post(body, headers))).toEqual([status, code]);
  });

  it.each(['[]', '[[{}]]', 'null', '"x"', '1', 'true'])('is told once that %s is no object', async (body) => {
    const { errors } = (await post(body)).body as { errors: object[] };
    expect(errors).toEqual([{ pointer: '', code: 'not-an-object', message: 'Send et objekt med felter.' }]);
  });

  it.each<Record<string, string>>([
    { 'content-type': 'application/json; charset=UTF-8' },
    { 'content-type': 'application/json;charset="utf8"' },
    { 'content-encoding': 'identity' },
  ])('is taken in other words for the same: %j', async (headers) => {
    expect((await post('{"says":"x","about":[]}', headers)).status).toBe(201);
  });

  it('is told what it would have been understood in', async () => {
    const answer = await post(gzipSync('{}'), { 'content-encoding': 'gzip' });
    expect(answer.headers.get('accept-encoding')).toBe('identity');
    expect(answer.body).toMatchObject({ detail: 'Send indholdet, som det er, uden Content-Encoding.' });
  });

  it.each([
    ['{"a\\u0000b":1}', 'a NUL'],
    ['{"\\u202e":1}', 'a mark that turns'],
    [JSON.stringify({ ['x'.repeat(10_000)]: 1 }), 'a key without end'],
  ])('is told of the object when the field’s name cannot be shown', async (body) => {
    const { errors } = (await post(body)).body as { errors: { pointer: string; message: string }[] };
    expect(errors.filter(({ pointer }) => pointer === '')).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^Objektet har et felt/) as unknown }),
    ]);
  });

  it.each([
    ['GET', '/nowhere', 404, 'not-found'],
    ['GET', '/', 404, 'not-found'],
    ['DELETE', '/me', 405, 'method-not-allowed'],
    ['GET', '/notes', 405, 'method-not-allowed'],
    ['PUT', '/notes/1', 405, 'method-not-allowed'],
    ['GET', '/notes/', 404, 'not-found'],
    ['POST', '/notes/', 404, 'not-found'],
    ['GET', '/people/', 404, 'not-found'],
    ['GET', '/notes/1/', 404, 'not-found'],
    ['GET', '//notes', 404, 'not-found'],
    ['GET', '/notes/%', 400, 'malformed-request'],
    ['GET', '/notes/%E0%A4%A', 400, 'malformed-request'],
    ['GET', '/notes/a%00b', 400, 'forbidden-character'],
    ['GET', `/notes/${'x'.repeat(500)}`, 414, 'url-too-long'],
    ['GET', '/people?role=king', 400, 'invalid-input'],
    ['GET', '/people?role=teacher&role=ppr', 400, 'invalid-input'],
    ['GET', '/people?role[]=teacher', 400, 'invalid-input'],
    ['GET', '/people?unitId=%00', 400, 'forbidden-character'],
    ['GET', '/people?unitId=%E0%A4%A', 400, 'invalid-input'],
    ['GET', '/people?nothing', 400, 'invalid-input'],
  ] as const)('is refused for %s %s', async (method, path, status, code) => {
    const answer = await server.ask(method, path);
    expect(statusAndCode(answer)).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.has('allow')).toBe(status === 405);
  });

  it.each(['__proto__=x', '__proto__[role]=king', 'constructor=x&toString=y'])(
    'takes no hold in the server by a prototype key: %s',
    async (query) => {
      const without = (await server.ask('GET', '/people')).body;
      const answer = await server.ask('GET', `/people?${query}`);
      if (answer.status === 200) expect(answer.body).toEqual(without);
      else expect(statusAndCode(answer)).toEqual([400, 'invalid-input']);
      expect({}).not.toHaveProperty('role');
    },
  );

  it.each([
    ['contended', 503, 'busy'],
    ['reused', 409, 'command-id-reused'],
    ['overloaded', 503, 'busy'],
  ])('says why the log refused: %s', async (says, status, code) => {
    const answer = await postNote({ says, about: [] });
    expect(statusAndCode(answer)).toEqual([status, code]);
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '1' : null);
  });

  it('tells the operator of what everybody meets in a line without a stack, and not of each', async () => {
    await Promise.all(Array.from({ length: 30 }, () => postNote({ says: 'overloaded', about: [] })));
    const lines = server
      .logged()
      .split('\n')
      .filter((line) => line.includes('"requests failed"') && line.includes('StoreOverloaded'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(10);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ code: 'busy', why: 'StoreOverloaded' });
      expect(line).not.toContain('    at ');
      expect(line.length).toBeLessThan(400);
    }
  });

  it('keeps what broke to itself, with a number to find it by', async () => {
    const answer = await postNote({ says: 'broken', about: [secret] });
    expect(statusAndCode(answer)).toEqual([500, 'unexpected']);
    expect(answer.text).not.toContain(secret);
    const number = (answer.body as { instance: string }).instance.replace('urn:uuid:', '');
    expect(answer.headers.get('request-id')).toBe(number);
    expect(server.logged()).toContain(number);
    expect(server.logged()).toContain('bad-requests.spec.ts');
  });

  it.each([
    ['headers without end', `GET /me HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    ['something that is not HTTP', 'hej\r\n\r\n', 400],
  ])('is answered even when it is %s', async (_what, sent, status) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(sent));
      let received = '';
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('close', () => resolve(received));
      socket.on('error', reject);
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
  });

  it('leaves in the log the route and how it went, and nothing anybody sent', async () => {
    const path = `/notes/${encodeURIComponent(secret)}?q=${encodeURIComponent(secret)}`;
    expect((await server.ask('GET', path)).status).toBe(200);
    await postNote({ says: 'broken', about: [secret] });
    const lines = server
      .logged()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/notes/:id', status: 200 }),
    );
    for (const hidden of [secret, 'Freja', 'Bearer', 'bodil', 'Barnefryd']) {
      expect(server.logged()).not.toContain(hidden);
    }
  });

  it('is answered with headers that let a browser do nothing', async () => {
    const { headers } = await server.ask('GET', '/me');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
