import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConcernRaisedAnswer } from '@tovholder/cases';
import { loadDirectory } from '@tovholder/identity';
import { Municipality } from './municipality.js';

const file = new URL('directory.yaml', import.meta.url);
const ids = loadDirectory(readFileSync(file, 'utf8'), 'directory.yaml')
  .people()
  .map(({ personId }) => personId);
const administrator = 'administrator-stranger';
const inService = ids.filter((id) => id !== administrator);

let here: Municipality;

beforeAll(async () => {
  here = await Municipality.open('2026-11-23T09:00:00.000Z');
});

afterAll(() => here.close());

function raise(as: string, unitId = 'nordskolen') {
  return here.person(as).post('/concerns', {
    commandId: randomUUID(),
    subject: { kind: 'child-described', name: 'Ditte Digtet', description: 'Går i 3. klasse.' },
    unitId,
    severity: 'red',
    sees: 'Stod alene på vejen uden overtøj.',
    childSays: { kind: 'says', text: 'Jeg vil ikke hjem.' },
    acute: true,
    suspectedAbuse: false,
  });
}

describe('A concern about a child at Nordskolen', () => {
  it.each(inService)('is raised by whoever is in public service, wherever they work: %s', async (id) => {
    const answer = await raise(id);
    expect(answer).toMatchObject({ status: 201 });
    const { caseId, position } = answer.body as ConcernRaisedAnswer;
    const seen = (as: string) => here.person(as).get(`/cases/${caseId}?atLeast=${position}`);
    expect(await seen(id)).toMatchObject({
      status: 200,
      body: { unitId: 'nordskolen', raisedBy: { personId: id } },
    });
    expect(await seen('family-leader-scope')).toMatchObject({ status: 200 });
  });

  it('is not raised by whoever only keeps the system running', async () => {
    expect(await raise(administrator)).toMatchObject({ status: 403, body: { code: 'cannot-raise' } });
  });

  it('lets whoever raised it from elsewhere see no other case there', async () => {
    const others = (await raise('teacher-part')).body as ConcernRaisedAnswer;
    await raise('social-worker-stranger');
    expect(await here.person('social-worker-stranger').get(`/cases/${others.caseId}`)).toMatchObject({
      status: 404,
      body: { code: 'case-not-found' },
    });
  });

  it('names a school that is there', async () => {
    expect(await raise('ppr-part', 'nedlagt-skole')).toMatchObject({
      status: 422,
      body: {
        code: 'unknown-unit',
        errors: [
          {
            pointer: '/unitId',
            choices: [
              { id: 'nordskolen' },
              { id: 'sydskolen' },
              { id: 'sundhedsplejen', title: 'Sundhedsplejen' },
            ],
          },
        ],
      },
    });
  });
});
