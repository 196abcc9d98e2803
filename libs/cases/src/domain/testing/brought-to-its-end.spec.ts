import { describe, expect, it } from '@jest/globals';
import { broughtToItsEnd, type Lived } from './brought-to-its-end.js';
import { versionLike, type Versions } from './model-versions.js';
import { viborg } from './model.js';
import type { Play } from './playing.js';
import { acute } from './published-cases/acute.js';
import { disagreement } from './published-cases/disagreement.js';
import { threeLevels } from './published-cases/three-levels.js';
import { stepsOf, versionsOfPlays } from './seen-from-outside/planted.js';

const lived = (play: Play): Lived => ({
  ...{ state: play.state, at: play.time, steps: stepsOf(play), events: play.events },
});

/** The case runs on Viborg’s, where nobody may decide that: the checks refuse such a model. */
function whereNobodyMay(decision: string): Versions {
  const mandates = viborg.mandates.filter((one) => one.decision !== decision);
  const version = versionLike(viborg, { mandates });
  return { all: [version], of: () => version };
}

describe('Everybody doing what they may to bring a case to its end', () => {
  it.each([acute, threeLevels, disagreement])('ends it where the model lets them: %p', (of) => {
    const ended = broughtToItsEnd(lived(of()), versionsOfPlays);
    expect([ended.stuck, ended.state.status]).toEqual([undefined, 'closed']);
  });

  it('tells where it is stuck, and what was refused, where nobody may close it', () => {
    const { stuck, state } = broughtToItsEnd(lived(acute()), whereNobodyMay('close-case'));
    expect(state.status).toBe('open');
    expect(stuck).toMatchObject({ level: 'authority' });
    expect(stuck?.refused).toEqual(
      expect.arrayContaining([expect.stringMatching(/^CloseCase: .*no-mandate/)]),
    );
  });

  it('tells it where nobody may answer what the authority must answer', () => {
    const { stuck } = broughtToItsEnd(lived(acute()), whereNobodyMay('complete-examination'));
    expect(stuck?.refused.join()).toContain('CompleteExamination: ');
  });
});
