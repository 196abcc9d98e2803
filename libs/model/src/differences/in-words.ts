import { capacityWords } from '../language/words.js';
import { isFields, isLegalReference, isList, type Fields, type Value } from './written-values.js';

/** A model's own titles, by id: a leader knows the forum by its name, not by what the file calls it. */
export type Titles = ReadonlyMap<string, string>;

/** Keys whose value is the id of another part of the model. */
const refersTo: Readonly<Record<string, string>> = {
  niveau: 'niveauer',
  niveauer: 'niveauer',
  fra: 'niveauer',
  til: 'niveauer',
  'til niveau': 'niveauer',
  'råd fra': 'niveauer',
  mødeform: 'mødeformer',
  møder: 'mødeformer',
  betaler: 'betalere',
};

export function titlesOf(model: Fields): Titles {
  const { finansiering } = model;
  const parts = { ...model, ...(isFields(finansiering) && { betalere: finansiering.betalere ?? [] }) };
  return new Map(
    [...new Set(Object.values(refersTo))].flatMap((section) =>
      titlesIn(section, parts[section as keyof object]),
    ),
  );
}

function titlesIn(section: string, parts: Value | undefined): (readonly [string, string])[] {
  if (!isList(parts)) return [];
  return parts.flatMap((part) =>
    isFields(part) && typeof part.id === 'string' && typeof part.titel === 'string'
      ? [[`${section} ${part.id}`, part.titel] as const]
      : [],
  );
}

/** A value as it is said in a sentence, with everything that stands within it. */
export function inWords(key: string, value: Value | undefined, titles: Titles): string {
  if (value === undefined || value === null) return 'ikke skrevet';
  if (isList(value))
    return value.length === 0 ? 'ingen' : value.map((part) => inWords(key, part, titles)).join(', ');
  if (isFields(value)) return fieldsInWords(value, titles);
  if (key === 'højst kroner' && typeof value === 'number') return `${value.toLocaleString('da-DK')} kroner`;
  const title = titles.get(`${refersTo[key] ?? ''} ${String(value)}`);
  if (title !== undefined) return `»${title}«`;
  return speaksForItself(String(value)) ? String(value) : `»${value}«`;
}

/** A field with its value, as it is said of something new: `højst 5.000 kroner`, `niveau »Skolen«`. */
export function fieldInWords(key: string, value: Value, titles: Titles): string {
  const said = inWords(key, value, titles);
  return key === 'højst kroner' ? `højst ${said}` : `${key} ${said}`;
}

/** What a part within another is called: its title, or whom it is of. */
export function partInWords({ titel, hvem }: Fields): string | undefined {
  if (typeof titel === 'string') return `»${titel}«`;
  return typeof hvem === 'string' ? hvem : undefined;
}

const roles = new Set(Object.values(capacityWords).map(([term]) => term));

/** Lengths, roles, yes and no: what nobody takes for a part of the sentence around it. */
function speaksForItself(value: string): boolean {
  return /^\d+ \p{L}+$/u.test(value) || roles.has(value) || value === 'ja' || value === 'nej';
}

function fieldsInWords(fields: Fields, titles: Titles): string {
  if (isLegalReference(fields)) return `${fields.tekst} (gælder fra ${fields['gælder fra']})`;
  const said = Object.entries(fields).filter(([key]) => !['id', 'titel', 'hvem'].includes(key));
  const name = partInWords(fields);
  if (name === undefined) return said.map(([key, value]) => fieldInWords(key, value, titles)).join(' og ');
  const rest = said.map(([key, value]) => fieldInWords(key, value, titles)).join('; ');
  return rest === '' ? name : `${name} (${rest})`;
}
