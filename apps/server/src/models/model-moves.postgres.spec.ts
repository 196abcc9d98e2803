import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  ConcernRaisedAnswer,
  ModelChangeShown,
  MovesAheadShown,
  MovesReport,
  Trail,
} from '@tovholder/cases';
import { anotherChild, concern } from '../cases/testing/bodies.js';
import { Contract, type Document } from '../openapi/testing/contract.js';
import { startLivedMunicipality, type LivedMunicipality } from '../testing/lived-municipality.js';
import { statusAndCode, type Answer } from '../testing/try-server.js';
import type { ModelInListAnswer } from './model-answer.js';

const teacher = 'tavs-tavlesen';
const chief = 'skjold-skolechefsen';
const elsewhere = 'penna-pennalhus';

describe('moving running cases to another version, on a real server', () => {
  let here: LivedMunicipality;
  let contract: Contract;
  let from: ModelInListAnswer;
  let to: ModelInListAnswer;
  let ours: readonly string[];

  beforeAll(async () => {
    here = await startLivedMunicipality('2026-11-24T10:00:00.000Z');
    contract = new Contract((await here.server.ask('GET', '/openapi.json')).body as Document);
    const models = (await ask(chief, 'GET', '/models')).body as ModelInListAnswer[];
    from = models.find(({ forNewConcerns }) => forNewConcerns)!;
    to = models.find(({ name, version }) => name === from.name && version === '2026.3')!;
    const raised = [await raise(), await raise(), await raise()];
    ours = raised.map(({ caseId }) => caseId).sort();
    await here.casework.viewsCaughtUp();
  });
  afterAll(() => here.close());

  /** @throws when the answer is not one the API document promises */
  async function ask(as: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
    const answer = await here.server.ask(method, path, {
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    expect([path, contract.breaches(method, path, answer)]).toEqual([path, []]);
    return answer;
  }

  async function raise(): Promise<ConcernRaisedAnswer> {
    const answer = await ask(teacher, 'POST', '/concerns', concern({ subject: anotherChild() }));
    expect(answer.status).toBe(201);
    return answer.body as ConcernRaisedAnswer;
  }

  const movesPath = () => `/models/${to.name}/${to.version}/moves`;

  async function ahead(as = chief): Promise<MovesAheadShown> {
    await here.casework.viewsCaughtUp();
    const answer = await ask(as, 'GET', `${movesPath()}?fromVersion=${from.version}`);
    expect(answer.status).toBe(200);
    return answer.body as MovesAheadShown;
  }

  const change = (caseId: string, as = chief) =>
    ask(as, 'GET', `/cases/${caseId}/model-change?name=${to.name}&version=${to.version}`);

  async function move(cases: object[], { as = chief, commandId = randomUUID() } = {}) {
    const answer = await ask(as, 'POST', movesPath(), { commandId, reason: 'Ny udgave.', cases });
    expect(answer.status).toBe(200);
    return answer.body as MovesReport;
  }

  const asPreviewed = ({ cases }: MovesAheadShown, ...wanted: readonly string[]) =>
    cases
      .filter(({ caseId }) => wanted.includes(caseId))
      .map(({ caseId, version, preview }) => ({ caseId, version, preview }));

  it('shows every open case one sees on a version, each with what it would change, and changes nothing', async () => {
    const shown = await ahead();
    expect(shown.cases.map(({ caseId }) => caseId)).toEqual(expect.arrayContaining([...ours]));
    expect(shown.total).toBe(shown.cases.length);
    expect(shown.sum.movable + shown.sum.refused).toBe(shown.total);
    expect(shown.next).toBeNull();
    for (const { caseId, version, preview, text, refused } of shown.cases) {
      const one = (await change(caseId)).body as ModelChangeShown;
      expect({ version: one.version, preview: one.preview, text: one.text, refused: one.refused }).toEqual({
        ...{ version, preview, text, refused },
      });
      expect([one.from.version, one.to.version]).toEqual([from.version, to.version]);
    }
    expect(await ahead()).toEqual(shown);
  });

  it('shows nobody a case they do not see, and refuses a version nobody has', async () => {
    const theirs = (await ahead(elsewhere)).cases.map(({ caseId }) => caseId);
    expect(theirs.filter((caseId) => ours.includes(caseId))).toEqual([]);
    expect(statusAndCode(await change(ours[0]!, elsewhere))).toEqual([404, 'case-not-found']);
    const nowhere = await ask(chief, 'GET', `/models/${to.name}/1/moves?fromVersion=${from.version}`);
    expect(statusAndCode(nowhere)).toEqual([422, 'unknown-model']);
    const path = `/cases/${ours[0]}/model-change?name=${to.name}&version=1`;
    expect(statusAndCode(await ask(chief, 'GET', path))).toEqual([422, 'unknown-model']);
  });

  it('moves each case as it was previewed, tells of those it did not, and does nothing twice', async () => {
    const [first, second, third] = ours as [string, string, string];
    const previewed = asPreviewed(await ahead(), first, second);
    const stale = { caseId: third, version: 1, preview: 'f'.repeat(64) };
    const missing = { caseId: randomUUID(), version: 1, preview: 'f'.repeat(64) };
    const commandId = randomUUID();
    const cases = [...previewed, stale, missing];

    const report = await move(cases, { commandId });
    expect(report).toMatchObject({
      ...{ act: commandId, asked: 4, moved: 2, changedMeanwhile: 1, refused: 1, notDoneYet: 0 },
      refusedBecause: [{ code: 'case-not-found', cases: 1 }],
      nothingLost: true,
    });
    expect(report.cases.map(({ outcome }) => outcome)).toEqual([
      ...['moved', 'moved', 'changed-meanwhile', 'refused'],
    ]);
    expect(report.after.people).toBe(report.before.people);
    expect(await move(cases, { commandId })).toEqual(report);

    const still = (await ahead()).cases.map(({ caseId }) => caseId);
    expect(ours.filter((caseId) => still.includes(caseId))).toEqual([third]);
    for (const caseId of [first, second]) {
      const trail = (await ask(chief, 'GET', `/cases/${caseId}/trail`)).body as Trail;
      const told = trail.facts.filter(({ type }) => type === 'CaseMovedToModel');
      expect(told.map(({ who }) => who.personId)).toEqual([chief]);
    }
  });

  it('refuses whoever has no mandate case by case, and tells whoever sees nothing of none', async () => {
    const [last] = asPreviewed(await ahead(), ...ours);
    const byTeacher = await move([last!], { as: teacher });
    expect(byTeacher).toMatchObject({ moved: 0, refused: 1 });
    expect(byTeacher.cases[0]?.code).not.toBe('case-not-found');
    const byStranger = await move([last!], { as: elsewhere });
    expect(byStranger.cases).toMatchObject([{ outcome: 'refused', code: 'case-not-found', before: null }]);
  });

  it('takes no act without a reason, without cases, or with more fields than it has', async () => {
    const [one] = asPreviewed(await ahead(), ...ours);
    const right = { commandId: randomUUID(), reason: 'Ny udgave.', cases: [one] };
    for (const wrong of [{ reason: '' }, { cases: [] }, { cases: [{ caseId: 'x' }] }, { reason: undefined }])
      expect(statusAndCode(await ask(chief, 'POST', movesPath(), { ...right, ...wrong }))[0]).toBe(400);
  });
});
