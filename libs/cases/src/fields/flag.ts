import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { field, type FieldOptions, type Rule } from './field.js';

export interface FlagOptions extends FieldOptions {
  /** In a query string everything is text; `true` and `false` are then read as what they say. */
  inQuery?: boolean;
}

/** Yes or no, answered as such. */
export function Flag(label: string, options: FlagOptions = {}): PropertyDecorator {
  const asField = field(label, flagRule, options);
  return options.inQuery
    ? applyDecorators(
        Transform(({ value }) => read(value)),
        asField,
      )
    : asField;
}

const flagRule: Rule = {
  checks: [
    {
      code: 'not-true-or-false',
      message: 'Svar true eller false.',
      holds: (value) => typeof value === 'boolean',
    },
  ],
  schema: { type: 'boolean' },
};

function read(value: unknown): unknown {
  if (value === 'true') return true;
  if (value === 'false') return false;
  return value;
}
