import { capacityWords } from '../language/words.js';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

const shownTerm = new Map(
  Object.values(capacityWords).flatMap(([term, ...others]) => others.map((other) => [other, term])),
);

/** One spelling for what means the same, so that only what matters differs: »socialrådgiver« is a role's other name. */
export function plain(value: Value): Value {
  if (typeof value === 'string') return shownTerm.get(value) ?? value.replace(/\s+/g, ' ').trim();
  if (isList(value)) return value.map(plain);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

/** What is left out says the same as »nej« or an empty list. */
export function saysNothing(value: Value | undefined): boolean {
  return value === undefined || value === null || value === 'nej' || (isList(value) && value.length === 0);
}

export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (saysNothing(one) && saysNothing(other)) return true;
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((part, index) => isSame(part, other[index]));
  if (isFields(one) && isFields(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      isSame(one[key], other[key]),
    );
  return inDays(one) === inDays(other);
}

type LegalReferenceWritten = Fields & { tekst: string; 'gælder fra': string };

/** Weeks are another way of writing days. */
function inDays(value: Value | undefined): Value | undefined {
  const weeks = typeof value === 'string' ? /^(\d+) uger?$/.exec(value)?.[1] : undefined;
  return weeks === undefined ? value : `${Number(weeks) * 7} dage`;
}

/** A law or a resolution with the day it holds from is spoken of as one thing. */
export function isLegalReference(value: Fields): value is LegalReferenceWritten {
  return typeof value.tekst === 'string' && typeof value['gælder fra'] === 'string';
}

/** What a part of a list is known by, wherever it stands: its id, or for whom it is. */
export function nameOf(part: Value): string | undefined {
  if (typeof part === 'string') return part;
  if (!isFields(part)) return undefined;
  const name = part.id ?? part.til ?? part.hvem ?? part.betaler;
  return typeof name === 'string' ? name : undefined;
}
