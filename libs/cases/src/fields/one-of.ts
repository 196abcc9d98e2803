import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type Check, type FieldOptions } from './field.js';
import { notAnObject } from './nested.js';

/** A group of fields whose `kind` says which fields the rest of the group is. */
export function OneOf(
  label: string,
  kinds: Readonly<Record<string, Class<object>>>,
  options: FieldOptions = {},
): PropertyDecorator {
  const classes = Object.values(kinds);
  const classOf = (value: object) => ('kind' in value ? byName.get(value.kind) : undefined);
  const byName = new Map<unknown, Class<object>>(Object.entries(kinds));
  const knownKind: Check = {
    code: 'not-a-choice',
    message: `Vælg i feltet kind en af: ${Object.keys(kinds).join(', ')}.`,
    holds: (value) => classes.some((one) => value instanceof one),
  };
  const schemas = classes.map((one) => ({ $ref: getSchemaPath(one) }));
  const mapping = Object.fromEntries(
    Object.entries(kinds).map(([kind, one]) => [kind, getSchemaPath(one)] as const),
  );
  return applyDecorators(
    ApiExtraModels(...classes) as PropertyDecorator,
    Transform(({ value }: { value: unknown }) => {
      if (!notAnObject.holds(value)) return value;
      const chosen = classOf(value as object);
      return chosen ? plainToInstance(chosen, value) : value;
    }),
    ValidateNested({ message: notAnObject.message }),
    field(
      label,
      {
        checks: [notAnObject, knownKind],
        schema: { oneOf: schemas, discriminator: { propertyName: 'kind', mapping } },
      },
      options,
    ),
  );
}
