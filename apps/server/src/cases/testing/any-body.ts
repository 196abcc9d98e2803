import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { resolve, type ApiDocument, type Schema } from './document.js';

/** Names that mean something in the case, so that random commands get past the first rule. */
export interface Known {
  /** By the field they are meant for; `person` where nothing else is known. */
  identifiers: Readonly<Record<string, readonly string[]>>;
  /** Ids given in the case so far, by the field they stood in. */
  given: Readonly<Record<string, readonly string[]>>;
}

/** Fields that name something by another word than its own. */
const standsFor: Readonly<Record<string, string>> = { ownerId: 'participantId', present: 'participantId' };

/** An id of the thing the field names, or of something that does not exist. */
export function anyId(field: string, { given }: Known): fc.Arbitrary<string> {
  const known = given[standsFor[field] ?? field] ?? [];
  return fc.constantFrom(...known, ...known, randomUUID());
}

const dates = [
  '1900-01-01',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2026-12-24',
  '2028-02-29',
  '2199-12-31',
];
const texts = [
  'Freja sidder alene.',
  '<script>alert(1)</script>',
  '👩‍👧 \u200Fשלום',
  '\\u0000',
  "'; drop table",
  '0',
];

/** Anything that fits the schema: what a client could send that read the document, and nothing else. */
export function fitting(
  schema: Schema,
  document: ApiDocument,
  known: Known,
  name = '',
): fc.Arbitrary<unknown> {
  const within = (part: Schema, of = name) => fitting(part, document, known, of);
  const { type, enum: choices, oneOf, items, ...limits } = resolve(schema, document);
  if (choices) return fc.constantFrom(...choices);
  if (oneOf) return fc.oneof(...oneOf.map((part) => within(part)));
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: limits.minimum ?? 0, max: limits.maximum ?? 0 });
    case 'array':
      return fc.array(within(items ?? {}), {
        minLength: limits.minItems ?? 0,
        maxLength: Math.min(3, limits.maxItems ?? 3),
      });
    case 'object': {
      const properties = Object.entries(limits.properties ?? {}).map(
        ([of, part]) => [of, within(part, of)] as const,
      );
      return fc.record(Object.fromEntries(properties), { requiredKeys: limits.required ?? [] });
    }
    default:
      return text(limits, known, name);
  }
}

function text(
  { format, pattern, maxLength = 100 }: Schema,
  known: Known,
  name: string,
): fc.Arbitrary<string> {
  if (format === 'uuid') return anyId(name, known);
  if (format === 'date') return fc.constantFrom(...dates);
  if (format === 'date-time') return fc.constantFrom(...dates).map((date) => `${date}T09:00:00+01:00`);
  if (pattern?.startsWith('^\\d')) return fc.constantFrom('000015-4001', '0000164002', '311299-9999');
  if (pattern) return fc.constantFrom(...(known.identifiers[name] ?? known.identifiers['person'] ?? []));
  return fc.constantFrom(...texts, 'x'.repeat(maxLength)).map((written) => written.slice(0, maxLength));
}
