import type { ValidationError } from '@nestjs/common';
import { Refusal, type FieldProblem } from './refusal.js';

/** Enough to put a form right; a body made to fail a million times is not answered a million times. */
const mostProblems = 100;

/** What class-validator found, as problem details: Danish sentences, pointers, and never the value. */
export function invalidInput(errors: readonly ValidationError[]): Refusal {
  const problems = errors.flatMap((error) => problemsIn(error, '')).slice(0, mostProblems);
  const onlyCharacters =
    problems.length > 0 && problems.every((problem) => problem.code === 'forbidden-character');
  return new Refusal(onlyCharacters ? 'forbidden-character' : 'invalid-input', { errors: problems });
}

function problemsIn(error: ValidationError, parent: string): FieldProblem[] {
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.some(([name]) => name === 'whitelistValidation')) return [unknownField(error, parent)];

  const pointer = pointerTo(error.property, parent);
  const own = constraints
    // Said better by the field's own check, where there is one.
    .filter(([name]) => name !== 'nestedValidation' || constraints.length === 1)
    .map(([name, message]) =>
      name === 'unknownValue'
        ? { pointer: parent, code: 'not-an-object', message: 'Send et objekt med felter.' }
        : { pointer, code: kebab(name), message },
    );
  // A list that is itself wrong is put right first; its items would only repeat the sentence.
  const children = own.length > 0 ? [] : (error.children ?? []);
  return [...own, ...children.flatMap((child) => problemsIn(child, pointer))];
}

/** The name is shown when it looks like one; anything else may be what somebody meant as a value. */
function unknownField(error: ValidationError, parent: string): FieldProblem {
  const isName = /^[A-Za-z][A-Za-z_]{0,40}$/.test(error.property);
  return {
    pointer: isName ? pointerTo(error.property, parent) : parent,
    code: 'unknown-field',
    message: isName
      ? 'Feltet kendes ikke. Fjern det.'
      : 'Objektet har et felt med et navn, der ikke kan bruges. Fjern det.',
  };
}

function pointerTo(property: string | undefined, parent: string): string {
  if (property === undefined) return parent;
  return `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
