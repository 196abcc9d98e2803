import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandAnswer, ConcernRaisedAnswer, Queue } from '@tovholder/cases';
import { Municipality } from './municipality.js';

const patienceMs = 20_000;
const teacher = 'teacher-part';
const leader = 'school-leader-part';
const chief = 'school-chief-scope';

/** A school leader decides up to an amount. What costs more must come before somebody who can decide it. */
describe('A decision that costs more than the school leader may decide', () => {
  let here: Municipality;
  let caseId: string;
  let position: string;

  beforeAll(async () => {
    here = await Municipality.open('2026-11-23T09:00:00.000Z');
    const raised = await here.person(leader).post('/concerns', {
      commandId: randomUUID(),
      subject: { kind: 'group', name: '7. b', description: 'Klassen er urolig.' },
      unitId: 'nordskolen',
      severity: 'green',
      sees: 'Der er uro i alle timer.',
      childSays: { kind: 'says', text: 'Vi kan ikke høre noget.' },
      tried: 'Faste pladser.',
      parentsKnow: 'De har selv spurgt.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: '2026-11-30T12:00:00.000Z',
        place: 'Biblioteket',
        chairId: leader,
        invite: [{ capacity: 'teacher', personId: teacher, because: 'Klassens lærer.' }],
      },
    });
    expect(raised).toMatchObject({ status: 201 });
    const { now, ...answer } = raised.body as ConcernRaisedAnswer;
    ({ caseId, position } = answer);
    const voice = { heardBy: 'Tove', how: 'I klassen', worries: 'Larm', goodThings: 'Idræt', dreams: 'Ro' };
    expect(await does(leader, 'child-voice', { voice })).toMatchObject({ status: 200 });
    const off = { reason: 'Vi ved nok til at handle nu.' };
    expect(await does(leader, `meetings/${now.meeting?.meetingId}/cancellation`, off)).toMatchObject({
      status: 200,
    });
  }, patienceMs);

  afterAll(() => here.close());

  it('is refused with who can decide it and the way to them', async () => {
    expect(await decides(leader)).toMatchObject({
      status: 403,
      body: {
        code: 'beyond-mandate',
        detail: expect.stringMatching(/Overdrag tråden .* Mandatet har skolechef, børne- og familiechef/),
      },
    });
  });

  it('lies in their queue when it has gone that way, and is theirs to decide', async () => {
    const reason = 'To voksne i klassen koster mere, end jeg selv beslutter.';
    expect(await does(leader, 'thread-holder', { toPersonId: chief, reason })).toMatchObject({ status: 200 });
    const { status, body } = await here.person(chief).get(`/queue?atLeast=${position}`);
    expect(status).toBe(200);
    const { overdue, today, soon, later } = body as Queue;
    expect([...overdue, ...today, ...soon, ...later]).toContainEqual(
      expect.objectContaining({ caseId, task: 'call-meeting', mine: true }),
    );
    expect(await decides(chief)).toMatchObject({ status: 200 });
  });

  function decides(by: string) {
    const decision = { what: 'To voksne i klassen', reason: 'Uroen', basis: ['Klassens ord'] };
    return does(by, 'decisions', { ...decision, amountKroner: 60_000 });
  }

  async function does(by: string, what: string, body: object) {
    const { body: seen } = await here.person(by).get(`/cases/${caseId}?atLeast=${position}`);
    const { version: seenVersion } = seen as { version: number };
    const answer = await here
      .person(by)
      .post(`/cases/${caseId}/${what}`, { commandId: randomUUID(), seenVersion, ...body });
    if (answer.status === 200) ({ position } = answer.body as CommandAnswer);
    return answer;
  }
});
