import { exampleOf, type Shape } from './variable.js';

export interface ConfigurationProblem {
  variable: string;
  /** Never with the value that was given: it may be a secret. */
  wrong: string;
  /** It must be left out: then there is no example of what it may be. */
  leaveOut?: true;
  /** Where not everything it may be by itself will do. */
  example?: string;
}

/** Everything that is missing or wrong in the environment, in the order of the documentation. */
export class ConfigurationInvalid extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(
    program: string,
    shape: Shape,
    found: readonly ConfigurationProblem[],
    /** What could be read of the rest. */
    readonly given: Readonly<Record<string, unknown>>,
  ) {
    const problems = Object.keys(shape).flatMap((name) => found.filter(({ variable }) => variable === name));
    super(
      [
        `The ${program} cannot start with this configuration:`,
        ...problems.map(
          ({ variable, wrong, leaveOut, example }) =>
            `  ${variable} ${wrong}${leaveOut ? '' : `\n      e.g. ${example === undefined ? exampleOf(shape, variable) : `${variable}=${example}`}`}`,
        ),
        'docs/configuration.md describes every variable.',
      ].join('\n'),
    );
    this.name = 'ConfigurationInvalid';
    this.problems = problems;
  }
}
