import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type Check, type FieldOptions, type Rule } from './field.js';
import { notAnObject } from './nested.js';

export interface ListOptions extends FieldOptions {
  /** How few are too few, and the sentence that asks for more of just these. */
  atLeast?: { items: number; says: string };
  max: number;
  /** In a query string a single value is a list of one. */
  inQuery?: boolean;
}

/** Several values of one rule, e.g. `@ListOf('Hvem inviteres?', identifierRule, { max: 20 })`. */
export function ListOf(label: string, rule: Rule, options: ListOptions): PropertyDecorator {
  const items = rule.checks.map(onEachItem);
  const asField = field(
    label,
    {
      checks: [...listChecks(options), ...items],
      schema: { type: 'array', items: rule.schema, ...bounds(options) },
    },
    options,
  );
  return options.inQuery
    ? applyDecorators(
        Transform(({ value }) => several(value)),
        asField,
      )
    : asField;
}

/** Several groups of fields of one class. */
export function ListOfNested(label: string, of: () => Class, options: ListOptions): PropertyDecorator {
  return applyDecorators(
    Type(of),
    ValidateNested({ each: true, message: notAnObject.message }),
    field(
      label,
      {
        checks: [...listChecks(options), onEachItem(notAnObject)],
        schema: { type: () => of(), isArray: true, ...bounds(options) },
      },
      options,
    ),
  );
}

function listChecks({ atLeast, max }: ListOptions): Check[] {
  return [
    { code: 'not-a-list', message: 'Feltet skal være en liste.', holds: Array.isArray },
    ...(atLeast
      ? [
          {
            code: 'too-few',
            message: atLeast.says,
            holds: (value: unknown) => (value as unknown[]).length >= atLeast.items,
          },
        ]
      : []),
    {
      code: 'too-many',
      message: `Angiv højst ${max}.`,
      holds: (value) => (value as unknown[]).length <= max,
    },
  ];
}

/** class-validator does not say which item failed; the sentence does. */
function onEachItem(check: Check): Check {
  return {
    code: check.code,
    holds: (value) => (value as unknown[]).every((item) => check.holds(item)),
    message: (value) => {
      const index = (value as unknown[]).findIndex((item) => !check.holds(item));
      const item = (value as unknown[])[index];
      const sentence = typeof check.message === 'function' ? check.message(item) : check.message;
      return `Nr. ${index + 1}: ${sentence}`;
    },
  };
}

function bounds({ atLeast, max }: ListOptions) {
  return { minItems: atLeast?.items ?? 0, maxItems: max };
}

function several(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}
