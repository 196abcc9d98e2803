import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { RaiseConcernRequest } from './raise-concern/raise-concern.request.js';
import { rejectionsByRule } from './rejections-of.js';
import { rightRequests } from './testing/right-requests.js';
import { spoiled } from './testing/spoiled.js';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';

const concern = {
  subject: { kind: 'child', name: 'Freja Opdigtet', cpr: '000015-4001' },
  unitId: 'mosebakkeskolen',
  severity: 'yellow',
  sees: 'Sidder alene.',
  childSays: { kind: 'says', text: 'Jeg vil have en ven.' },
  tried: 'Makkerordning.',
  parentsKnow: 'De har ringet.',
  acute: false,
  suspectedAbuse: false,
  meeting: {
    kind: 'network-meeting',
    at: '2026-12-01T07:00:00.000Z',
    place: 'Skolen',
    chairId: 'solveig-skolemark',
    noteTakerId: 'tavs-tavlesen',
    invite: [
      { capacity: 'ppr', personId: 'pia-proevesten', because: 'Kørt fast.' },
      { capacity: 'companion', name: 'Mormor Opdigtet', because: 'Barnet ønsker det.' },
    ],
  },
};

const all = [
  ...rightRequests.map(({ request, fields }) => ({
    request,
    name: request.name,
    body: { commandId: id, seenVersion: 3, ...fields },
  })),
  { request: RaiseConcernRequest, name: RaiseConcernRequest.name, body: { commandId: id, ...concern } },
];

async function wrongFields(request: new () => object, body: object): Promise<string[]> {
  const options = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
  return (await validate(plainToInstance(request, body), options)).map(({ property }) => property);
}

describe('a request', () => {
  it('there is for every command a person can send', () => {
    const commands = Object.keys(rejectionsByRule).map((command) => `${command}Request`);
    expect(all.map(({ name }) => name).sort()).toEqual(commands.sort());
  });

  it.each(rightRequests)('becomes the command it is named after: $request.name', ({ request, fields }) => {
    const command = plainToInstance(request, fields).toCommand(id, id);
    expect(`${command.type}Request`).toBe(request.name);
  });

  it.each(rightRequests)('says in the command all it was told: $request.name', ({ request, fields }) => {
    const command = JSON.stringify(plainToInstance(request, fields).toCommand(id, id));
    const told = leaves(fields).filter((leaf) => leaf !== 'open');
    expect(told.filter((leaf) => !command.includes(JSON.stringify(leaf)))).toEqual([]);
  });

  it.each(all)('is taken when it is right: $name', async ({ request, body }) => {
    expect(await wrongFields(request, body)).toEqual([]);
  });

  it.each(all)('does not take what it does not know: $name', async ({ request, body }) => {
    expect(await wrongFields(request, { ...body, kommentar: 'x' })).toEqual(['kommentar']);
  });

  it.each(all)('is refused at the field that is wrong: $name', async ({ request, body }) => {
    for (const { field, what, wrong } of spoiled(body)) {
      expect([what, await wrongFields(request, wrong)]).toEqual([what, [field]]);
    }
  });
});

describe('a concern', () => {
  it.each([
    { kind: 'child-described', name: 'En dreng i 2.b', description: 'Bor hos farmor.' },
    { kind: 'group', name: '5.b', description: 'Hele klassen.' },
  ])('may be about $kind', async (subject) => {
    const body = { commandId: id, ...concern, subject };
    expect(await wrongFields(RaiseConcernRequest, body)).toEqual([]);
    expect(plainToInstance(RaiseConcernRequest, body).toConcern().subject).toEqual(subject);
  });

  it.each([
    {},
    { kind: 'constructor', name: 'x' },
    { kind: ['child'], name: 'x', cpr: '000015-4001' },
    { kind: 'group', name: '5.b' },
    { kind: 'group', name: '5.b', description: 'x', cpr: '000015-4001' },
    { kind: 'child', name: 'x', cpr: '000015-40011' },
    { kind: 'child', name: 'x', cpr: 154_001 },
  ])('is not about %j', async (subject) => {
    expect(await wrongFields(RaiseConcernRequest, { commandId: id, ...concern, subject })).toEqual([
      'subject',
    ]);
  });

  it('needs neither what was tried nor what the parents know to be sent', async () => {
    const least = { ...concern, tried: undefined, parentsKnow: undefined, meeting: undefined };
    const body = { commandId: id, ...least, acute: true };
    expect(await wrongFields(RaiseConcernRequest, body)).toEqual([]);
    expect(plainToInstance(RaiseConcernRequest, body).toConcern()).not.toHaveProperty('meeting');
  });

  it('keeps why the child was not asked apart from what a child says', () => {
    const childSays = { kind: 'not-asked', text: 'Barnet er sygt.' };
    const body = { commandId: id, ...concern, childSays };
    expect(plainToInstance(RaiseConcernRequest, body).toConcern().childSays).toEqual({
      notAskedBecause: 'Barnet er sygt.',
    });
  });
});

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
