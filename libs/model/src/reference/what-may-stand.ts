import { capacityWords } from '../language/words.js';
import type { SchemaNode } from './schema-node.js';

const everybody = Object.values(capacityWords).flat().length;
const family = ['child', 'parent', 'companion'] as const;
const offices = everybody - family.flatMap((one) => capacityWords[one]).length;

/** What may be written in a field, in words. */
export function whatMayStand(node: SchemaNode): string {
  if (node.enum) return words(node.enum);
  if (node.type === 'array') return `liste${howMany(node)}${ofWhat(node.items)}`;
  if (node.type === 'object') return 'felter, se nedenfor';
  if (node.type === 'integer') return wholeNumber(node);
  if (node.pattern?.includes('arbejdsdag')) return 'et tal og en enhed, fx `6 arbejdsdage`';
  if (node.pattern !== undefined) return 'små bogstaver a–z, tal og bindestreger';
  return node.maxLength === undefined ? 'tekst' : `tekst, højst ${node.maxLength} tegn`;
}

// Roles have lists of their own at the end of the page: named in every field that takes one, nobody would read them.
function words(terms: readonly string[]): string {
  if (terms.length === everybody) return '[et menneske](#mennesker)';
  if (terms.length === offices && terms.includes('skoleleder')) return '[en rolle](#roller)';
  return terms.map((term) => `\`${term}\``).join(', ');
}

function howMany({ minItems = 0, maxItems }: SchemaNode): string {
  if (maxItems === undefined) return minItems === 0 ? '' : `, mindst ${minItems}`;
  return minItems === 0 ? `, højst ${maxItems}` : `, ${minItems}–${maxItems}`;
}

function ofWhat(items: SchemaNode | undefined): string {
  if (!items) return '';
  return items.properties ? ', hvert punkt med felter, se nedenfor' : `: ${whatMayStand(items)}`;
}

// In plain digits, as it must be written: whoever copies 1.000.000 into a file has copied a mistake.
function wholeNumber({ minimum = 0, maximum }: SchemaNode): string {
  return maximum === undefined
    ? `et helt tal fra ${minimum}`
    : `et helt tal fra ${minimum} til ${maximum}, skrevet med cifre alene`;
}
