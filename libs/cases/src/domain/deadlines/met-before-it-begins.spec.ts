import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule, Model } from '@tovholder/model';
import { compareForCase } from '../model-change/compare-for-case.js';
import { assessConcern, decideScreening } from '../testing/commands.js';
import { given, type History } from '../testing/given.js';
import { assessed, assigned, screening } from '../testing/how-far.js';
import { notifierAcknowledged } from '../testing/later-history.js';
import { calendar, viborg } from '../testing/model.js';
import { deadlineRule, versionLike } from '../testing/model-versions.js';
import { socialWorker } from '../testing/municipality.js';

/** A model whose only deadline is this one. */
function theOnly(changed: Partial<DeadlineRule>): Model {
  return { ...viborg, deadlines: [deadlineRule('acknowledge', { id: 'own', ...changed })] };
}

const afterAssessment = theOnly({ starts: 'concern-assessed', metBy: 'notifier-acknowledged' });
const assessing = (history: History) =>
  given(...history)
    .by(socialWorker)
    .with({ model: afterAssessment })
    .when(assessConcern());

describe('A deadline for what happens only once', () => {
  it('is set where that has yet to happen', () => {
    assessing(assigned).then([{ type: 'ConcernAssessed' }, { type: 'DeadlineSet', data: { rule: 'own' } }]);
  });

  it('is not set where the notifier has been told already: nothing could meet it any more', () => {
    assessing([...assigned, notifierAcknowledged()]).then([{ type: 'ConcernAssessed' }]);
  });

  it('is not set where the concern has been assessed already', () => {
    given(...screening)
      .by(socialWorker)
      .with({ model: theOnly({ starts: 'screening-decided', metBy: 'concern-assessed' }) })
      .when(decideScreening({ outcome: 'nothing-further' }))
      .then([{ type: 'ScreeningDecided' }]);
  });

  it('is set again for what can happen again', () => {
    given(...screening)
      .by(socialWorker)
      .with({ model: theOnly({ starts: 'screening-decided', metBy: 'meeting-held' }) })
      .when(decideScreening({ outcome: 'nothing-further' }))
      .then([{ type: 'ScreeningDecided' }, { type: 'DeadlineSet' }]);
  });
});

describe('A case moved to a model with such a deadline', () => {
  const there = versionLike(viborg, { deadlines: afterAssessment.deadlines });
  const appearing = (history: History) =>
    compareForCase(
      given(...history).state,
      { model: { ...viborg, deadlines: [] }, calendar },
      there,
      '2026-03-03T09:00:00.000Z',
    ).deadlines.map(({ effect }) => effect);

  it('gets it, unless what it asks for was done before it would have begun', () => {
    expect(appearing(assessed)).toEqual(['appears']);
    expect(appearing([...assigned, notifierAcknowledged(), ...assessed.slice(assigned.length)])).toEqual([]);
  });
});
