import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { field, type FieldOptions, type Rule } from './field.js';

export interface WholeNumberOptions extends FieldOptions {
  min: number;
  max: number;
  /** In a query string everything is text; plain digits are then read as the number they say. */
  inQuery?: boolean;
}

/** A count, a step on a scale, an amount in whole kroner. */
export function WholeNumber(label: string, options: WholeNumberOptions): PropertyDecorator {
  const asField = field(label, wholeNumberRule(options), options);
  return options.inQuery
    ? applyDecorators(
        Transform(({ value }) => read(value)),
        asField,
      )
    : asField;
}

export function wholeNumberRule({ min, max }: Pick<WholeNumberOptions, 'min' | 'max'>): Rule {
  const message = `Skriv et helt tal fra ${min} til ${max}.`;
  return {
    checks: [
      { code: 'not-a-whole-number', message, holds: (value) => Number.isSafeInteger(value) },
      {
        code: 'out-of-range',
        message,
        holds: (value) => (value as number) >= min && (value as number) <= max,
      },
    ],
    schema: { type: 'integer', minimum: min, maximum: max },
  };
}

function read(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}
