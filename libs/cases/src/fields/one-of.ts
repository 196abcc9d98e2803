import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field.js';
import { notAnObject } from './nested.js';

/** The class of each kind, by the value its field `kind` has. */
export type Kinds = Readonly<Record<string, Class<object>>>;

/** A group of fields whose `kind` says which the other fields are. */
export function OneOf(label: string, kinds: Kinds, options: FieldOptions = {}): PropertyDecorator {
  const classes = Object.values(kinds);
  const classOf = new Map<unknown, Class<object>>(Object.entries(kinds));
  const knownKind = {
    code: 'not-a-choice',
    message: `Vælg i feltet kind en af: ${Object.keys(kinds).join(', ')}.`,
    holds: (value: unknown) => classes.some((one) => value instanceof one),
  };
  return applyDecorators(
    ModelsOfClass(classes),
    Transform(({ value }: { value: unknown }) => {
      const chosen = classOf.get((value as { kind?: unknown } | null | undefined)?.kind);
      return chosen ? plainToInstance(chosen, value) : value;
    }),
    ValidateNested({ message: notAnObject.message }),
    field(label, { checks: [notAnObject, knownKind], schema: schemaOf(kinds) }, options),
  );
}

function schemaOf(kinds: Kinds) {
  const paths = Object.entries(kinds).map(([kind, one]) => [kind, getSchemaPath(one)] as const);
  return {
    oneOf: paths.map(([, path]) => ({ $ref: path })),
    discriminator: { propertyName: 'kind', mapping: Object.fromEntries(paths) },
  };
}

/** @nestjs/swagger looks for further models at the class, not at its properties. */
function ModelsOfClass(models: readonly Class[]): PropertyDecorator {
  return ({ constructor }) => void ApiExtraModels(...models)(constructor);
}
