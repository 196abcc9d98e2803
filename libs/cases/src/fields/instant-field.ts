import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { dayChecks, isCalendarDate } from './date-field.js';
import { field, type FieldOptions, type Rule } from './field.js';

/**
 * A moment in time. The zone must be said, since 09:00 is another moment in winter than in summer; it reaches the
 * domain in UTC, so that moments compare as text.
 */
export function InstantField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (isInstant(value) ? new Date(value).toISOString() : value)),
    field(label, instantRule, options),
  );
}

export const instantRule: Rule = {
  checks: [
    {
      code: 'not-an-instant',
      message: 'Skriv et tidspunkt med tidszone, fx 2026-03-02T09:00:00+01:00.',
      holds: (value) => typeof value === 'string' && shape.test(value),
    },
    ...dayChecks('not-an-instant', (value) => (value as string).slice(0, '2026-03-02'.length)),
  ],
  schema: { type: 'string', format: 'date-time', example: '2026-03-02T09:00:00+01:00' },
};

function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = shape.exec(value);
  return parts?.groups?.['date'] !== undefined && isCalendarDate(parts.groups['date']);
}

const shape =
  /^(?<date>\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
