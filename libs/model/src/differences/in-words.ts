import { capacityWords } from '../language/words.js';
import { isFields, isList, type Fields, type Value } from './written-values.js';

/** A model's own titles, by id: a leader knows the forum by its name, not by what the file calls it. */
export type Titles = ReadonlyMap<string, string>;

/** Keys whose value is the id of another part of the model. */
const refersTo: Readonly<Record<string, string>> = {
  niveau: 'niveauer',
  niveauer: 'niveauer',
  fra: 'niveauer',
  til: 'niveauer',
  'til niveau': 'niveauer',
  mødeform: 'mødeformer',
};

export function titlesOf(model: Fields): Titles {
  return new Map(
    ['niveauer', 'mødeformer'].flatMap((section) => {
      const parts = model[section];
      if (!isList(parts)) return [];
      return parts.flatMap((part) =>
        isFields(part) && typeof part.id === 'string' && typeof part.titel === 'string'
          ? [[`${section} ${part.id}`, part.titel] as const]
          : [],
      );
    }),
  );
}

/** A value as it is said in a sentence. */
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

const roles = new Set(Object.values(capacityWords).map(([term]) => term));

/** Lengths, roles, yes and no: what nobody takes for a part of the sentence around it. */
function speaksForItself(value: string): boolean {
  return /^\d+ \p{L}+$/u.test(value) || roles.has(value) || value === 'ja' || value === 'nej';
}

function fieldsInWords(fields: Fields, titles: Titles): string {
  if (typeof fields.tekst === 'string' && typeof fields['gælder fra'] === 'string')
    return `${fields.tekst} (gælder fra ${fields['gælder fra']})`;
  const name = fields.titel ?? fields.spørgsmål ?? fields.hvem;
  if (typeof name === 'string') return `»${name}«`;
  const said = Object.entries(fields).map(([key, value]) => `${key} ${inWords(key, value, titles)}`);
  return said.join(' og ');
}
