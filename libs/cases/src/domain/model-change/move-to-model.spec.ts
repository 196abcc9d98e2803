import { describe, expect, it } from '@jest/globals';
import type { Model } from '@tovholder/model';
import * as command from '../testing/commands.js';
import { given } from '../testing/given.js';
import { raised, underWay } from '../testing/how-far.js';
import * as past from '../testing/later-history.js';
import { calendar, viborg } from '../testing/model.js';
import { deadlineRule, versionLike } from '../testing/model-versions.js';
import { changeOf, deadlinesBut, moving, received, withDeadlines } from '../testing/moving-to-model.js';
import { familyChief, schoolChief, schoolLeader } from '../testing/municipality.js';
import { changeInWords } from './change-in-words.js';
import { compareForCase } from './compare-for-case.js';
import { previewOf, type ModelChange } from './model-change.js';

const now = '2026-03-02T09:00:00.000Z';
/** As models are that say nothing of who changes model. */
const silent = versionLike(viborg, {
  mandates: viborg.mandates.filter(({ decision }) => decision !== 'move-to-model'),
});

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
    moving(raised, { model: viborg, calendar }).thenRejected('same-model');
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
    ...deadlinesBut('acknowledge'),
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
      ...deadlinesBut('acknowledge'),
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
