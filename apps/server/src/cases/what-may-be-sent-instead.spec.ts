import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anotherChild, concern } from './testing/bodies.js';
import { TryCases, type Reply } from './testing/try-cases.js';

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';
const familyLeader = 'famke-familiesen';

interface Problem {
  code: string;
  detail: string;
  errors?: { pointer: string; code: string; choices?: { id: string; title: string }[] }[];
}

describe('what is refused for one field', () => {
  let server: TryCases;
  let caseId: string;
  let version: number;
  let meeting: string;
  let participants: Record<string, string>;

  beforeAll(async () => {
    server = await TryCases.start();
    const { body } = await server.post(
      teacher,
      '/concerns',
      concern({
        subject: anotherChild(),
        meeting: { at: '2026-11-23T13:00:00+01:00', place: 'Biblioteket' },
      }),
    );
    const { meetingId, invited } = (body['now'] as { meeting: Called }).meeting;
    ({ caseId, version } = body as { caseId: string; version: number });
    meeting = `meetings/${meetingId}`;
    participants = Object.fromEntries(invited.map((one) => [one.capacity, one.participantId]));
    await done(leader, `${meeting}/opening`, { present: Object.values(participants) });
  });
  afterAll(() => server.close());

  interface Called {
    meetingId: string;
    invited: { capacity: string; participantId: string }[];
  }

  const send = (as: string, path: string, body: object): Promise<Reply> =>
    server.post(as, `/cases/${caseId}/${path}`, { commandId: randomUUID(), seenVersion: version, ...body });

  async function done(as: string, path: string, body: object): Promise<Reply> {
    const reply = await send(as, path, body);
    expect([path, reply.status]).toEqual([path, 200]);
    version = reply.body['version'] as number;
    return reply;
  }

  const advice = { to: 'forum', question: 'Hvad nu?', reason: 'Kørt fast.', ask: ['pia-proevesten'] };
  const agreement = { does: 'Finder en makker.', signOfProgress: 'De leger.' };
  const trial = {
    hypothesis: 'Ro.',
    does: 'Tolærer.',
    review: '2026-12-20',
    professions: ['teacher', 'ppr'],
  };

  it.each<[string, string, () => object, string, string, string[]]>([
    ['advice', teacher, () => ({ ...advice, to: 'local' }), 'no-such-route', '/to', ['forum', 'authority']],
    ['advice', teacher, () => ({ ...advice, ask: [] }), 'nobody-to-ask', '/ask', ['pia-proevesten']],
    ['advice', teacher, () => ({ ...advice, ask: ['x'] }), 'unknown-person', '/ask/0', ['sune-sundhede']],
    [
      'handler',
      familyLeader,
      () => ({ handlerId: teacher, reason: 'Kender barnet.' }),
      'wrong-role-for-task',
      '/handlerId',
      ['bodil-barnefryd', familyLeader],
    ],
    [
      'MEETING/agreements',
      teacher,
      () => ({ ...agreement, by: '2026-11-22' }),
      'date-in-the-past',
      '/by',
      [],
    ],
    [
      'MEETING/agreements',
      teacher,
      () => ({ ...agreement, ownerId: randomUUID() }),
      'unknown-participant',
      '/ownerId',
      [],
    ],
    [
      'MEETING/trial-actions',
      teacher,
      () => ({ ...trial, ownerId: participants['teacher'], professions: ['teacher'] }),
      'trial-action-needs-two-professions',
      '/professions',
      ['ppr', 'health-visitor'],
    ],
  ])('says where it stands, and what may stand there: %s', async (path, as, body, code, pointer, among) => {
    const answer = (await send(as, path.replace('MEETING', meeting), body())).body as unknown as Problem;
    expect([answer.code, answer.errors?.map((error) => [error.pointer, error.code])]).toEqual([
      code,
      [[pointer, code]],
    ]);
    const offered = answer.errors?.[0]?.choices?.map(({ id }) => id) ?? [];
    expect(offered).toEqual(expect.arrayContaining(among));
  });

  it('and for a mandate one has not: who has it', async () => {
    const { body } = await send(teacher, 'decisions', { what: 'x', reason: 'x', basis: ['x'] });
    expect(body).toMatchObject({
      code: 'no-mandate',
      detail: expect.stringContaining('skoleleder (Lokalt praksisfællesskab, op til 50.000 kr.)') as unknown,
    });
  });

  it('is mended by sending that field alone, when it is an agreement that is changed', async () => {
    const ownerId = participants['teacher'];
    const made = await done(teacher, `${meeting}/agreements`, { ...agreement, ownerId, by: '2026-12-15' });
    const { agreementId } = made.body['created'] as { agreementId: string };
    const change = `agreements/${agreementId}/change`;
    expect((await send(teacher, change, { reason: 'Ferie.' })).body).toMatchObject({
      code: 'nothing-to-change',
    });
    await done(teacher, change, { by: '2026-12-22', reason: 'Ferie.' });
    const log = await server.store.readAll({ after: 0n, limit: 1_000 });
    expect(log.at(-1)).toMatchObject({
      type: 'AgreementChanged',
      data: { ...agreement, by: '2026-12-22', owner: { participantId: ownerId } },
    });
  });
});
