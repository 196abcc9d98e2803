import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { concern } from './testing/bodies.js';
import { TryCases, type Reply } from './testing/try-cases.js';

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';
const familyLeader = 'famke-familiesen';
const handler = 'bodil-barnefryd';

interface Invited {
  participantId: string;
  capacity: string;
}

describe('from a concern to a closed case, over HTTP', () => {
  let server: TryCases;
  let raised: Reply;
  let caseId: string;
  let meetingId: string;
  let invited: Invited[];
  let version: number;
  const created = new Map<string, string>();

  beforeAll(async () => {
    server = await TryCases.start();
  });
  afterAll(() => server.close());

  const participant = (capacity: string) =>
    invited.find((one) => one.capacity === capacity)?.participantId ?? 'nobody';

  async function command(as: string, path: string, body: object): Promise<Reply> {
    const reply = await server.post(as, `/cases/${caseId}/${path}`, {
      commandId: randomUUID(),
      seenVersion: version,
      ...body,
    });
    expect([reply.status, reply.body['code']]).toEqual([200, undefined]);
    version = reply.body['version'] as number;
    for (const [name, id] of Object.entries(reply.body['created'] as object)) created.set(name, String(id));
    return reply;
  }

  it('the teacher raises it, and hears what happens now and until when', async () => {
    const body = concern();
    raised = await server.post(teacher, '/concerns', body);
    expect(raised.status).toBe(201);
    expect(raised.body).toMatchObject({
      repeated: false,
      earlierConcerns: { count: 0, raisedAt: [] },
      now: {
        receivedBy: 'familieafdelingen',
        deadlines: [
          { legalBasis: 'Barnets lov § 136', dueAt: '2026-11-24T09:00:00.000Z' },
          { legalBasis: 'Barnets lov § 138', dueAt: '2026-12-01T22:59:59.999Z' },
        ],
        meeting: { at: '2026-11-30T12:00:00.000Z', chair: 'Solveig Skolemark', noteTaker: 'Tavs Tavlesen' },
        willNotHappen: [],
      },
    });
    const { meeting } = raised.body['now'] as { meeting: { meetingId: string; invited: Invited[] } };
    ({ meetingId, invited } = meeting);
    caseId = raised.body['caseId'] as string;
    version = raised.body['version'] as number;
    expect(raised.headers.get('location')).toBe(`/cases/${caseId}`);
    expect(invited.map(({ capacity }) => capacity).sort()).toEqual(
      ['child', 'family-leader', 'parent', 'school-leader', 'teacher'].sort(),
    );

    const again = await server.post(teacher, '/concerns', body);
    expect(again).toMatchObject({ status: 201, body: { ...raised.body, repeated: true } });
  });

  it('the family department takes it, assesses it and acknowledges it', async () => {
    await command(familyLeader, 'handler', { handlerId: handler, reason: 'Kender skolen.' });
    await command(handler, 'assessment', { acuteNeed: false, assessment: 'Ikke akut.', next: 'meeting' });
    await command(handler, 'acknowledgement', { message: 'Vi har den, og vi kommer til mødet.' });
  });

  it('everybody prepares', async () => {
    const meeting = `meetings/${meetingId}`;
    await command(leader, `${meeting}/participants/${participant('school-leader')}/answer`, {
      answer: 'accepted',
    });
    await command(leader, `${meeting}/participants/${participant('parent')}/proposed-times`, {
      at: '2026-12-01T08:00:00+01:00',
      reason: 'Mor arbejder om eftermiddagen.',
    });
    await command(leader, `${meeting}/time`, {
      at: '2026-12-01T08:00:00+01:00',
      place: 'Biblioteket',
      reason: 'Så kan mor være med.',
    });
    await command(teacher, `${meeting}/participants/${participant('teacher')}/preparation`, {
      answers: [{ questionId: 'tried', says: 'Makkerordning i hele klassen.' }],
    });
    await command(leader, `${meeting}/participants`, {
      invite: { capacity: 'ppr', personId: 'pia-proevesten', because: 'Vi er kørt fast i klassen.' },
    });
  });

  it('the meeting is held along the analysis model', async () => {
    server.at('2026-12-01T07:00:00.000Z');
    const meeting = `meetings/${meetingId}`;
    await command(leader, `${meeting}/opening`, { present: invited.map((one) => one.participantId) });
    await command('pia-proevesten', `${meeting}/participants/${created.get('participantId')}/arrival`, {});
    await command(leader, 'child-voice', {
      meetingId,
      voice: { heardBy: 'Tavs Tavlesen', how: 'På mødet', dreams: 'En at lege med.' },
    });
    await command(leader, `${meeting}/step`, { step: 'worries' });
    await command(teacher, `${meeting}/contributions`, {
      step: 'worries',
      participantId: participant('teacher'),
      says: 'Hun går for sig selv.',
      view: 'children',
    });
    await command(leader, `${meeting}/scales`, { participantId: participant('parent'), value: 4 });
    await command(teacher, `${meeting}/disagreements`, {
      participantId: participant('parent'),
      about: 'other',
      view: 'Det går for langsomt.',
    });
    await command(teacher, `${meeting}/agreements`, {
      does: 'Finder en makker til Freja.',
      signOfProgress: 'Hun leger med nogen hver dag.',
      ownerId: participant('teacher'),
      by: '2026-12-15',
    });
    await command(teacher, `${meeting}/trial-actions`, {
      hypothesis: 'Færre skift giver ro.',
      does: 'Tolærer i fire uger.',
      professions: ['teacher', 'ppr'],
      ownerId: participant('teacher'),
      review: '2027-01-05',
    });
    await command(leader, `${meeting}/closing`, {
      outcome: 'stay-local',
      reason: 'Vi prøver selv først.',
      followUp: '2027-01-05',
    });
    await command(teacher, `${meeting}/corrections`, {
      participantId: participant('teacher'),
      says: 'Det var fem uger.',
    });
  });

  it('the agreements are followed up, and the case is closed', async () => {
    server.at('2027-01-05T09:00:00.000Z');
    await command(teacher, `agreements/${created.get('agreementId')}/kept`, {
      progress: 'Freja har en ven.',
    });
    await command(teacher, `trial-actions/${created.get('trialActionId')}/review`, {
      learned: 'Ro hjælper.',
      result: 'stop',
    });
    await command(teacher, 'follow-ups', { progress: 'Det går fremad.' });
    await command(leader, 'closing', { reason: 'Freja trives.', whatChanged: 'Hun har en ven.' });
  });

  it('a second concern about the same child tells somebody at another school nothing of the first', async () => {
    const again = await server.post(
      'penna-pennalhus',
      '/concerns',
      concern({
        unitId: 'aaparkskolen',
        acute: true,
        suspectedAbuse: true,
        meeting: undefined,
        subject: { kind: 'child', name: 'Freja', cpr: '0000154001' },
      }),
    );
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      earlierConcerns: { count: 0, raisedAt: [] },
      now: {
        receivedBy: 'familieafdelingen',
        meetingToCall: { calledBy: 'Penna Pennalhus', dueAt: '2027-01-06T09:00:00.000Z' },
        willNotHappen: [
          expect.stringContaining('Forældrene'),
          'Der er ikke indkaldt til noget møde. Penna Pennalhus holder tråden og indkalder, ' +
            'så det er holdt senest 6. januar 2027 kl. 10.00.',
        ],
      },
    });
    expect(JSON.stringify(again.body)).not.toContain(caseId);
    expect(again.body['now']).not.toHaveProperty('meeting');
  });

  it('a concern about the same child says, to somebody with part in the first, that there was one', async () => {
    const invite = [{ capacity: 'teacher', personId: teacher, because: 'Frejas lærer.' }];
    const sunday = { at: '2027-01-10T13:00:00+01:00', place: 'Lokale 1', invite };
    const subject = { kind: 'child', name: 'Freja', cpr: '0000154001' };
    const again = await server.post(leader, '/concerns', concern({ meeting: sunday, subject }));
    expect(again.body).toMatchObject({
      hints: [expect.stringContaining('10. januar 2027, som ikke er en arbejdsdag')],
      earlierConcerns: { count: 1, raisedAt: ['2026-11-23T09:00:00.000Z'] },
    });
  });
});
