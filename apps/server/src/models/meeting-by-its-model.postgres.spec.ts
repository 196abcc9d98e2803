import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandAnswer, ConcernRaisedAnswer, MeetingRecord } from '@tovholder/cases';
import { anotherChild, concern } from '../cases/testing/bodies.js';
import { Contract, type Document } from '../openapi/testing/contract.js';
import type { MeAnswer, PersonAnswer, UnitAnswer } from '../people/person-answers.js';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';
import { statusAndCode, type Answer } from '../testing/try-server.js';
import type { ModelAnswer, ModelInListAnswer } from './model-answer.js';

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';

/** Held by somebody who has read the API document and nothing else: every id sent stood in an answer before. */
describe('a meeting, by what the server says of it', () => {
  let here: LivedMunicipality;
  let contract: Contract;
  let model: ModelAnswer;
  let raised: ConcernRaisedAnswer;
  let version: number;

  beforeAll(async () => {
    here = await startLivedMunicipality('2026-11-24T10:00:00.000Z');
    contract = new Contract((await here.server.ask('GET', '/openapi.json')).body as Document);
  });
  afterAll(() => here.close());

  async function see<View>(as: string, path: string): Promise<View> {
    const answer = await here.server.ask('GET', path, { headers: { authorization: `Bearer ${as}` } });
    expect([path, answer.status, contract.breaches('GET', path, answer)]).toEqual([path, 200, []]);
    return answer.body as View;
  }

  async function send<Body>(as: string, path: string, body: object): Promise<Body> {
    const answer = await here.server.ask('POST', path, {
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const refused = answer.status >= 400 ? answer.body : undefined;
    expect([path, refused, contract.breaches('POST', path, answer)]).toEqual([path, undefined, []]);
    return answer.body as Body;
  }

  async function carryOut(as: string, path: string, fields: object): Promise<CommandAnswer> {
    const body = { commandId: randomUUID(), seenVersion: version, ...fields };
    const answer = await send<CommandAnswer>(as, `/cases/${raised.caseId}/${path}`, body);
    version = answer.version;
    return answer;
  }

  const meeting = () => raised.now.meeting!;
  const atMeeting = (path: string) => `meetings/${meeting().meetingId}/${path}`;
  const someone = (capacity: string) =>
    meeting().invited.find((one) => one.capacity === capacity)!.participantId;

  it('begins with the model that new concerns begin on, and its rule for such a concern', async () => {
    const models = await see<ModelInListAnswer[]>(teacher, '/models');
    const [current] = models.filter(({ forNewConcerns }) => forNewConcerns);
    model = await see<ModelAnswer>(teacher, `/models/${current!.name}/${current!.version}`);
    expect(model.hash).toBe(current!.hash);
    const rule = model.intake.find(
      ({ when }) =>
        (when.severity ?? ['yellow']).includes('yellow') &&
        (when.subject ?? ['child']).includes('child') &&
        !when.acute &&
        !when.suspectedAbuse,
    );
    const kind = model.meetingKinds.find(({ id }) => id === rule?.meetingKind);
    expect([kind?.title, rule?.meetWithin.inWords]).toEqual(['Netværksmøde', '10 arbejdsdage']);
    expect(kind?.required.filter(({ reason }) => reason === '')).toEqual([]);

    const [unit] = (await see<MeAnswer>(teacher, '/me')).units as [UnitAnswer];
    raised = await send<ConcernRaisedAnswer>(
      teacher,
      '/concerns',
      concern({
        subject: anotherChild(),
        unitId: unit.unitId,
        meeting: { kind: kind!.id, at: '2026-11-24T13:00:00+01:00', place: 'Biblioteket' },
      }),
    );
    ({ version } = raised);
    expect(meeting().invited.map(({ capacity }) => capacity)).toEqual(
      expect.arrayContaining(kind!.required.map(({ capacity }) => capacity)),
    );
  });

  it('goes on with the model its case is pinned to', async () => {
    model = await see<ModelAnswer>(leader, `/cases/${raised.caseId}/model`);
    expect(model.deadlines.map(({ title }) => title)).toEqual(
      expect.arrayContaining(raised.now.deadlines.map(({ title }) => title)),
    );
  });

  it('is prepared along the action card of whoever comes', async () => {
    for (const capacity of ['teacher', 'parent'] as const) {
      const card = model.actionCards.find((one) => one.capacity === capacity)!;
      const answers = card.questions.map(({ id }) => ({ questionId: id, says: 'Det taler vi om.' }));
      const as = capacity === 'teacher' ? teacher : leader;
      await carryOut(as, atMeeting(`participants/${someone(capacity)}/preparation`), { answers });
    }
  });

  it('is held through every step, with what the step collects', async () => {
    await carryOut(leader, atMeeting('opening'), {
      present: meeting().invited.map(({ participantId }) => participantId),
    });
    const participantId = someone('teacher');
    for (const step of model.analysisModel) {
      await carryOut(leader, atMeeting('step'), { step: step.id });
      switch (step.collects) {
        case 'contributions':
        case 'worries':
          for (const dimension of [undefined, ...step.dimensions.map(({ id }) => id)])
            await carryOut(teacher, atMeeting('contributions'), {
              step: step.id,
              participantId,
              says: 'Det, vi ser.',
              dimension,
            });
          break;
        case 'child-voice':
          await carryOut(leader, 'child-voice', {
            meetingId: meeting().meetingId,
            voice: { heardBy: 'Tavs Tavlesen', how: 'På mødet', dreams: 'En at lege med.' },
          });
          break;
        case 'scales':
          await carryOut(leader, atMeeting('scales'), { participantId, value: 4 });
          break;
        case 'agreements':
          await carryOut(teacher, atMeeting('agreements'), {
            does: 'Finder en makker.',
            signOfProgress: 'De leger.',
            ownerId: participantId,
            by: '2026-12-15',
          });
          break;
        default:
          continue;
      }
    }
  });

  it('asks another level along a route of the model, and ends with an outcome of the model', async () => {
    const [mine] = (await see<PersonAnswer[]>(teacher, '/people?role=teacher')).filter(
      ({ personId }) => personId === teacher,
    );
    const roles = mine!.appointments.map(({ role }) => role as string);
    const level = model.meetingKinds.find(({ id }) => id === model.intake[0]!.meetingKind)!.level;
    const route = model.routes.find(
      (one) => one.kind === 'advice' && one.from === level && one.roles.some((role) => roles.includes(role)),
    )!;
    const [seat] = model.levels.find(({ id }) => id === route.to)!.seats.filter((one) => one === 'ppr');
    const [asked] = await see<PersonAnswer[]>(teacher, `/people?role=${seat}`);
    await carryOut(teacher, 'advice', {
      to: route.to,
      question: 'Hvad overser vi?',
      reason: 'Vi er kørt fast.',
      ask: [asked!.personId],
    });

    const staying = model.outcomes.find(({ toLevel }) => toLevel === undefined)!;
    const { position } = await carryOut(leader, atMeeting('closing'), {
      outcome: staying.id,
      reason: 'Vi prøver selv først.',
      followUp: '2027-01-05',
    });
    const path = `/cases/${raised.caseId}/${atMeeting('record')}?atLeast=${position}`;
    const record = await see<MeetingRecord>(leader, path);
    expect(record.outcome).toMatchObject({ outcome: staying.id, title: staying.title });
  });

  describe('whose model', () => {
    const ask = (path: string, headers: Record<string, string> = {}, as = leader): Promise<Answer> =>
      here.server.ask('GET', path, { headers: { authorization: `Bearer ${as}`, ...headers } });

    it('may be kept by whoever read it, and by nobody on the way', async () => {
      for (const path of [`/models/${model.name}/${model.version}`, `/cases/${raised.caseId}/model`]) {
        const { headers } = await ask(path);
        const etag = String(headers.get('etag'));
        expect(etag).toMatch(/^"[\w-]{43}"$/);
        expect(headers.get('cache-control')).toBe('private, no-cache');
        const again = await ask(path, { 'if-none-match': etag });
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
        expect((await ask(path, { 'if-none-match': '"en-anden"' })).status).toBe(200);
      }
    });

    it('is refused to whoever may not see the case, kept or not, as a case that is not there', async () => {
      const etag = String((await ask(`/cases/${raised.caseId}/model`)).headers.get('etag'));
      for (const headers of [undefined, { 'if-none-match': '*' }, { 'if-none-match': etag }])
        for (const caseId of [raised.caseId, randomUUID()]) {
          const answer = await ask(`/cases/${caseId}/model`, headers, 'penna-pennalhus');
          expect(statusAndCode(answer)).toEqual([404, 'case-not-found']);
          expect(answer.headers.get('cache-control')).toBe('no-store');
          expect(answer.headers.get('etag')).toBeNull();
        }
    });

    it.each(['/models/viborg/1', '/models/roskilde/2026.1', '/models/__proto__/constructor'])(
      'is not there under another name: %s',
      async (path) => {
        const answer = await ask(path);
        expect(statusAndCode(answer)).toEqual([404, 'model-not-found']);
        expect(contract.breaches('GET', path, answer)).toEqual([]);
      },
    );

    it('says of every word it uses what it means', () => {
      const explained = [model.words.capacities, model.words.decisions, model.words.milestones]
        .flat()
        .map(({ id }) => id);
      const used = [
        ...model.meetingKinds.flatMap(({ required, chair }) => [
          ...required.map((one) => one.capacity),
          chair,
        ]),
        ...model.mandates.flatMap(({ roles, decision }) => [...roles, decision]),
        ...model.deadlines.flatMap(({ starts, metBy, owner }) => [starts, metBy, owner]),
      ];
      expect(used.filter((word) => !explained.includes(word))).toEqual([]);
    });
  });
});
