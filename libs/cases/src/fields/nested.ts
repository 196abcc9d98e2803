import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type FieldOptions } from './field.js';

/** A group of fields with a class of its own. (The schema's `type` is an arrow of that name: @nestjs/swagger goes by it.) */
export function Nested(label: string, of: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Type(of),
    ValidateNested({ message: notAnObject.message }),
    field(label, { checks: [notAnObject], schema: { type: () => of() } }, options),
  );
}

export const notAnObject = {
  code: 'not-an-object',
  message: 'Feltet skal være et objekt med sine egne felter.',
  holds: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
