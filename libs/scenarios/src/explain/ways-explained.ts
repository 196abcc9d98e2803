import type { ActingPerson, PersonCommandType } from '@tovholder/cases';
import { ifInWords, routeWords, termFor, type Route } from '@tovholder/model';
import type { Scenario } from '../language/scenario.js';
import { verbs } from '../language/verbs/verbs.js';
import type { Play } from '../player/play.js';
import { answerTo } from './answer-to.js';
import { attemptsAt } from './attempts.js';

/** A way from the level a case is on, who may send it that way now, and why others may not. */
export interface WayExplained {
  does: string;
  to: string;
  /** What the model asks for first, in words; empty where the way is always open. */
  asksFor: string;
  people: readonly string[];
  refused: readonly { people: readonly string[]; why: string }[];
}

export const commandOfWay: Record<Route['kind'], PersonCommandType> = {
  advice: 'AskForAdvice',
  escalate: 'EscalateCase',
  return: 'ReturnCase',
};

export function waysExplained(
  name: string,
  people: readonly ActingPerson[],
  scenario: Scenario,
  play: Play,
): readonly WayExplained[] {
  const { state } = play.caseCalled(name);
  const model = play.modelOf(state);
  return model.routes
    .filter(({ from }) => from === state.level)
    .map((route) => {
      const to = model.levels.find(({ id }) => id === route.to)?.title ?? route.to;
      const attempts = verbs
        .filter(({ command }) => command === commandOfWay[route.kind])
        .flatMap((verb) => attemptsAt(verb, scenario))
        .filter(({ choice }) => choice === to);
      const answers = people.map((by) => ({ by, ...answerTo(name, by, attempts, scenario, play) }));
      const whys = new Set(answers.flatMap(({ no }) => (no ? [no.why] : [])));
      return {
        does: termFor(routeWords, route.kind),
        to,
        asksFor: ifInWords(model, route),
        people: answers.flatMap(({ by, yes }) => (yes ? [by.name] : [])),
        refused: [...whys].map((why) => ({
          people: answers.filter(({ no }) => no?.why === why).map(({ by }) => by.name),
          why,
        })),
      };
    });
}
