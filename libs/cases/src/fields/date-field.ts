import { field, type FieldOptions, type Rule } from './field.js';

/** A day in the calendar, as `2026-03-02`; 30 February is refused. */
export function DateField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(label, dateRule, options);
}

export const dateRule: Rule = {
  checks: [
    {
      code: 'not-a-date',
      message: 'Skriv en dato, der findes, som ÅÅÅÅ-MM-DD.',
      holds: (value) => typeof value === 'string' && isCalendarDate(value),
    },
  ],
  schema: { type: 'string', format: 'date', example: '2026-03-02' },
};

/** Years outside living memory and any plan are slips of the keyboard, and overflow elsewhere. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(19|20|21)(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
