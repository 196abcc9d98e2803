import { describe, expect, it } from '@jest/globals';
import type { Subject } from '../concern/concern-events.js';
import { decideScreening } from '../testing/commands.js';
import { child, concernRaised, concernReceived, group } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { screening } from '../testing/how-far.js';
import { concernAssessed, screeningOpened } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { socialWorker } from '../testing/municipality.js';

const born: Subject = { kind: 'child', name: 'Vera Opdigtet', cpr: '311256-5000', cprIndex: 'index-of-vera' };

describe('The day from which the municipality knew of the need', () => {
  it('is at most the 18 years of a childhood before the concern was received', () => {
    const since = (awareSince: string) =>
      given(...screening)
        .by(socialWorker)
        .when(decideScreening({ awareSince }));
    since('2008-03-02').thenAmongOthers({ type: 'ScreeningDecided', data: { awareSince: '2008-03-02' } });
    since('2008-03-01').thenRejectedAt(
      '/awareSince',
      'aware-before-the-child',
      undefined,
      'Dagen ligger mere end 18 år før modtagelsen.',
    );
  });

  it('is at most a pregnancy before the child’s birth, where its CPR number tells that', () => {
    const since = (awareSince: string) =>
      about(born).at('2070-03-02T09:00:00.000Z').when(decideScreening({ awareSince }));
    since('2056-03-31').thenAmongOthers({ type: 'ScreeningDecided' });
    since('2056-03-30').thenRejectedAt(
      '/awareSince',
      'aware-before-the-child',
      undefined,
      'Dagen ligger mere end ni måneder før barnets fødsel.',
    );
  });

  it.each<[string, Subject]>([
    ['a child under an invented number', child],
    ['a group', group],
  ])('knows of no birth of %s', (_, subject) => {
    expect(about(subject).when(decideScreening()).state).not.toHaveProperty('bornOn');
  });
});

function about(subject: Subject) {
  const history = [concernReceived(), concernAssessed(), screeningOpened(), childHeard({ apart: true })];
  return given(concernRaised({ subject }), ...history).by(socialWorker);
}
