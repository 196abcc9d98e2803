import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { makeCalendar } from '@tovholder/calendar';
import {
  InMemoryEventStore,
  OutcomeUnknown,
  StoreOverloaded,
  StoreUnavailable,
  WrongExpectedVersion,
  type Append,
} from '@tovholder/event-store';
import { makeDirectory, type Appointment } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { Cases } from '../../cases.js';
import type { CaseCommand } from '../../domain/case-command.js';
import { nothingKnown } from '../../domain/context.js';
import { fold } from '../../domain/evolve.js';
import { compareForCase } from '../../domain/model-change/compare-for-case.js';
import { previewOf } from '../../domain/model-change/model-change.js';
import { actingPerson } from '../../people/acting-person.js';
import { rosterOf } from '../../people/roster-of.js';
import { MoveCases, type Moves } from './move-cases.js';
import { MoveCasesHandler } from './move-cases.handler.js';

const person = (personId: string, role: Appointment['role'], unitId: string) => ({
  personId,
  name: personId,
  title: '',
  appointments: [{ role, unitId }],
});
const directory = makeDirectory(
  'Eksempelby',
  [
    { unitId: 'kommune', name: 'Eksempelby', kind: 'municipality' },
    { unitId: 'skole', name: 'Mosebakkeskolen', kind: 'school', parentId: 'kommune' },
    { unitId: 'familie', name: 'Familieafdelingen', kind: 'family-department', parentId: 'kommune' },
  ],
  [
    person('lærer', 'teacher', 'skole'),
    person('leder', 'school-leader', 'skole'),
    person('skolechef', 'school-chief', 'kommune'),
    person('familieleder', 'family-leader', 'familie'),
  ],
);
const as = (personId: string) => actingPerson(directory.person(personId)!, directory);

const models = loadShippedModels();
const [from, to] = [models.find('viborg', '2026.1')!, models.current('viborg')];
const now = '2026-11-24T08:00:00.000Z';
const act = '0190b000-0000-8000-8000-000000000001';
const [first, second, third] = [1, 2, 3].map((one) => `0190a000-0000-8000-8000-00000000000${one}`) as [
  string,
  string,
  string,
];

/** The first case is a child's, and so are the others; each begun on the oldest version. */
class Municipality {
  readonly store = new InMemoryEventStore();
  private ids = 0;
  readonly newId = () => `0190a000-0000-7000-8000-${String((this.ids += 1)).padStart(12, '0')}`;
  readonly cases = new Cases({
    store: this.store,
    modelFor: (pin) => models.get(pin),
    modelNamed: (name, version) => models.find(name, version),
    calendarFor: (model) => makeCalendar(model.calendar),
    roster: () => rosterOf(directory),
    knownOfChild: () => Promise.resolve(nothingKnown),
    now: () => now,
    newId: this.newId,
  });
  private readonly handler = new MoveCasesHandler(this.cases);

  static async withCases(...caseIds: readonly string[]): Promise<Municipality> {
    const here = new Municipality();
    for (const caseId of caseIds) await here.carryOut(caseId, concern(caseId), 'lærer', 0);
    return here;
  }

  carryOut(caseId: string, command: CaseCommand, by: string, seenVersion: number) {
    return this.cases.carryOut({ caseId, commandId: this.newId(), seenVersion, command, by: as(by) });
  }

  async previewed(...caseIds: readonly string[]): Promise<Moves['cases']> {
    return Promise.all(
      caseIds.map(async (caseId) => {
        const history = await this.cases.history(caseId);
        const [here, there] = [from, to].map((model) => ({ model, calendar: makeCalendar(model.calendar) }));
        const change = compareForCase(fold(history), here!, there!, now, []);
        return { caseId, version: history.length, preview: previewOf(change) };
      }),
    );
  }

  move(cases: Moves['cases'], { by = 'skolechef', id = act, reason = 'Ny udgave.' } = {}) {
    const { name, version } = to;
    return this.handler.execute(new MoveCases({ act: id, name, version, reason, levels: [], cases }, as(by)));
  }

  async timesMoved(caseId: string): Promise<number> {
    const history = await this.cases.history(caseId);
    return history.filter(({ type }) => type === 'CaseMovedToModel').length;
  }

  /** From now on the log answers so when it is asked to take what becomes of this case. */
  failsAt(caseId: string, error: Error, times = Infinity): void {
    const append = this.store.append.bind(this.store);
    let left = times;
    this.store.append = (one: Append) =>
      one.stream === `case-${caseId}` && left-- > 0 ? Promise.reject(error) : append(one);
  }
}

function concern(caseId: string): CaseCommand {
  return {
    type: 'RaiseConcern',
    caseId,
    model: { name: from.name, version: from.version, hash: from.hash },
    subject: { kind: 'child-described', name: 'Ukendt Opdigtet', description: 'Barn i 4. klasse' },
    unitId: 'skole',
    severity: 'yellow',
    sees: 'Trækker sig fra de andre.',
    childSays: { says: 'Der er for meget larm.' },
    tried: 'Fast makker.',
    parentsKnow: 'De har selv spurgt.',
    acute: false,
    suspectedAbuse: false,
    meeting: { at: '2026-11-30T08:00:00.000Z', place: 'Lokale 4', invite: [] },
  };
}

describe('moving many cases in one act', () => {
  let here: Municipality;
  let told: jest.SpiedFunction<Logger['error']>;
  beforeEach(async () => {
    told = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    here = await Municipality.withCases(first, second, third);
  });
  afterEach(() => told.mockRestore());

  const outcomes = (report: Awaited<ReturnType<Municipality['move']>>) =>
    report.cases.map(({ caseId, outcome, code }) => [caseId, outcome, code]);
  const adding = ({
    moved,
    changedMeanwhile,
    refused,
    notDoneYet,
  }: Awaited<ReturnType<Municipality['move']>>) => moved + changedMeanwhile + refused + notDoneYet;

  it('moves each as it was previewed, and counts what was in them before and after', async () => {
    const report = await here.move(await here.previewed(first, second, third));
    expect(report).toMatchObject({ act, asked: 3, moved: 3, refused: 0, nothingLost: true });
    for (const { before, after, missing } of report.cases) {
      expect(missing).toEqual([]);
      expect(after).toEqual({
        ...before,
        deadlines: after?.deadlines,
        unmetDeadlines: after?.unmetDeadlines,
      });
    }
    const [one] = report.cases;
    expect(report.before.meetings).toBe(3);
    expect(report.before.people).toBe(3 * (one?.before?.people ?? 0));
    expect(report.after.people).toBe(report.before.people);
    expect(report.text[0]).toBe('Af 3 sager skiftede 3.');
    expect(report.text.at(-1)).toBe('Intet er gået tabt.');
    expect(fold(await here.cases.history(second)).model.version).toBe(to.version);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells of each that was refused and each that is otherwise by now, and moves the rest', async () => {
    const previewed = await here.previewed(first, second);
    // At the authority deadlines begin to run that the other version would move, too.
    const escalated = { type: 'EscalateCase', to: 'authority', reason: 'Der skal mere til.' } as const;
    await here.carryOut(second, escalated, 'leder', previewed[1]!.version);
    const [one, other] = previewed;
    const report = await here.move([
      one!,
      other!,
      { caseId: '0190a000-0000-8000-8000-00000000000f', version: 3, preview: one!.preview },
      { caseId: third, version: 400, preview: (await here.previewed(third))[0]!.preview },
    ]);
    expect(outcomes(report)).toEqual([
      [first, 'moved', null],
      [second, 'changed-meanwhile', 'preview-outdated'],
      ['0190a000-0000-8000-8000-00000000000f', 'refused', 'case-not-found'],
      [third, 'refused', 'version-not-reached'],
    ]);
    expect([report.asked, adding(report)]).toEqual([4, 4]);
    expect(report.refusedBecause.map(({ code, cases }) => [code, cases])).toEqual([
      ['case-not-found', 1],
      ['version-not-reached', 1],
    ]);
    expect(report.text).toEqual([
      'Af 4 sager skiftede 1.',
      'I 1 sag ville skiftet ændre noget andet end det, der blev vist. Se dem igen.',
      '2 sager blev afvist:',
      `– 1: ${report.cases[2]?.why}`,
      '– 1: Sagen har ikke den version. Hent oversigten igen.',
      expect.stringMatching(/^Før: \d+ frister, heraf \d+ uopfyldte, 0 aftaler/),
      'Intet er gået tabt.',
    ]);
    expect(await here.timesMoved(second)).toBe(0);
  });

  it('refuses every case to whoever has no mandate in it', async () => {
    const report = await here.move(await here.previewed(first, second), { by: 'lærer' });
    expect([report.moved, report.refused]).toEqual([0, 2]);
    expect(report.refusedBecause).toMatchObject([{ cases: 2 }]);
    expect(report.before.deadlines).toBe(0);
  });

  it('does nothing twice when the same act is sent again, and does what was left', async () => {
    const [one, other, last] = await here.previewed(first, second, third);
    here.failsAt(second, new OutcomeUnknown(act), 1);
    const report = await here.move([one!, other!]);
    expect(outcomes(report)).toEqual([
      [first, 'moved', null],
      [second, 'not-done-yet', null],
    ]);
    const again = await here.move([one!, other!, last!]);
    expect(outcomes(again)).toEqual([
      [first, 'moved', null],
      [second, 'moved', null],
      [third, 'moved', null],
    ]);
    expect(again.cases[0]).toEqual(report.cases[0]);
    expect(await Promise.all([first, second, third].map((id) => here.timesMoved(id)))).toEqual([1, 1, 1]);
  });

  it('counts a case once that is asked for twice', async () => {
    const [one] = await here.previewed(first);
    const report = await here.move([one!, one!]);
    expect([report.asked, report.moved, await here.timesMoved(first)]).toEqual([1, 1, 1]);
  });

  it('takes the id of an act for one thing only', async () => {
    const previewed = await here.previewed(first);
    await here.move(previewed);
    const report = await here.move(previewed, { reason: 'Noget andet.' });
    expect(outcomes(report)).toEqual([[first, 'refused', 'command-id-reused']]);
    expect(report.cases[0]?.why).toMatch(/^Handlingens id er brugt før/);
  });

  it('goes on with the others where one meets a fault, which is told of without what the case holds', async () => {
    here.failsAt(second, new TypeError('Ukendt Opdigtet kan ikke læses'));
    const report = await here.move(await here.previewed(first, second, third));
    expect(outcomes(report)).toEqual([
      [first, 'moved', null],
      [second, 'not-done-yet', null],
      [third, 'moved', null],
    ]);
    expect(report.cases[1]?.why).toMatch(/^Der skete en fejl hos os i denne sag\./);
    expect(report.text).toContain('1 sag blev ikke nået. Send den samme handling igen.');
    expect(report.text).toContain(`– 1: ${report.cases[1]?.why}`);
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]?.[0]).toMatch(new RegExp(`^case ${second} .* act ${act}: TypeError at `));
    expect(JSON.stringify([told.mock.calls, report])).not.toContain('Opdigtet');
  });

  it('goes on where others keep writing in one case, and where no answer came', async () => {
    here.failsAt(first, new WrongExpectedVersion(`case-${first}`, 1, 2));
    here.failsAt(second, new OutcomeUnknown(act));
    const report = await here.move(await here.previewed(first, second, third));
    expect(report.cases.map(({ outcome }) => outcome)).toEqual(['not-done-yet', 'not-done-yet', 'moved']);
    expect(report.cases.map(({ why }) => why)).toEqual([
      'Andre skrev i sagen imens. Intet er gemt i sagen.',
      'Vi fik ikke svar på, om det blev gemt.',
      null,
    ]);
    expect(told).not.toHaveBeenCalled();
  });

  it.each([new StoreUnavailable(1), new StoreOverloaded(1)])(
    'ends with a report of what was done where the log is out of reach for all: %p',
    async (error) => {
      const previewed = await here.previewed(first, second, third);
      here.failsAt(second, error);
      const report = await here.move(previewed);
      expect(outcomes(report)).toEqual([
        [first, 'moved', null],
        [second, 'not-done-yet', null],
        [third, 'not-done-yet', null],
      ]);
      expect(report.cases[2]?.why).toBe('Systemet har travlt. Intet er gemt i sagen.');
      expect(await here.timesMoved(third)).toBe(0);
      expect(report.text).toContain('2 sager blev ikke nået. Send den samme handling igen.');
      expect(report.text).toContain('– 2: Systemet har travlt. Intet er gemt i sagen.');
      expect(told).not.toHaveBeenCalled();
    },
  );

  it('does not say of a case that nothing was kept, where only the telling of it failed', async () => {
    const previewed = await here.previewed(first);
    const history = here.cases.history.bind(here.cases);
    const append = here.store.append.bind(here.store);
    here.store.append = async (one) => {
      const appended = await append(one);
      here.cases.history = () => Promise.reject(new StoreUnavailable(1));
      return appended;
    };
    const report = await here.move(previewed);
    expect(report.cases).toMatchObject([
      { outcome: 'not-done-yet', why: 'Vi fik ikke svar på, om det blev gemt.' },
    ]);
    here.cases.history = history;
    expect(outcomes(await here.move(previewed))).toEqual([[first, 'moved', null]]);
    expect(await here.timesMoved(first)).toBe(1);
  });
});
