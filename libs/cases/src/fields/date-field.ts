import { field, type Check, type FieldOptions, type Rule } from './field.js';

/** A day in the calendar, as `2026-03-02`; 30 February is refused. */
export function DateField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(label, dateRule, options);
}

const wayOfWriting = /^\d{4}-\d\d-\d\d$/;

/** Years outside living memory and any plan are slips of the keyboard, and overflow elsewhere. */
const yearsOfUse = /^(19|20|21)\d\d-/;

export const dateRule: Rule = {
  checks: [
    {
      code: 'not-a-date',
      message: 'Skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-03-02.',
      holds: (value) => typeof value === 'string' && wayOfWriting.test(value),
    },
    ...dayChecks('not-a-date', (value) => value as string),
  ],
  schema: { type: 'string', format: 'date', example: '2026-03-02' },
};

/** What can be wrong with a day that is written as one. */
export function dayChecks(code: string, dayOf: (value: unknown) => string): readonly Check[] {
  return [
    {
      code: 'out-of-range',
      message: 'Vælg et årstal fra 1900 til 2199.',
      holds: (value) => yearsOfUse.test(dayOf(value)),
    },
    {
      code,
      message: 'Den dag findes ikke i kalenderen. Kontrollér dag og måned.',
      holds: (value) => isInCalendar(dayOf(value)),
    },
  ];
}

export function isCalendarDate(text: string): boolean {
  return wayOfWriting.test(text) && yearsOfUse.test(text) && isInCalendar(text);
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
