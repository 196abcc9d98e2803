import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import {
  CommandIdReused,
  InMemoryEventStore,
  OutcomeUnknown,
  StoreUnavailable,
} from '@tovholder/event-store';
import { makeDirectory, type Person, type Unit } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { CaseMovedOn, CaseRejected, VersionNotReached } from './case-rejected.js';
import { Cases } from './cases.js';
import type { CaseCommand } from './domain/case-command.js';
import { nothingKnown } from './domain/context.js';
import { actingPerson } from './people/acting-person.js';
import type { Order } from './order.js';
import { rosterOf } from './people/roster-of.js';

const units: Unit[] = [
  { unitId: 'kommune', name: 'Eksempelby', kind: 'municipality' },
  { unitId: 'skole', name: 'Mosebakkeskolen', kind: 'school', parentId: 'kommune' },
  { unitId: 'familie', name: 'Familieafdelingen', kind: 'family-department', parentId: 'kommune' },
];
const person = (personId: string, role: Person['appointments'][number]['role'], unitId: string): Person => ({
  personId,
  name: personId,
  title: '',
  appointments: [{ role, unitId }],
});
const directory = makeDirectory('Eksempelby', units, [
  person('leder', 'school-leader', 'skole'),
  person('lærer', 'teacher', 'skole'),
  person('familieleder', 'family-leader', 'familie'),
  person('fremmed', 'ppr', 'kommune'),
]);
const as = (personId: string) => actingPerson(directory.person(personId)!, directory);

const models = loadShippedModels();
const viborg = models.current('viborg');
const pin = { name: viborg.name, version: viborg.version, hash: viborg.hash };
const caseId = '0190a000-0000-8000-8000-000000000001';

function world() {
  let ids = 0;
  const store = new InMemoryEventStore();
  const newId = () => `0190a000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const cases = new Cases({
    store,
    modelFor: (wanted) => models.get(wanted),
    modelNamed: (name, version) => models.find(name, version),
    calendarFor: (model) => makeCalendar(model.calendar),
    roster: () => rosterOf(directory),
    knownOfChild: () => Promise.resolve(nothingKnown),
    now: () => '2026-03-02T08:00:00.000Z',
    newId,
  });
  const order = (command: CaseCommand, seenVersion: number, by = 'leder', commandId = newId()): Order => ({
    caseId,
    commandId,
    seenVersion,
    command,
    by: as(by),
  });
  return { cases, store, order };
}

const concern: CaseCommand = {
  type: 'RaiseConcern',
  caseId,
  model: pin,
  subject: { kind: 'child-described', name: 'Ukendt Opdigtet', description: 'Barn i 4. klasse' },
  unitId: 'skole',
  severity: 'yellow',
  sees: 'Trækker sig fra de andre.',
  childSays: { says: 'Der er for meget larm.' },
  tried: 'Fast makker.',
  parentsKnow: 'De har selv spurgt.',
  acute: false,
  suspectedAbuse: false,
  meeting: { at: '2026-03-06T08:00:00.000Z', place: 'Lokale 4', invite: [] },
};
const wait = (says: string): CaseCommand => ({ type: 'RequestWait', says });

describe('carrying a command out', () => {
  it('answers with the version, the position and what came of it', async () => {
    const { cases, order } = world();
    const answer = await cases.carryOut(order(concern, 0));
    expect(answer).toMatchObject({ caseId, repeated: false, version: answer.events.length });
    expect(answer.position).toBe(BigInt(answer.events.length));
    expect(answer.events.map(({ version }) => version)).toEqual(answer.events.map((_, index) => index + 1));
  });

  it('gives the first answer again when the same command is repeated', async () => {
    const { cases, order } = world();
    const once = order(concern, 0);
    const first = await cases.carryOut(once);
    const second = await cases.carryOut(once);
    expect(second).toEqual({ ...first, repeated: true });
    expect(await cases.history(caseId)).toHaveLength(first.version);
  });

  it('gives the first answer to both when the same command comes twice at once', async () => {
    const { cases, order } = world();
    const once = order(concern, 0);
    const [one, other] = await Promise.all([cases.carryOut(once), cases.carryOut(once)]);
    expect([one.repeated, other.repeated].sort()).toEqual([false, true]);
    expect(one.events).toEqual(other.events);
  });

  it('refuses a command id used before for something else or by somebody else', async () => {
    const { cases, order } = world();
    const { version } = await cases.carryOut(order(concern, 0));
    const asked = order(wait('Vent lidt.'), version);
    await cases.carryOut(asked);
    await expect(cases.carryOut({ ...asked, command: wait('Vent længe.') })).rejects.toThrow(CommandIdReused);
    await expect(cases.carryOut({ ...asked, by: as('familieleder') })).rejects.toThrow(CommandIdReused);
  });
});

describe('a command whose answer is lost', () => {
  const gone = () => Promise.reject(new StoreUnavailable(1));

  it('is not said to be lost itself when the log cannot be asked any more', async () => {
    const { cases, order, store } = world();
    const once = order(concern, 0);
    store.append = () => {
      store.answerTo = gone;
      return Promise.reject(new OutcomeUnknown(once.commandId));
    };
    await expect(cases.carryOut(once)).rejects.toThrow(OutcomeUnknown);
  });

  it('is carried out, though what came of it cannot be read', async () => {
    const { cases, order, store } = world();
    const once = order(concern, 0);
    await cases.carryOut(once);
    store.readStream = gone;
    await expect(cases.carryOut(once)).rejects.toThrow(OutcomeUnknown);
  });

  it('is said not to be carried out when the log could not even be read', async () => {
    const { cases, order, store } = world();
    store.readStream = gone;
    await expect(cases.carryOut(order(concern, 0))).rejects.toThrow(StoreUnavailable);
  });
});

describe('a command decided on an old view of the case', () => {
  const handOver: CaseCommand = { type: 'HandOverThread', toPersonId: 'lærer', reason: 'Kender barnet.' };

  it('is refused, and shows what the others did', async () => {
    const { cases, order } = world();
    const { version } = await cases.carryOut(order(concern, 0));
    await cases.carryOut(order(wait('Vent lidt.'), version, 'familieleder'));
    const refused = await cases.carryOut(order(handOver, version)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CaseMovedOn);
    expect((refused as CaseMovedOn).changes).toMatchObject([{ type: 'WaitRequested', by: 'familieleder' }]);
  });

  it('has one winner when two decide at once', async () => {
    const { cases, order } = world();
    const { version } = await cases.carryOut(order(concern, 0));
    const verdicts = await Promise.allSettled([
      cases.carryOut(order(handOver, version)),
      cases.carryOut(order({ ...handOver, reason: 'Har tiden.' }, version)),
    ]);
    expect(verdicts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stands when it only adds, however many write at once', async () => {
    const { cases, order } = world();
    const { version } = await cases.carryOut(order(concern, 0));
    const writers = ['Vent.', 'Vent lidt.', 'Vent længe.'].map((says) =>
      cases.carryOut(order(wait(says), version)),
    );
    await Promise.all(writers);
    expect(await cases.history(caseId)).toHaveLength(version + 3);
  });

  it('is refused when the person claims to have seen what has not happened', async () => {
    const { cases, order } = world();
    const { version } = await cases.carryOut(order(concern, 0));
    await expect(cases.carryOut(order(wait('Vent.'), version + 1))).rejects.toThrow(VersionNotReached);
  });
});

describe('a case somebody has no part in', () => {
  it('answers like one that does not exist, whatever version they guess', async () => {
    const { cases, order } = world();
    const missing = await cases.carryOut(order(wait('Vent.'), 3, 'fremmed')).catch((error: unknown) => error);
    await cases.carryOut(order(concern, 0));
    const hidden = await cases.carryOut(order(wait('Vent.'), 3, 'fremmed')).catch((error: unknown) => error);
    expect(hidden).toBeInstanceOf(CaseRejected);
    expect(hidden).toEqual(missing);
  });
});
