import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule, Model } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { ModelVersion } from '../context.js';
import * as command from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History, type Outcome } from '../testing/given.js';
import { assigned, raised, underWay } from '../testing/how-far.js';
import * as past from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { calendar, viborg } from '../testing/model.js';
import { deadlineRule, versionLike } from '../testing/model-versions.js';
import { familyChief, schoolChief, schoolLeader, socialWorker } from '../testing/municipality.js';
import { changeInWords } from './change-in-words.js';
import { compareForCase } from './compare-for-case.js';
import type { LevelsInPlace } from './model-change-commands.js';
import { previewOf, type ModelChange } from './model-change.js';

const now = '2026-03-02T09:00:00.000Z';
const pinned: ModelVersion = { model: viborg, calendar };
/** As models are that say nothing of who changes model. */
const silent = versionLike(viborg, {
  mandates: viborg.mandates.filter(({ decision }) => decision !== 'move-to-model'),
});

const withDeadlines = (...deadlines: DeadlineRule[]) => versionLike(viborg, { deadlines });
const others = (...without: string[]) => viborg.deadlines.filter(({ id }) => !without.includes(id));

function changeOf(history: History, to: ModelVersion, levels: LevelsInPlace = [], at = now): ModelChange {
  return compareForCase(given(...history).state, pinned, to, at, levels);
}

function moving(history: History, to: ModelVersion, levels: LevelsInPlace = [], at = now): Outcome {
  const { name, version } = to.model;
  const preview = previewOf(changeOf(history, to, levels, at));
  return given(...history)
    .by(schoolChief)
    .at(at)
    .with({ movesTo: to })
    .when(command.moveToModel({ name, version, preview, levels }));
}

const receipt = (changed: object = {}): CaseFact =>
  past.deadlineSet({
    rule: 'acknowledge',
    owner: 'social-worker',
    startsAt: '2026-03-02T08:00:00.000Z',
    dueAt: '2026-03-10T22:59:59.999Z',
    ...changed,
  });
const toAssess = past.deadlineSet({ deadlineId: 'deadline-2', owner: 'social-worker' });
const received: History = [concernRaised(), concernReceived(), receipt(), toAssess];

describe('A case that is moved to another version of its model', () => {
  it('runs on that from then on, and says why and on what it was decided', () => {
    const to = versionLike(viborg, { version: '2027.1' });
    const outcome = moving(raised, to);
    outcome.then([
      {
        type: 'CaseMovedToModel',
        level: 'local',
        data: {
          from: { name: 'viborg', version: viborg.version, hash: viborg.hash },
          to: { name: 'viborg', version: '2027.1', hash: to.model.hash },
          reason: 'Kommunen har rettet sine frister.',
          preview: previewOf(changeOf(raised, to)),
          keeps: [],
          begunByAuthority: [],
        },
        under: { mandateId: 'move-to-model-local', role: 'school-chief' },
      },
    ]);
    expect(outcome.events[0]?.data).not.toHaveProperty('level');
    expect(outcome.events[0]?.data).not.toHaveProperty('act');
    expect(outcome.state.model).toEqual({ name: 'viborg', version: '2027.1', hash: to.model.hash });
    expect(outcome.state.level).toBe('local');
  });

  it('names the act where it was one of many', () => {
    const to = versionLike(viborg, { version: '2027.1' });
    given(...raised)
      .by(schoolChief)
      .with({ movesTo: to })
      .when(command.moveToModel({ preview: previewOf(changeOf(raised, to)), act: 'act-1' }))
      .then([{ type: 'CaseMovedToModel', data: { act: 'act-1' } }]);
  });

  it('is not moved where it is already', () => {
    moving(raised, pinned).thenRejected('same-model');
  });

  it('is not moved while a meeting is held, nor once it is closed', () => {
    const to = versionLike(viborg, { title: 'Ny' });
    moving(underWay, to).thenRejected('meeting-is-held');
    const closed = [...raised, past.caseClosed()];
    moving(closed, to).thenRejected('case-closed');
    expect(changeOf(closed, to).refused).toMatchObject({ code: 'case-closed' });
  });
});

describe('Who may move a case', () => {
  const to = versionLike(viborg, { title: 'Ny' });
  const by = (person: typeof schoolChief, model: Model) => {
    const change = compareForCase(given(...raised).state, { model, calendar }, to, now);
    return given(...raised)
      .by(person)
      .with({ model, movesTo: to })
      .when(command.moveToModel({ preview: previewOf(change) }));
  };

  it('is whoever the model gives the mandate', () => {
    const roles = ['school-leader'] as const;
    const theLeaders = viborg.mandates.map((mandate) =>
      mandate.decision === 'move-to-model' ? { ...mandate, roles } : mandate,
    );
    const { model } = versionLike(viborg, { mandates: theLeaders });
    by(schoolLeader, model).then([{ type: 'CaseMovedToModel', under: { role: 'school-leader' } }]);
    by(schoolChief, model).thenRejected('no-mandate', 'skoleleder');
  });

  it('is one of the two chiefs where the model gives it to nobody', () => {
    for (const chief of [schoolChief, familyChief]) {
      const [moved] = by(chief, silent.model).events;
      expect(moved).not.toHaveProperty('under');
    }
    by(schoolLeader, silent.model).thenRejected(
      'no-mandate',
      'Modellen siger ikke hvem; så er det skolechef, børne- og familiechef.',
    );
  });

  it('is asked for the child’s voice where the model asks for it', () => {
    const heardFirst = viborg.mandates.map((mandate) =>
      mandate.decision === 'move-to-model' ? { ...mandate, childHeardFirst: true } : mandate,
    );
    by(schoolChief, versionLike(viborg, { mandates: heardFirst }).model).thenRejected('child-not-heard');
  });

  it('is told first that it is not theirs, and only then of the model', () => {
    given(...raised)
      .by(schoolLeader)
      .when(command.moveToModel())
      .thenRejected('no-mandate');
    given(...raised)
      .by(schoolChief)
      .when(command.moveToModel())
      .thenRejectedAt('/version', 'unknown-model');
  });
});

describe('The preview a move rests on', () => {
  const shorter = withDeadlines(
    ...others('acknowledge'),
    deadlineRule('acknowledge', { length: { amount: 3, unit: 'working-days' } }),
  );

  it('is refused when it is true no more, and the one that is true is shown', () => {
    const preview = previewOf(changeOf(received, shorter));
    const since = [...received, past.notifierAcknowledged(), past.deadlineMet('acknowledge')];
    const { rejection } = given(...since)
      .by(schoolChief)
      .with({ movesTo: shorter })
      .when(command.moveToModel({ preview }));
    const change = changeOf(since, shorter);
    expect(rejection).toMatchObject({
      code: 'preview-outdated',
      field: '/preview',
      choices: [{ id: previewOf(change), title: changeInWords(change).join(' ') }],
    });
  });

  it('stays the same from one moment to the next', () => {
    const inHours = withDeadlines(
      ...others('acknowledge'),
      deadlineRule('acknowledge', { length: { amount: 30, unit: 'hours' } }),
    );
    const [one, other] = ['2026-03-04T09:00:00.000Z', '2026-03-04T09:00:01.000Z'].map((at) =>
      changeOf(received, inHours, [], at),
    ) as [ModelChange, ModelChange];
    expect(one.deadlines[0]).toMatchObject({ effect: 'moves', runsFrom: 'move' });
    expect(one.deadlines[0]?.dueAt).not.toBe(other.deadlines[0]?.dueAt);
    expect(previewOf(one)).toBe(previewOf(other));
    expect(previewOf(changeOf(received, inHours))).not.toBe(previewOf(one));
  });
});

describe('A deadline that runs when the case is moved', () => {
  it('is not told of where nothing changes for it', () => {
    expect(changeOf(received, versionLike(viborg, { title: 'Ny' })).deadlines).toEqual([]);
  });

  it('moves to where the new rule has it, earlier or later, from when it began', () => {
    for (const [amount, dueAt] of [
      [3, '2026-03-05T22:59:59.999Z'],
      [10, '2026-03-16T22:59:59.999Z'],
    ] as const) {
      const rule = deadlineRule('acknowledge', { length: { amount, unit: 'working-days' } });
      const outcome = moving(received, withDeadlines(...others('acknowledge'), rule));
      outcome.thenAmongOthers({
        type: 'DeadlineMoved',
        data: {
          deadlineId: 'deadline-1',
          rule: 'acknowledge',
          title: rule.title,
          legalBasis: 'Barnets lov § 138',
          owner: 'social-worker',
          dueAt,
          before: { rule: 'acknowledge', dueAt: '2026-03-10T22:59:59.999Z' },
        },
      });
      expect(outcome.state.deadlines['deadline-1']).toMatchObject({ status: 'running', dueAt });
    }
  });

  it('is never cut off to before the move: it runs from the move, and no longer than it did', () => {
    const rule = deadlineRule('acknowledge', { length: { amount: 1, unit: 'hours' } });
    const to = withDeadlines(...others('acknowledge'), rule);
    const [moved] = changeOf(received, to, [], '2026-03-05T09:00:00.000Z').deadlines;
    expect(moved).toMatchObject({ runsFrom: 'move', dueAt: '2026-03-05T10:00:00.000Z' });
    const [nearly] = changeOf(received, to, [], '2026-03-10T22:30:00.000Z').deadlines;
    expect(nearly).toBeUndefined();
  });

  it('goes over to a rule of another name that begins and ends as it does', () => {
    const rule = deadlineRule('acknowledge', { id: 'receipt', title: 'Kvittér' });
    const outcome = moving(received, withDeadlines(...others('acknowledge'), rule));
    outcome.thenAmongOthers({
      type: 'DeadlineMoved',
      data: { rule: 'receipt', before: { rule: 'acknowledge' } },
    });
    outcome.thenWithout('DeadlineSet');
    expect(outcome.state.deadlines['deadline-1']).toMatchObject({ rule: 'receipt', status: 'running' });
  });

  it('stays by its old terms where the new model has no rule for it, and is met by them', () => {
    const to = withDeadlines(...others('acknowledge'));
    const outcome = moving(received, to);
    outcome.thenAmongOthers({
      type: 'CaseMovedToModel',
      data: {
        keeps: [
          {
            deadlineId: 'deadline-1',
            rule: 'acknowledge',
            title: 'Send kvittering til den, der har underrettet',
            starts: 'concern-received',
            metBy: 'notifier-acknowledged',
            lapsesOnClosing: false,
          },
        ],
      },
    });
    const { terms, ...deadline } = outcome.state.deadlines['deadline-1']!;
    expect(deadline).toMatchObject({
      rule: 'acknowledge',
      status: 'running',
      dueAt: '2026-03-10T22:59:59.999Z',
    });
    expect(terms).toEqual({
      title: 'Send kvittering til den, der har underrettet',
      starts: 'concern-received',
      metBy: 'notifier-acknowledged',
      lapsesOnClosing: false,
    });
    given(...received, ...outcome.events)
      .by(socialWorker)
      .with({ model: to.model })
      .when(command.acknowledgeNotifier())
      .then([{ type: 'NotifierAcknowledged' }, { type: 'DeadlineMet', data: { deadlineId: 'deadline-1' } }]);
  });

  it('keeps the case open that cannot be closed without it', () => {
    const to = withDeadlines(...others('acknowledge'));
    const done: History = [...received, childHeard({ apart: true }), past.concernAssessed()];
    const { events } = moving(done, to);
    const before = given(...done, past.screeningDecided('nothing-further'), ...events)
      .by(schoolLeader)
      .with({ model: to.model });
    before
      .when(command.closeCase())
      .thenRejected('duties-open', 'Send kvittering til den, der har underrettet');
  });

  it('is missed still where it was missed, and goes over to the rule that is there', () => {
    const missed: History = [...received, past.deadlineMissed()];
    const rule = deadlineRule('acknowledge', {
      owner: 'family-leader',
      length: { amount: 1, unit: 'months' },
    });
    const outcome = moving(
      missed,
      withDeadlines(...others('acknowledge'), rule),
      [],
      '2026-03-12T09:00:00.000Z',
    );
    expect(outcome.state.deadlines['deadline-1']).toMatchObject({
      status: 'missed',
      owner: 'family-leader',
      dueAt: '2026-03-10T22:59:59.999Z',
    });
  });

  it('comes back under a rule with the next model that has one', () => {
    const { state } = moving(received, withDeadlines(...others('acknowledge')));
    const without = withDeadlines(...others('acknowledge'));
    const change = compareForCase(state, without, pinned, now);
    expect(change.deadlines).toMatchObject([
      { effect: 'moves', deadlineId: 'deadline-1', rule: 'acknowledge' },
    ]);
  });

  it('names whoever handles the case where it is the social worker’s', () => {
    const handled: History = [...assigned, receipt(), toAssess];
    const rule = deadlineRule('acknowledge', { title: 'Kvittér' });
    const events = (owner: DeadlineRule['owner']) =>
      moving(handled, withDeadlines(...others('acknowledge'), { ...rule, owner })).events;
    const moved = (owner: DeadlineRule['owner']) =>
      events(owner).find(({ type }) => type === 'DeadlineMoved');
    expect(moved('social-worker')?.data).toMatchObject({ responsible: { personId: 'sara' } });
    expect(moved('family-leader')?.data).not.toHaveProperty('responsible');
  });
});
