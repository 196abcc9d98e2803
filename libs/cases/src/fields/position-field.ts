import { field, type FieldOptions, type Rule } from './field.js';

/** A place in the log, in decimal digits: JSON and addresses have no 64-bit integers. */
export function PositionField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(label, positionRule, options);
}

const positionRule: Rule = {
  checks: [
    {
      code: 'not-a-position',
      message: 'Send positionen, som den stod i svaret på handlingen.',
      holds: (value) => typeof value === 'string' && /^\d{1,18}$/.test(value),
    },
  ],
  schema: { type: 'string', pattern: '^[0-9]{1,18}$', example: '4711' },
};
