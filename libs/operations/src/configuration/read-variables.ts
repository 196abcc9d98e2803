import { z } from 'zod';
import { ConfigurationInvalid, type ConfigurationProblem } from './configuration-invalid.js';
import { mustBe, type Shape } from './variable.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Given<Of extends Shape> = { [Name in keyof Of]: z.output<Of[Name]> };

/** What each variable may be by itself, but not beside the others. Of one that is wrong by itself no more is said. */
export type Contradictions<Of extends Shape> = (
  given: Partial<Given<Of>>,
  wrong: readonly (keyof Of)[],
  /** Those that were set; of the rest, what is given is what they are when left out. */
  set: readonly (keyof Of)[],
) => readonly ConfigurationProblem[];

/** @throws ConfigurationInvalid, naming every variable that is missing or wrong at once. */
export function readVariables<Of extends Shape>(
  program: string,
  shape: Of,
  environment: Environment,
  contradictions: Contradictions<Of>,
): Given<Of> {
  // A variable set to nothing is how many tools leave one out.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const names = Object.keys(shape);
  const wrong = names.filter((name) => !shape[name]?.safeParse(set[name]).success);
  const right = names.filter((name) => !wrong.includes(name));
  // What can be read of the rest, so that one mistake does not hide another.
  const given = Object.fromEntries(right.map((name) => [name, shape[name]?.parse(set[name])])) as Given<Of>;
  const problems = [
    ...wrong.map((variable) => ({
      variable,
      wrong: `${set[variable] === undefined ? 'is missing:' : 'must be'} ${mustBe(shape, variable)}`,
    })),
    ...contradictions(
      given,
      wrong,
      names.filter((name) => set[name] !== undefined),
    ),
  ];
  if (problems.length > 0) throw new ConfigurationInvalid(program, shape, problems, given);
  return given;
}
