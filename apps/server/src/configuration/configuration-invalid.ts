import { exampleOf, variableNames, type VariableName } from './variables.js';

export interface ConfigurationProblem {
  variable: VariableName;
  /** Never with the value that was given: it may be a secret. */
  wrong: string;
}

/** Everything that is missing or wrong in the environment, in the order of the documentation. */
export class ConfigurationInvalid extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(found: readonly ConfigurationProblem[]) {
    const problems = variableNames.flatMap((name) => found.filter(({ variable }) => variable === name));
    super(
      [
        'The server cannot start with this configuration:',
        ...problems.map(({ variable, wrong }) => `  ${variable} ${wrong}\n      e.g. ${exampleOf(variable)}`),
        'docs/configuration.md describes every variable.',
      ].join('\n'),
    );
    this.name = 'ConfigurationInvalid';
    this.problems = problems;
  }
}
