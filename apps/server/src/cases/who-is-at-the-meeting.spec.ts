import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anotherChild, concern } from './testing/bodies.js';
import { TryCases, type Reply } from './testing/try-cases.js';

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';
const beforehand = '2026-11-23T09:00:00.000Z';
const onTheDay = '2026-11-30T12:00:00.000Z';
const theDayAfter = '2026-12-01T07:00:00.000Z';

describe('who is at a meeting', () => {
  let server: TryCases;

  beforeAll(async () => {
    server = await TryCases.start();
  });
  afterAll(() => server.close());

  const raising = (as: string, invite?: readonly object[]): Promise<Reply> => {
    const meeting = { at: '2026-11-30T13:00:00+01:00', place: 'Biblioteket', ...(invite && { invite }) };
    return server.at(beforehand).post(as, '/concerns', concern({ subject: anotherChild(), meeting }));
  };

  async function planned() {
    const { body } = await raising(teacher);
    const { caseId, now } = body as unknown as {
      caseId: string;
      now: { meeting: { meetingId: string; invited: { capacity: string; participantId: string }[] } };
    };
    let { version } = body as { version: number };
    const ids = Object.fromEntries(
      now.meeting.invited.map(({ capacity, participantId }) => [capacity, participantId]),
    );
    const meeting = `/cases/${caseId}/meetings/${now.meeting.meetingId}`;
    const send = async (as: string, path: string, body: object): Promise<Reply> => {
      const commandId = randomUUID();
      const reply = await server.post(as, `${meeting}/${path}`, { commandId, seenVersion: version, ...body });
      if (reply.status === 200) version = reply.body['version'] as number;
      return reply;
    };
    const there = [ids['teacher'], ids['school-leader'], ids['child']];
    return { send, ids, there };
  }

  it('is invited as one of the municipality’s people or by a name, not as both and not as neither', async () => {
    const because = 'Kender barnet.';
    const { status, body } = await raising(teacher, [
      { capacity: 'companion', name: 'Mormor', because },
      { capacity: 'ppr', personId: 'pia-proevesten', name: 'Pia', because },
      { capacity: 'companion', because },
      { capacity: 'parent', because },
    ]);
    const found = (body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => [
      pointer,
      code,
    ]);
    expect([status, found]).toEqual([
      400,
      [
        ['/meeting/invite/1/name', 'person-and-name'],
        ['/meeting/invite/2/name', 'nobody-named'],
      ],
    ]);
  });

  it('is invited once', async () => {
    const mormor = { capacity: 'companion', name: 'Mormor', because: 'Barnet ønsker det.' };
    const { status, body } = await raising(teacher, [mormor, mormor]);
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({
        code: 'invited-twice',
        errors: [expect.objectContaining({ pointer: '/meeting/invite/1' })],
      }),
    ]);
  });

  it('is offered with their school where the model requires one of several', async () => {
    const { body } = await raising(leader);
    expect(body).toMatchObject({
      code: 'required-participant-missing',
      errors: [
        {
          pointer: '/meeting/invite',
          choices: expect.arrayContaining([
            { id: 'tavs-tavlesen', title: 'Tavs Tavlesen (Mosebakkeskolen)' },
          ]) as unknown,
        },
      ],
    });
  });

  it('does not meet before the day, nor unexplained after it', async () => {
    const { send, there } = await planned();
    const early = await send(leader, 'opening', { present: there });
    expect([early.status, early.body['code'], early.body['detail']]).toEqual([
      422,
      'meeting-day-not-come',
      'Vent til dagen. Mødes I i dag, så flyt mødet først. Det er indkaldt til 30. november 2026.',
    ]);
    server.at(theDayAfter);
    const late = await send(leader, 'opening', { present: there });
    expect(late).toMatchObject({
      status: 422,
      body: { code: 'meeting-day-passed', errors: [{ pointer: '/writtenAfterwards' }] },
    });
    const explained = { present: there, writtenAfterwards: 'Der var ingen skærm i lokalet.' };
    expect(await send(leader, 'opening', explained)).toMatchObject({ status: 200 });
  });

  it('speaks once they have come', async () => {
    const { send, ids, there } = await planned();
    server.at(onTheDay);
    await send(leader, 'opening', { present: there });
    const words = { step: 'worries', participantId: ids['parent'], says: 'Hun har ondt i maven.' };
    const absent = await send(leader, 'contributions', words);
    expect(absent).toMatchObject({
      status: 422,
      body: { code: 'participant-absent', errors: [{ pointer: '/participantId' }] },
    });
    const arrival = `participants/${ids['parent']}/arrival`;
    expect(await send(leader, arrival, {})).toMatchObject({ status: 200 });
    expect(await send(leader, 'contributions', words)).toMatchObject({ status: 200 });
    expect(await send(leader, arrival, {})).toMatchObject({ status: 409, body: { code: 'already-present' } });
  });
});
