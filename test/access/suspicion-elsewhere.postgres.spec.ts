import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConcernRaisedAnswer, MeetingRecord, Queue, Trail } from '@tovholder/cases';
import { Municipality } from './municipality.js';

const patienceMs = 20_000;
const teacher = 'teacher-part';
const chair = 'school-leader-part';
const department = 'family-leader-scope';
const elsewhere = { raiser: 'school-leader-stranger', socialWorker: 'social-worker-stranger' };
const mother = { capacity: 'parent', name: 'Mor Opdigtet', because: 'Kender sit barn.' };

/** The same child at two schools; the second suspects the parents of abuse, and the first must not learn of it. */
describe('When abuse is suspected in another of the child’s cases', () => {
  let here: Municipality;
  let ours: ConcernRaisedAnswer;
  let theirs: ConcernRaisedAnswer;
  const meetingId = () => ours.now.meeting?.meetingId ?? '';
  const ourCase = () => `/cases/${ours.caseId}`;

  beforeAll(async () => {
    here = await Municipality.open('2026-11-23T09:00:00.000Z');
    ours = await raised(teacher, {
      unitId: 'nordskolen',
      severity: 'green',
      suspectedAbuse: false,
      meeting: {
        at: '2026-11-30T12:00:00.000Z',
        place: 'Biblioteket',
        chairId: chair,
        invite: [
          { capacity: 'teacher', personId: teacher, because: 'Kender barnet.' },
          { capacity: 'school-leader', personId: chair, because: 'Leder mødet.' },
          mother,
        ],
      },
    });
    expect(capacities(await see<MeetingRecord>(chair, recordOfMeeting()))).toContain('parent');
    theirs = await raised(elsewhere.raiser, { unitId: 'sydskolen', severity: 'red', suspectedAbuse: true });
    await happened('ParentContactSuspended');
  }, patienceMs);

  afterAll(() => here.close());

  it('the parents are off the meeting that was called before, and its chair is told whom to talk with', async () => {
    const record = await see<MeetingRecord>(chair, recordOfMeeting());
    expect(capacities(record)).not.toContain('parent');
    expect(record.notInvited).toContainEqual({
      who: 'forælder',
      because: 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.',
    });
    expect((await see<Queue>(chair, '/queue')).today).toContainEqual(
      expect.objectContaining({ task: 'meet-without-parents', caseId: ours.caseId, mine: true }),
    );
  });

  it('the department has the case from then on, and is told in which case the suspicion is', async () => {
    const { today } = await see<Queue>(department, '/queue');
    const tasks = today.filter(({ caseId }) => caseId === ours.caseId).map(({ task }) => task);
    expect(tasks).toEqual(expect.arrayContaining(['assess', 'guide-on-parents']));
    expect(JSON.stringify(await see<Trail>(department, `${ourCase()}/trail`))).toContain(theirs.caseId);
  });

  it.each([teacher, chair])(
    'nothing tells %s that there is another case, or what is suspected',
    async (id) => {
      for (const path of [ourCase(), `${ourCase()}/trail`, recordOfMeeting(), '/queue', '/cases']) {
        const shown = JSON.stringify(await see<object>(id, path));
        expect(shown).not.toContain(theirs.caseId);
        expect(shown).not.toMatch(/mistanke|overgreb|"G1"/i);
      }
      expect(await here.person(id).get(`/cases/${theirs.caseId}`)).toMatchObject({ status: 404 });
    },
  );

  it('nobody can ask them to come, until it is opened where the child was heard', async () => {
    expect(await invited()).toMatchObject({ status: 422, body: { code: 'parents-barred-elsewhere' } });
    await does(elsewhere.socialWorker, 'assessment', {
      acuteNeed: false,
      assessment: 'Barnet er i sikkerhed i skolen.',
      next: 'screening',
    });
    await does(elsewhere.socialWorker, 'child-voice', {
      voice: { heardBy: 'Rosa', how: 'På skolen', worries: 'Skænderier', goodThings: 'Mormor', dreams: 'Ro' },
    });
    await does(elsewhere.socialWorker, 'parent-contact', { reason: 'Barnet er hørt og er trygt.' });
    await happened('ParentContactResumed');
    expect(await invited()).toMatchObject({ status: 200 });
  });

  function recordOfMeeting(): string {
    return `${ourCase()}/meetings/${meetingId()}/record`;
  }

  async function raised(by: string, concern: object): Promise<ConcernRaisedAnswer> {
    const answer = await here.person(by).post('/concerns', {
      commandId: randomUUID(),
      subject: { kind: 'child', name: 'Ulla Utænkt', cpr: '000015-4099' },
      sees: 'Er træk og træt.',
      childSays: { kind: 'says', text: 'Jeg vil ikke snakke om det.' },
      tried: 'Makkerordning.',
      parentsKnow: 'Intet endnu.',
      acute: false,
      ...concern,
    });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body as ConcernRaisedAnswer;
  }

  async function see<View>(as: string, path: string): Promise<View> {
    const asked = path.includes('?') ? path : `${path}?atLeast=${ours.position}`;
    const { status, body } = await here.person(as).get(asked);
    expect([path, status]).toEqual([path, 200]);
    return body as View;
  }

  /** In our case, by the contact watch, which looks when it looks. */
  async function happened(type: string): Promise<void> {
    const timeUp = performance.now() + patienceMs / 2;
    while (performance.now() < timeUp) {
      const { facts } = await see<Trail>(teacher, `${ourCase()}/trail`);
      if (facts.some((fact) => fact.type === type)) return;
    }
    throw new Error(`${type} has not happened`);
  }

  async function does(by: string, what: string, body: object): Promise<void> {
    const { body: seen } = await here.person(by).get(`/cases/${theirs.caseId}?atLeast=${theirs.position}`);
    const { version: seenVersion } = seen as { version: number };
    const path = `/cases/${theirs.caseId}/${what}`;
    const answer = await here.person(by).post(path, { commandId: randomUUID(), seenVersion, ...body });
    expect([what, answer.status, answer.body]).toEqual([what, 200, expect.anything()]);
    theirs = { ...theirs, position: (answer.body as ConcernRaisedAnswer).position };
  }

  function invited() {
    return here.person(chair).post(`${ourCase()}/meetings/${meetingId()}/participants`, {
      commandId: randomUUID(),
      seenVersion: ours.version,
      invite: mother,
    });
  }
});

function capacities({ participants }: MeetingRecord): string[] {
  return participants.map(({ capacity }) => capacity);
}
