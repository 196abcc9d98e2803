import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OutcomeUnknown, StoreOverloaded } from '@tovholder/event-store';
import { anotherChild, concern, inventedCpr } from './testing/bodies.js';
import { TryCases, type Reply } from './testing/try-cases.js';

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';
const stranger = 'penna-pennalhus';

interface Raised {
  caseId: string;
  version: number;
  meeting: string;
  participants: Record<string, string>;
}

describe('a command that is refused', () => {
  let server: TryCases;
  let raised: Raised;

  beforeAll(async () => {
    server = await TryCases.start();
  });
  beforeEach(async () => {
    raised = await raise();
  });
  afterAll(() => server.close());

  async function raise(changes: Record<string, unknown> = {}): Promise<Raised> {
    const reply = await server.post(teacher, '/concerns', concern({ subject: anotherChild(), ...changes }));
    const { caseId, version, now } = reply.body as {
      caseId: string;
      version: number;
      now: { meeting: { meetingId: string; invited: { capacity: string; participantId: string }[] } };
    };
    const participants = Object.fromEntries(
      now.meeting.invited.map(({ capacity, participantId }) => [capacity, participantId]),
    );
    return { caseId, version, meeting: `meetings/${now.meeting.meetingId}`, participants };
  }

  const send = (as: string, path: string, body: object, seenVersion = raised.version): Promise<Reply> =>
    server.post(as, `/cases/${raised.caseId}/${path}`, { commandId: randomUUID(), seenVersion, ...body });

  it('shows both sides when others have changed the case meanwhile', async () => {
    await send(teacher, 'thread-holder', { toPersonId: leader, reason: 'Jeg er på kursus.' });
    const stale = await send(leader, `${raised.meeting}/cancellation`, { reason: 'Vi venter.' });
    expect([stale.status, stale.body]).toEqual([
      409,
      expect.objectContaining({
        code: 'stale-version',
        title: 'Sagen er ændret, siden du så den',
        seenVersion: raised.version,
        currentVersion: raised.version + 1,
        changes: [
          {
            version: raised.version + 1,
            type: 'ThreadHolderNamed',
            at: '2026-11-23T09:00:00.000Z',
            by: 'Tavs Tavlesen',
          },
        ],
      }),
    ]);
  });

  it('may claim to have seen no more than has happened', async () => {
    const ahead = await send(teacher, 'wait-requests', { says: 'Vent.' }, raised.version + 1);
    expect([ahead.status, ahead.body]).toEqual([
      422,
      expect.objectContaining({
        code: 'version-not-reached',
        seenVersion: raised.version + 1,
        currentVersion: raised.version,
      }),
    ]);
  });

  it('is not repeated under an id that was something else', async () => {
    const commandId = randomUUID();
    const first = await send(teacher, 'wait-requests', { commandId, says: 'Vent.' });
    expect(first).toMatchObject({ status: 200, body: { repeated: false } });
    const repeated = await send(teacher, 'wait-requests', { commandId, says: 'Vent.' });
    expect(repeated).toMatchObject({ status: 200, body: { ...first.body, repeated: true } });
    const reused = await send(teacher, 'wait-requests', { commandId, says: 'Nej, gør det.' });
    expect(reused).toMatchObject({ status: 409, body: { code: 'command-id-reused' } });
  });

  it('tells a stranger the same of a case as of none', async () => {
    const body = { says: 'Vent.' };
    const hidden = await send(stranger, 'wait-requests', body, 99);
    const none = await server.post(stranger, `/cases/${randomUUID()}/wait-requests`, {
      commandId: randomUUID(),
      seenVersion: 99,
      ...body,
    });
    expect(hidden.status).toBe(404);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...none.body, instance: '' });
  });

  it('names the law it rests on', async () => {
    raised = await raise({ meeting: { at: '2026-11-23T15:00:00+01:00', place: 'Skolen' } });
    await send(leader, `${raised.meeting}/opening`, { present: Object.values(raised.participants) });
    const closing = { outcome: 'stay-local', reason: 'Vi prøver selv.', followUp: '2027-01-05' };
    const refused = await send(leader, `${raised.meeting}/closing`, closing, raised.version + 1);
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.objectContaining({
        type: '/problems/child-not-heard',
        title: 'Barnets perspektiv mangler',
        detail: 'Hør barnet, eller skriv hvorfor det ikke kan lade sig gøre.',
        code: 'child-not-heard',
        legalBasis: 'Barnets lov § 5',
      }),
    ]);
  });

  it('says what to do in this very case', async () => {
    const late = concern({ meeting: { at: '2027-06-01T09:00:00Z', place: 'Skolen' } });
    const refused = await server.post(teacher, '/concerns', late);
    expect(refused.body).toMatchObject({
      title: 'Mødet ligger senere, end modellen tillader',
      detail: 'Vælg et tidligere tidspunkt. Senest 7. december 2026.',
    });
  });

  it.each([
    [
      403,
      'not-chair',
      'famke-familiesen',
      'opening',
      (it: Raised) => ({ present: [it.participants['teacher']] }),
    ],
    [409, 'meeting-not-open', leader, 'step', () => ({ step: 'worries' })],
    [
      422,
      'meeting-in-the-past',
      leader,
      'time',
      () => ({ at: '2026-11-22T09:00Z', place: 'S', reason: 'R' }),
    ],
  ])('is answered %i when it is %s', async (status, code, as, path, body) => {
    const reply = await send(as, `${raised.meeting}/${path}`, body(raised));
    expect([reply.status, reply.body['code']]).toEqual([status, code]);
  });

  it('does not get past an address that is no id', async () => {
    const reply = await server.post(teacher, '/cases/1/meetings/2/step', {
      commandId: randomUUID(),
      seenVersion: 1,
      step: 'worries',
    });
    const pointers = (reply.body['errors'] as { pointer: string; code: string }[]).map(
      ({ pointer }) => pointer,
    );
    expect([reply.status, pointers.sort()]).toEqual([400, ['/caseId', '/meetingId']]);
  });

  it.each([
    [new StoreOverloaded(2.5), 'busy', '3'],
    [new OutcomeUnknown('1'), 'outcome-unknown', '1'],
  ])('by a log that cannot answer, is told when to try again: %s', async (error, code, after) => {
    const append = jest.spyOn(server.store, 'append').mockRejectedValueOnce(error);
    const refused = await send(teacher, 'wait-requests', { says: 'Vent.' });
    append.mockRestore();
    expect([refused.status, refused.body['code'], refused.headers.get('retry-after')]).toEqual([
      503,
      code,
      after,
    ]);
  });

  it('leaves nobody in the log of the server', async () => {
    await send(stranger, 'wait-requests', { says: 'Vent med Barn Opdigtet.' });
    await server.post(teacher, '/concerns', concern({ severity: 'Freja Opdigtet' }));
    expect(server.logged()).not.toMatch(/Opdigtet|Tavlesen|000015/);
  });
});

describe('a CPR number', () => {
  const child = (cpr: string) => concern({ subject: { kind: 'child', name: 'Barn Opdigtet', cpr } });

  it.each([
    [true, '310226-4000', 'impossible-cpr'],
    [true, '010136-4000', 'impossible-cpr'],
    [true, '12345', 'not-a-cpr'],
    [false, inventedCpr, 'impossible-cpr'],
  ])('with demonstration %p, %s is refused: %s', async (demonstration, cpr, code) => {
    const server = await TryCases.start({ demonstration });
    const reply = await server.post(teacher, '/concerns', child(cpr));
    await server.close();
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '/subject/cpr', code }] } });
    expect(JSON.stringify(reply.body)).not.toContain(cpr);
  });
});
