import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { field, type FieldOptions, type Rule } from './field.js';

/** An id made by Tovholder or by the sender of a command. Lower case inside, so that one id is one stream. */
export function Uuid(label: string, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    field(label, uuidRule, options),
  );
}

export const uuidRule: Rule = {
  checks: [
    {
      code: 'not-a-uuid',
      message: 'Brug et id af formen 01890a5d-ac96-774b-bcce-b302099a8057 (UUID).',
      holds: isUuid,
    },
  ],
  schema: { type: 'string', format: 'uuid' },
};

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
