import { pathOfCase } from '@tovholder/cases';
import type { CasePath } from '@tovholder/model';
import type { Scenario } from '../language/scenario.js';
import { playThrough } from '../player/play-scenario.js';

/** Where each case of a scenario went, by its name, to be drawn on the model. */
export function pathsOfScenario(scenario: Scenario): ReadonlyMap<string, CasePath> {
  const { play } = playThrough(scenario);
  return new Map(
    play.caseNames().flatMap((name) => {
      const path = pathOfCase(play.caseCalled(name).history, play.calendar);
      return path ? [[name, path] as const] : [];
    }),
  );
}
