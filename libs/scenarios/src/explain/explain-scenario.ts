import type { Instant } from '@tovholder/calendar';
import type { Scenario } from '../language/scenario.js';
import { verbs } from '../language/verbs/verbs.js';
import { playThrough, type Failure } from '../player/play-scenario.js';
import type { Play } from '../player/play.js';
import { answerTo } from './answer-to.js';
import { attemptsAt, type Attempt } from './attempts.js';
import { commandOfWay, waysExplained, type WayExplained } from './ways-explained.js';

/** What may happen next as things stand after some steps of a scenario, for whom, and why something else may not. */
export interface Explanation {
  at: Instant;
  steps: number;
  /** Where the scenario itself did not go as it says. */
  failures: readonly Failure[];
  cases: readonly CaseExplained[];
}

export interface CaseExplained {
  name: string;
  level: string;
  closed: boolean;
  threadHolder?: string;
  /** Those who may do nothing in it because they have no part in it. */
  unseenBy: readonly string[];
  /** Each way from the level it is on. */
  ways: readonly WayExplained[];
  can: readonly Possible[];
  cannot: readonly Impossible[];
}

export interface Possible {
  person: string;
  does: string;
  /** Where there is something to choose, what may be chosen. */
  choices: readonly string[];
}

export interface Impossible {
  does: string;
  /** Empty where it is not about who: there is nothing to do it with. */
  people: readonly string[];
  why: string;
  code?: string;
}

/**
 * Found out by asking the engine, and by no rule of its own: everything people can do is tried by everybody, each in the
 * shortest way a scenario could say it, and none of it happens.
 */
export function explainScenario(scenario: Scenario, after = scenario.steps.length): Explanation {
  const { play, outcome } = playThrough({ ...scenario, steps: scenario.steps.slice(0, after) });
  const tried = verbs
    .filter(({ command }) => !notInCase.includes(command))
    .map((verb) => ({ does: verb.says[0], attempts: attemptsAt(verb, scenario) }));
  return {
    at: play.now,
    steps: outcome.steps,
    failures: outcome.failures,
    cases: play.caseNames().map((name) => explainCase(name, tried, scenario, play)),
  };
}

/**
 * What begins a case is not done in it; what a move to another model would change is for its preview to say; and of
 * going from level to level each way is explained by itself.
 */
const notInCase: readonly string[] = ['RaiseConcern', 'MoveToModel', ...Object.values(commandOfWay)];

interface Tried {
  does: string;
  attempts: readonly Attempt[];
}

function explainCase(name: string, tried: readonly Tried[], scenario: Scenario, play: Play): CaseExplained {
  const { cast } = scenario;
  const { state } = play.caseCalled(name);
  const model = play.modelOf(state);
  const answers = [...cast.people.values()].map((by) => ({
    by,
    verbs: tried.map(({ does, attempts }) => ({ does, ...answerTo(name, by, attempts, scenario, play) })),
  }));
  // Whether somebody has a part in the case is asked before anything else is.
  const sees = (one: (typeof answers)[number]) => !one.verbs.some(({ no }) => no?.code === 'case-not-found');
  const seeing = answers.filter(sees);
  return {
    name,
    level: model.levels.find(({ id }) => id === state.level)?.title ?? state.level,
    closed: state.status === 'closed',
    ...(state.threadHolder && { threadHolder: state.threadHolder.name }),
    unseenBy: answers.filter((one) => !sees(one)).map(({ by }) => by.name),
    ways: waysExplained(
      name,
      seeing.map(({ by }) => by),
      scenario,
      play,
    ),
    can: seeing.flatMap(({ by, verbs: each }) =>
      each.flatMap(({ does, yes }) => (yes ? [{ person: by.name, does, choices: yes }] : [])),
    ),
    cannot: tried.flatMap(({ does }) =>
      together(
        does,
        seeing.flatMap(({ by, verbs: each }) =>
          each.flatMap((one) => (one.does === does && one.no ? [{ person: by.name, ...one.no }] : [])),
        ),
      ),
    ),
  };
}

function together(
  does: string,
  refused: readonly { person: string; why: string; code?: string }[],
): Impossible[] {
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return reasons.map((why) => {
    const alike = refused.filter((one) => one.why === why);
    const code = alike[0]?.code;
    return {
      does,
      people: code === undefined ? [] : alike.map(({ person }) => person),
      why,
      ...(code !== undefined && { code }),
    };
  });
}
