import type { z } from 'zod';
import { didYouMean, shown } from './did-you-mean.js';
import { asId, idTitled } from './ids.js';
import type { ModelDocument } from './model-document.js';
import type { Finding, MistakeCode, Path } from './mistake.js';
import { adviceOnNumber } from './whole-numbers.js';
import { capacityWords, termFor } from './words.js';

type Issue = z.core.$ZodIssue;

/** Nobody reads more unknown fields than these at a time. */
const mostKeys = 100;

/** What zod found, said to the author of the file. */
export function explainIssue(issue: Issue, document: ModelDocument, knownKeysAt: KnownKeys): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, mostKeys)
      .map((key) =>
        document.isCutByComma([...path, key])
          ? cutByComma([...path, key])
          : unknownKey([...path, key], knownKeysAt(path)),
      );
  if (!document.has(path)) return [missing(path)];

  const found = (code: MistakeCode, message: string): Finding[] => [{ code, path, message }];
  switch (issue.code) {
    case 'invalid_value':
      return found('unknown-word', unknownWord(valueAt(document.data, path), issue.values.map(String)));
    case 'invalid_type':
      return found('wrong-type', wrongType(valueAt(document.data, path), issue.expected, path));
    case 'too_small':
      return found(...tooSmall(issue.origin, Number(issue.minimum)));
    case 'too_big':
      return found(...tooBig(issue.origin, Number(issue.maximum)));
    case 'custom':
      return found(mistakeOf(issue), adviceOn(issue, path, document.data));
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      // The language uses none of these; an answer without advice is still better than none.
      return found('wrong-type', 'Værdien kan ikke bruges her.');
  }
}

/** The keys that may stand at a path. */
export type KnownKeys = (path: Path) => readonly string[];

function unknownKey(path: Path, known: readonly string[]): Finding {
  const key = String(path.at(-1));
  return {
    code: 'unknown-key',
    path,
    atKey: true,
    message: `Feltet »${shown(key)}« kendes ikke her.${didYouMean(key, known) || whatMayStand(known)}`,
  };
}

function cutByComma(path: Path): Finding {
  return { code: 'unknown-key', path, atKey: true, message: textCutByComma(String(path.at(-1))) };
}

/** Within `{ }` a comma begins the next field, and within `[ ]` the next entry, also where it was meant to be read. */
export function textCutByComma(rest: string, within: '{ }' | '[ ]' = '{ }'): string {
  return `»${shown(rest)}« står efter et komma. Sæt anførselstegn om en tekst med komma, når den står i ${within}.`;
}

export function whatMayStand(known: readonly string[]): string {
  return known.length === 0 ? '' : ` Her kan stå ${known.map((key) => `»${key}«`).join(', ')}.`;
}

function missing(path: Path): Finding {
  return { code: 'missing', path, message: `Her mangler feltet »${String(path.at(-1))}«.` };
}

function unknownWord(value: unknown, allowed: readonly string[]): string {
  if (typeof value === 'boolean') return 'Skriv ja eller nej.';
  const choices = allowed.map((term) => `»${term}«`).join(', ');
  if (value === null) return `Feltet er tomt. Vælg en af: ${choices}.`;
  if (typeof value !== 'string') return `Vælg en af: ${choices}.`;
  const suggestion = didYouMean(value, allowed);
  if (suggestion !== '') return `»${shown(value)}« kendes ikke.${suggestion}`;
  return `»${shown(value)}« kendes ikke. Vælg en af: ${choices}.${allowed.includes(anyOtherRole) ? ownRole : ''}`;
}

const anyOtherRole = termFor(capacityWords, 'other-professional');
const ownRole = ` Har I en rolle, der ikke er her, så skriv »${anyOtherRole}«.`;

function wrongType(value: unknown, expected: string, path: Path): string {
  if (value === null) return 'Feltet er tomt. Skriv en værdi efter kolon, eller fjern feltet.';
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? 'Her skal stå en tekst.'
        : 'Her skal stå en tekst. Sæt anførselstegn om det, du har skrevet.';
    case 'array':
      return typeof value === 'object'
        ? 'Her skal stå en liste. Sæt en bindestreg foran det første felt i hvert punkt: »- id: …«.'
        : 'Her skal stå en liste. Begynd hver linje med en bindestreg.';
    case 'object':
      return 'Her skal stå felter med navn, kolon og værdi.';
    default:
      return wrongNumber(value, path.at(-1) === 'højst kroner');
  }
}

function wrongNumber(value: unknown, isKroner: boolean): string {
  const advice = typeof value === 'string' ? adviceOnNumber(value, isKroner) : undefined;
  return advice ?? 'Her skal stå et helt tal.';
}

function tooSmall(origin: string, minimum: number): [MistakeCode, string] {
  if (origin === 'array') return ['too-few', 'Listen er tom. Skriv mindst én linje.'];
  if (origin === 'string') return ['too-few', 'Teksten er tom. Skriv, hvad der skal stå.'];
  return ['out-of-range', `Tallet skal være mindst ${minimum}.`];
}

function tooBig(origin: string, maximum: number): [MistakeCode, string] {
  if (origin === 'array') return ['too-many', `Listen er for lang. Den må højst have ${maximum} linjer.`];
  if (origin === 'string') return ['too-long', `Teksten er for lang. Den må højst fylde ${maximum} tegn.`];
  return ['out-of-range', `Tallet må højst være ${maximum}.`];
}

/** An id of something else that is not one: its title may be meant, or its letters can be mended. */
function adviceOn(issue: Extract<Issue, { code: 'custom' }>, path: Path, data: unknown): string {
  const written = valueAt(data, path);
  if (mistakeOf(issue) !== 'bad-id' || typeof written !== 'string') return issue.message;
  const isItsOwn = ['id', 'model'].includes(String(path.at(-1)));
  const meant = isItsOwn ? undefined : idTitled(written, data);
  return `${issue.message}${meant === undefined ? ` Skriv fx »${asId(written)}«.` : ` Mente du »${meant}«?`}`;
}

function mistakeOf(issue: Extract<Issue, { code: 'custom' }>): MistakeCode {
  return (issue.params as { mistake: MistakeCode }).mistake;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
