import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { foundIn } from './found-in.js';

/** One thing that can be wrong with a value: a stable code for programs, a Danish sentence for people. */
export interface Check {
  code: string;
  /** Says what to do. Never quotes the value: what was typed may be about a child. */
  message: string | ((value: unknown) => string);
  holds(value: unknown): boolean;
}

/** What a value must be: its checks, in the order a person would fix them, and the same said as JSON Schema. */
export interface Rule {
  checks: readonly Check[];
  schema: Readonly<Record<string, unknown>>;
}

export interface FieldOptions {
  /** An optional field may be left out; it may not be null. */
  optional?: boolean;
  /** An id is one of those listed here. */
  foundIn?: keyof typeof foundIn;
}

/** The rule as a property decorator: validation and the OpenAPI schema from one place, so they cannot disagree. */
export function field(label: string, rule: Rule, options: FieldOptions = {}): PropertyDecorator {
  const checks = [presence(options), ...rule.checks];
  return applyDecorators(
    ApiProperty({ description: described(label, options), required: !options.optional, ...rule.schema }),
    ...checks.map((check, index) => onlyAfter(checks.slice(0, index), check, options)),
  );
}

function described(label: string, { foundIn: place }: FieldOptions): string {
  return place === undefined ? label : `${label} ${foundIn[place]}`;
}

/** A check speaks only when those before it hold: one sentence per field, about the first thing to put right. */
function onlyAfter(earlier: readonly Check[], check: Check, options: FieldOptions): PropertyDecorator {
  return ValidateBy({
    name: check.code,
    validator: {
      validate: (value: unknown) =>
        (options.optional && value === undefined) ||
        !earlier.every((one) => one.holds(value)) ||
        check.holds(value),
      defaultMessage: (shown) =>
        typeof check.message === 'function' ? check.message(shown?.value) : check.message,
    },
  });
}

function presence({ optional }: FieldOptions): Check {
  return optional
    ? {
        code: 'null',
        message: 'Udelad feltet i stedet for at sende null.',
        holds: (value) => value !== null,
      }
    : {
        code: 'required',
        message: 'Feltet skal udfyldes.',
        holds: (value) => value !== undefined && value !== null,
      };
}
