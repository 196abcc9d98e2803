import { describe, expect, it } from '@jest/globals';
import type { Capacity, Model } from '@tovholder/model';
import { startMeasure } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { raised, screening } from '../testing/how-far.js';
import { caseEscalated } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolLeader, socialWorker } from '../testing/municipality.js';

const locally = [...raised, childHeard({ apart: true })];
const settled = startMeasure({ funding: { kind: 'settled', payer: 'Skolen' } });

describe('The follow-up after three months that barnets lov § 95 asks for', () => {
  it('is owed to what the authority has started', () => {
    for (const by of [socialWorker, familyLeader])
      given(...screening)
        .by(by)
        .when(settled)
        .then([
          { type: 'MeasureStarted', under: { mandateId: 'start-measure' } },
          { type: 'DeadlineSet', data: { rule: 'first-follow-up', measureId: 'id-1' } },
        ]);
  });

  it('is not owed to what a school changes by itself, whether the authority has the case or not', () => {
    for (const history of [locally, screening])
      given(...history)
        .by(schoolLeader)
        .when(settled)
        .then([{ type: 'MeasureStarted', under: { mandateId: 'start-measure-local' } }]);
  });

  it('is not owed to what the forum starts', () => {
    given(...locally, caseEscalated('forum'))
      .by(schoolLeader)
      .when(settled)
      .then([{ type: 'MeasureStarted', under: { mandateId: 'start-measure-forum' } }]);
  });
});

describe('A follow-up that a municipality sets for itself', () => {
  it.each<[Capacity, boolean]>([
    ['school-leader', true],
    ['ppr', true],
    ['school-chief', true],
    ['social-worker', false],
    ['family-leader', false],
  ])('is owed to a local measure by %s: %s', (owner, isOwed) => {
    const { events } = given(...locally)
      .by(schoolLeader)
      .with({ model: followedUpBy(owner) })
      .when(settled);
    expect(events.some(({ type }) => type === 'DeadlineSet')).toBe(isOwed);
  });
});

function followedUpBy(owner: Capacity): Model {
  const deadlines = viborg.deadlines
    .filter(({ starts }) => starts === 'measure-started')
    .map((rule) => ({ ...rule, owner }));
  return { ...viborg, deadlines };
}
