import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../case-event.js';
import { viborg } from '../model.js';
import { versionLike } from '../model-versions.js';
import { movedToModel } from '../moved-to-model.js';
import { otherSchool, teacher } from '../municipality.js';
import type { Play } from '../playing.js';
import { actBeforeFunding } from '../published-cases/act-before-funding.js';
import { movingHouse } from '../published-cases/moving-house.js';
import { ordinaryPath } from '../published-cases/ordinary-path.js';
import { sparring } from '../published-cases/sparring.js';
import { threeLevels } from '../published-cases/three-levels.js';
import { decidedWithoutMandate, grantedWithoutYes } from './decided-without-mandate.js';
import { changed, lacking, stepsOf, versionsOfPlays, without, type Bug } from './planted.js';

const decidedIn = (play: Play, bug?: Bug) =>
  decidedWithoutMandate({ steps: stepsOf(play, bug) }, versionsOfPlays);
const grantedIn = (play: Play, bug?: Bug) =>
  grantedWithoutYes({ steps: stepsOf(play, bug) }, versionsOfPlays);

const unmandated = (event: CaseEvent): CaseEvent => lacking(event, 'under');

describe('A look at who decides', () => {
  it.each([ordinaryPath, threeLevels, actBeforeFunding, movingHouse, movedToModel, sparring])(
    'finds nothing in a case that is right: %p',
    (of) => {
      expect(decidedIn(of())).toEqual([]);
    },
  );

  it.each([
    [ordinaryPath, 'ConcernAssessed'],
    [ordinaryPath, 'NotifierAcknowledged'],
    [ordinaryPath, 'CaseClosed'],
    [threeLevels, 'ScreeningDecided'],
    [threeLevels, 'NotifierInformed'],
    [threeLevels, 'ExaminationCompleted'],
    [actBeforeFunding, 'MeasureStarted'],
    [movingHouse, 'CaseHandedOver'],
  ] as const)('finds in %p that %s is under no mandate', (of, type) => {
    expect(decidedIn(of(), changed(type, unmandated))).toEqual([
      expect.stringMatching(new RegExp(`^${type} by .+ under nothing$`)),
    ]);
  });

  it.each([
    ['one the model has not', { mandateId: 'invented' }],
    ['one of another decision', { mandateId: 'assess-concern' }],
    ['one as a role that does not have it', { role: 'social-worker' }],
    ['one held at another school', { unitId: otherSchool }],
  ] as const)('finds a mandate that does not count: %s', (_, other) => {
    const under = changed('CaseClosed', (event) => ({ ...event, under: { ...event.under!, ...other } }));
    expect(decidedIn(ordinaryPath(), under)).toEqual([expect.stringMatching(/^CaseClosed by school-leader/)]);
  });

  it('finds what somebody decided who holds no such role', () => {
    const byTeacher = changed('CaseClosed', (event) => ({
      ...event,
      by: { ...event.by, personId: teacher.personId, role: 'school-leader' as const },
    }));
    expect(decidedIn(ordinaryPath(), byTeacher)).toHaveLength(1);
  });

  it('finds a case moved by another than the chiefs, where the model names nobody', () => {
    const mandates = viborg.mandates.filter(({ decision }) => decision !== 'move-to-model');
    const naming = versionLike(viborg, { mandates });
    const movedIn = (bug: Bug) =>
      decidedWithoutMandate(
        { steps: stepsOf(movedToModel(), bug) },
        { all: [naming], of: () => naming },
      ).filter((found) => found.startsWith('CaseMoved'));
    expect(movedIn(changed('CaseMovedToModel', unmandated))).toEqual([]);
    const byTeacher = changed('CaseMovedToModel', (event) => ({
      ...unmandated(event),
      by: { ...event.by, personId: teacher.personId, role: 'teacher' as const },
    }));
    expect(movedIn(byTeacher)).toEqual([
      'CaseMovedToModel by teacher under nothing',
      'CaseMovedToModel by teacher under nothing',
    ]);
  });
});

describe('A look at who grants', () => {
  it('finds nothing where each of them has said yes', () => {
    expect(grantedIn(sparring())).toEqual([]);
  });

  it('finds a grant given before they all have', () => {
    expect(grantedIn(sparring(), without('GrantConcurred'))).toEqual(['GrantGiven without family-chief']);
  });

  it('finds a yes of somebody the rule does not name', () => {
    const bySomebody = changed('GrantConcurred', (event) => ({
      ...event,
      under: { ...event.under!, role: 'teacher' as const },
    }));
    expect(grantedIn(sparring(), bySomebody)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^GrantConcurred by /)]),
    );
  });
});
