import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from './decide.js';
import { fold } from './evolve.js';
import { compareForCase } from './model-change/compare-for-case.js';
import { previewOf } from './model-change/model-change.js';
import { reconciled } from './model-change/reconcile.js';
import { isRejection } from './rejection.js';
import { broughtToItsEnd, livedBy, type Lived } from './testing/brought-to-its-end.js';
import * as command from './testing/commands.js';
import { hoursAfter } from './testing/draw.js';
import type { Versions } from './testing/model-versions.js';
import { everybody, schoolLeader } from './testing/municipality.js';
import { casesOnModels } from './testing/random-models/random-cases.js';
import { choices, modelWrittenBy } from './testing/random-models/random-model.js';
import { closedAndChanged } from './testing/seen-from-outside/closed-and-changed.js';
import { deadlinesLost } from './testing/seen-from-outside/deadlines-lost.js';
import {
  decidedWithoutMandate,
  grantedWithoutYes,
} from './testing/seen-from-outside/decided-without-mandate.js';
import { lostByMoving } from './testing/seen-from-outside/lost-by-moving.js';
import { contextOf, countingIds } from './testing/situation.js';
import { broken } from './testing/always/what-always-holds.js';

/** So many for each property; more when asked for (docs/quality.md). What is found is found again by its seed. */
const numRuns = Number(process.env.CASES_ON_RANDOM_MODELS ?? 60);
const seed = process.env.SEED_OF_RANDOM_MODELS;
const runs = { numRuns, ...(seed !== undefined && { seed: Number(seed) }) };

describe('Models by chance', () => {
  it('are whole, and pass every check a municipality’s model must pass', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        expect(modelWrittenBy(picks, 'en')).toMatchObject({ name: 'en' });
      }),
      runs,
    );
  });
});

describe('A case on any model that passes the checks, whatever people try with it', () => {
  it('is never stuck, changes no more once it is closed, is decided on under mandates alone, and loses no deadline', () => {
    fc.assert(
      fc.property(casesOnModels, ({ versions, attempts }) => {
        const tried = livedBy(attempts, versions);
        const ended = broughtToItsEnd(tried, versions);
        const lived = livedBy(attempts.slice(1), versions, ended);
        expect({
          stuck: ended.stuck,
          changedThoughClosed: closedAndChanged(lived),
          withoutMandate: [...decidedWithoutMandate(lived, versions), ...grantedWithoutYes(lived, versions)],
          deadlinesLost: [...deadlinesLost(lived, versions), ...untoldByClock(tried, versions)],
          broken: lived.steps.flatMap(({ before, decided, after }) =>
            broken(before, decided, after, versions),
          ),
        }).toEqual({
          stuck: undefined,
          changedThoughClosed: [],
          withoutMandate: [],
          deadlinesLost: [],
          broken: [],
        });
      }),
      runs,
    );
  }, 600_000);
});

describe('A case moved from any model to any other', () => {
  it('keeps every fact but what the preview says, and can be brought to its end there', () => {
    let moves = 0;
    fc.assert(
      fc.property(casesOnModels, ({ versions, attempts, inPlace }) => {
        const before = livedBy(attempts, versions);
        const { state, at } = before;
        if (state.status !== 'open') return;
        const from = versions.of(state.model);
        const to = versions.all.find((one) => one !== from) ?? from;
        const levels = inPlace(state.level, to.model);
        const change = compareForCase(state, from, to, at, levels);
        if (change.refused) return;
        const { name, version } = to.model;
        const moving = command.moveToModel({ name, version, levels, preview: previewOf(change) });
        const newId = countingIds();
        const decided = everybody
          .map((by) => decide(moving, state, { ...contextOf({ by, at, newId }), ...from, movesTo: to }))
          .find((answer) => !isRejection(answer));
        if (decided === undefined || isRejection(decided)) return;
        moves += 1;
        const after = fold(decided, state);
        expect(lostByMoving(state, after, change)).toEqual([]);
        expect(reconciled(state, after).missing).toEqual([]);
        expect(broughtToItsEnd({ ...before, state: after }, versions).stuck).toBeUndefined();
      }),
      runs,
    );
    expect(moves).toBeGreaterThan(0);
  }, 600_000);
});

/** Long after, everything that still runs has passed, and the clock can say so of each. */
function untoldByClock({ state, at }: Lived, versions: Versions): readonly string[] {
  const running = Object.values(state.deadlines).filter(({ status }) => status === 'running');
  const situation = { by: schoolLeader, at: hoursAfter(at, 24 * 3650), newId: countingIds() };
  const context = { ...contextOf(situation), ...versions.of(state.model) };
  return running
    .filter(({ deadlineId }) => {
      const told = decide(command.missDeadline({ deadlineId }), state, context);
      return state.status === 'open' && (isRejection(told) || told[0]?.type !== 'DeadlineMissed');
    })
    .map(({ rule }) => rule);
}
