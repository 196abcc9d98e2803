import { field, type FieldOptions, type Rule } from './field.js';

export interface ChoiceOptions extends FieldOptions {
  /** Names the enumeration in the OpenAPI document, so that a client gets one type for all its uses. */
  name?: string;
}

/** One of a closed list. */
export function Choice(
  label: string,
  choices: readonly string[],
  options: ChoiceOptions = {},
): PropertyDecorator {
  return field(label, choiceRule(choices, options), options);
}

export function choiceRule(choices: readonly string[], { name }: ChoiceOptions = {}): Rule {
  return {
    checks: [
      {
        code: 'not-a-choice',
        message: `Vælg en af: ${choices.join(', ')}.`,
        holds: (value) => typeof value === 'string' && choices.includes(value),
      },
    ],
    schema: { enum: [...choices], type: 'string', ...(name && { enumName: name }) },
  };
}
