import type { CaseCommand } from '@tovholder/cases';
import { MeansNothing, type Names, type Situation } from '../language/detail.js';
import type { Verb } from '../language/verbs/verb.js';
import { Written } from '../language/written.js';

/** One way to say a verb: with what nobody has a usual answer to, e.g. which level a case is sent to. */
export interface Attempt {
  /** What was chosen first, for people: a level's title. Absent where there is nothing to choose. */
  choice?: string;
  command: (situation: Situation) => CaseCommand;
}

const mostAttempts = 120;

/**
 * The ways to say a verb as short as it can be said. What has a usual answer is left to it; for the rest everything that
 * the model and the people of the scenario could be is tried, and what cannot be read there is no way to say it.
 */
export function attemptsAt(verb: Verb, names: Names): readonly Attempt[] {
  const required = Object.entries(verb.details).filter(([, { usually }]) => usually === undefined);
  let said: Record<string, string>[] = [{}];
  for (const [key, detail] of required) {
    const possible = candidates(names, detail.takes).filter(
      (candidate) => detail.read(new Written(candidate, [], []), names) !== undefined,
    );
    // Free words may be anything at all: one of them is enough.
    const few = detail.takes === 'en tekst' ? possible.slice(0, 1) : possible;
    said = said.flatMap((before) => few.map((value) => ({ ...before, [key]: value }))).slice(0, mostAttempts);
  }
  const [first] = required.map(([key]) => key);
  return said.flatMap((told): Attempt[] => {
    const command = verb.read(new Written(told, [], []), [], names);
    const choice = first === undefined ? undefined : told[first];
    return command ? [{ command, ...(choice !== undefined && { choice }) }] : [];
  });
}

function candidates({ model, cast }: Names, takes: string): readonly string[] {
  const { levels, meetingKinds, outcomes, analysisModel, discretionaryTasks = [] } = model;
  const titles = [levels, meetingKinds, outcomes, analysisModel, discretionaryTasks].flat();
  return [
    ...new Set([
      ...titles.map(({ title }) => title),
      ...cast.people.keys(),
      ...takes.split(', '),
      'om 5 arbejdsdage',
      'Det er der grund til.',
    ]),
  ];
}

/** The command, or why it means nothing as things stand: there is no agreement to keep where none was made. */
export function commandOr(attempt: Attempt, situation: Situation): CaseCommand | MeansNothing {
  try {
    return attempt.command(situation);
  } catch (error) {
    if (error instanceof MeansNothing) return error;
    throw error;
  }
}
