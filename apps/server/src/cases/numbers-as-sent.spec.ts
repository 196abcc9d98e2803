import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anotherChild, concern } from './testing/bodies.js';
import { TryCases, type Reply } from './testing/try-cases.js';

const teacher = 'tavs-tavlesen';

describe('a number, as somebody may write one in JSON', () => {
  let server: TryCases;
  let path: string;

  beforeAll(async () => {
    server = await TryCases.start();
    const raised = await server.post(teacher, '/concerns', concern({ subject: anotherChild() }));
    path = `/cases/${raised.body['caseId'] as string}/wait-requests`;
  });
  afterAll(() => server.close());

  const seeing = (version: string): Promise<Reply> =>
    server.send(
      teacher,
      path,
      `{"commandId":"01890a5d-ac96-774b-bcce-b302099a8057","seenVersion":${version},"says":"Vent."}`,
    );

  it.each([
    ['1e400', 'not-a-whole-number'],
    ['-1e400', 'not-a-whole-number'],
    ['1e-400', undefined],
    ['-0', undefined],
    ['1.0', undefined],
    ['10e-1', undefined],
    ['0.5', 'not-a-whole-number'],
    ['9007199254740993', 'not-a-whole-number'],
    ['123456789012345678901234567890', 'not-a-whole-number'],
    ['4294967296', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['"1"', 'not-a-whole-number'],
    ['true', 'not-a-whole-number'],
  ])('is the number it says, or refused: %s', async (written, code) => {
    const { status, body } = await seeing(written);
    const errors = body['errors'] as { pointer: string; code: string }[] | undefined;
    expect([status, errors?.map((one) => [one.pointer, one.code])]).toEqual(
      code === undefined ? [200, undefined] : [400, [['/seenVersion', code]]],
    );
  });

  it.each(['01', '+1', '.5', '0x10', 'NaN', 'Infinity', '1_000', ''])(
    'is no JSON when it is written otherwise: %s',
    async (written) => {
      expect((await seeing(written)).body).toMatchObject({ status: 400, code: 'malformed-json' });
    },
  );
});
