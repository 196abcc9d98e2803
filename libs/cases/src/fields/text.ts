import { turningMark } from '../turning-marks.js';
import { field, type FieldOptions, type Rule } from './field.js';

export interface TextOptions extends FieldOptions {
  /** Most characters, counted as a reader would: an emoji outside the basic plane is one. */
  max: number;
  singleLine?: boolean;
}

/**
 * What somebody writes. Kept as it was typed: markup, emoji and right-to-left marks are text like any other.
 * Refused are blank text and characters no keyboard writes: PostgreSQL cannot hold NUL, half a surrogate pair comes
 * back as something else than what went in, and marks that turn all that follows would show the reader, in their own
 * lines, something else than what stands there (docs/decisions/0007).
 */
export function Text(label: string, options: TextOptions): PropertyDecorator {
  return field(label, textRule(options), options);
}

/** The short name of a person, unit or step, as another system chose it. */
export function Identifier(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(label, identifierRule, options);
}

export function textRule({ max, singleLine = false }: TextOptions): Rule {
  return {
    checks: [
      isText,
      {
        code: 'forbidden-character',
        message: singleLine
          ? 'Skriv på én linje, uden tabulatorer og usynlige styretegn.'
          : 'Fjern usynlige styretegn fra teksten.',
        holds: (value) => !(singleLine ? anyControl : invisibleControl).test(value as string),
      },
      {
        code: 'forbidden-character',
        message: 'Indsæt teksten uden formatering: den har usynlige tegn, der vender læseretningen.',
        holds: (value) => !turningMark.test(value as string),
      },
      {
        code: 'blank',
        message: 'Skriv noget; feltet er tomt.',
        holds: (value) => visible.test(value as string),
      },
      {
        code: 'too-long',
        message: `Skriv højst ${max} tegn.`,
        holds: (value) => (value as string).length <= max || Array.from(value as string).length <= max,
      },
    ],
    schema: { type: 'string', minLength: 1, maxLength: max },
  };
}

const isText = {
  code: 'not-text',
  message: 'Feltet skal være tekst.',
  holds: (value: unknown) => typeof value === 'string',
};

export const identifierRule: Rule = {
  checks: [
    isText,
    {
      code: 'not-an-identifier',
      message: 'Brug et id på højst 128 bogstaver, tal, punktum, kolon, snabel-a, bindestreg og understreg.',
      holds: (value) => /^[\p{L}\p{N}._:@-]{1,128}$/u.test(value as string),
    },
  ],
  schema: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[\\p{L}\\p{N}._:@-]{1,128}$' },
};

const anyControl = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const invisibleControl = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether the text holds what `Text` refuses as an invisible control character. */
export function hasForbiddenCharacter(text: string): boolean {
  return invisibleControl.test(text);
}
