import {
  inWords,
  isRejection,
  type ActingPerson,
  type CaseEvent,
  type CaseState,
  type Rejection,
} from '@tovholder/cases';
import { Exercised } from '../coverage/exercised.js';
import { MeansNothing, type Situation } from '../language/detail.js';
import type { Act, Expected, Place, Scenario, Step } from '../language/scenario.js';
import { momentOf } from '../language/time-in-words.js';
import { inWords as timeInWords } from '../language/expectations/time-seen.js';
import { Play } from './play.js';

/** Where a scenario did not go as it says, and what happened instead. */
export interface Failure extends Place {
  message: string;
}

export interface Outcome {
  file: string;
  title: string;
  failures: readonly Failure[];
  /** How much was tried. */
  steps: number;
  expectations: number;
  /** What of the model was used, by the keys of its parts. */
  exercised: ReadonlySet<string>;
}

/** Nobody's eyes in particular. */
const onlooker: ActingPerson = { personId: 'onlooker', name: '', standings: [] };

/** Plays it once, in no time. What comes after a step that cannot be carried out is not tried: it would mean something else. */
export function playScenario(scenario: Scenario): Outcome {
  return playThrough(scenario).outcome;
}

/** As {@link playScenario}, with the cases as they stand at the end. */
export function playThrough(scenario: Scenario): { play: Play; outcome: Outcome } {
  const { model, file, title } = scenario;
  const exercised = new Exercised(model);
  const play = new Play(scenario, exercised);
  const player = new ScenarioPlayer(scenario, play);
  player.run();
  const { failures, steps, expectations } = player;
  return { play, outcome: { file, title, failures, steps, expectations, exercised: exercised.parts } };
}

class ScenarioPlayer {
  readonly failures: Failure[] = [];
  steps = 0;
  expectations = 0;

  constructor(
    private readonly scenario: Scenario,
    private readonly play: Play,
  ) {}

  run(): void {
    for (const step of this.scenario.steps) {
      this.steps += 1;
      if (!this.takes(step)) return;
      for (const expected of step.expects) this.looks(expected);
    }
  }

  /** Whether the scenario can go on. */
  private takes(step: Step): boolean {
    switch (step.kind) {
      case 'looks':
        return true;
      case 'time':
        return this.passes(step);
      case 'acts':
        return this.acts(step.act, step.place);
    }
  }

  private passes({ passes, place }: Extract<Step, { kind: 'time' }>): boolean {
    const { now, calendar } = this.play;
    const moment = momentOf(passes, now, calendar);
    if (moment < now)
      return this.fails(
        place,
        `Tiden kan ikke gå tilbage: den er ${timeInWords(now)}, ikke ${timeInWords(moment)}.`,
      );
    this.play.passesTo(moment);
    return true;
  }

  private acts(act: Act, place: Place): boolean {
    const done = this.attempted(act, place);
    if (done === undefined) return false;
    if (act.refused === undefined) {
      return isRejection(done)
        ? this.fails(place, `${act.says}: det kunne ikke lade sig gøre. ${said(done)}`)
        : true;
    }
    if (!isRejection(done))
      return this.fails(place, `${act.says}: det skulle ikke kunne lade sig gøre, men det gjorde det.`);
    if (done.code !== act.refused && !said(done).includes(act.refused))
      this.fails(place, `${act.says}: ventede afslaget »${act.refused}«. Det lød: ${said(done)}`);
    return true;
  }

  private attempted(act: Act, place: Place): readonly CaseEvent[] | Rejection | undefined {
    const { caseName, by } = act;
    const { state } = this.play.caseCalled(caseName);
    try {
      const command = act.command(this.situation(by, state));
      return this.play.does(caseName, by, command);
    } catch (error) {
      if (!(error instanceof MeansNothing)) throw error;
      this.fails(place, `${act.says}: ${error.message}`);
      return undefined;
    }
  }

  private looks({ place, says, caseName, verdict }: Expected): void {
    this.expectations += 1;
    const { caseId, state, history } = this.play.caseCalled(caseName);
    try {
      const { views } = this.play;
      const instead = verdict({ caseId, history, views, ...this.situation(onlooker, state) });
      if (instead !== undefined) this.fails(place, `Ventede »${says}«. ${instead}`);
    } catch (error) {
      if (!(error instanceof MeansNothing)) throw error;
      this.fails(place, `Ventede »${says}«. ${error.message}`);
    }
  }

  private situation(by: ActingPerson, state: CaseState): Situation {
    const { cast, versions } = this.scenario;
    const { now, calendar } = this.play;
    const model = this.play.modelOf(state);
    return { by, state, cast, model, versions, now, calendar, otherCase: this.otherCase };
  }

  private readonly otherCase = (name: string) => this.play.caseThere(name);

  private fails({ line, column }: Place, message: string): false {
    this.failures.push({ line, column, message });
    return false;
  }
}

function said(rejection: Rejection): string {
  return `${inWords(rejection)} (${rejection.code})`;
}
