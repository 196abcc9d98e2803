import { readModelDocument } from '../language/model-document.js';
import { comparedFields } from './compared-fields.js';
import { fieldInWords, inWords, titlesOf, type Titles } from './in-words.js';
import { sectionCalled, type Section } from './sections.js';
import { isFields, isList, isSame, nameOf, plain, type Fields, type Value } from './written-values.js';

export interface Difference {
  /** The key of the section in the file. */
  section: string;
  /** The section as a heading in Danish. */
  heading: string;
  change: 'new' | 'gone' | 'changed';
  /** Danish, for somebody who leads those who work by the model. */
  sentence: string;
}

/**
 * What of a model is otherwise in another, section by section. Compared is what people have written and not what the
 * engine reads: the file is in their words already, and a part of the language that is new here is never passed over.
 * Both texts are of models that compile.
 */
export function differencesBetween(before: string, after: string): readonly Difference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const titles = new Map([...titlesOf(was), ...titlesOf(is)]);
  const sections = [...new Set([...Object.keys(is), ...Object.keys(was)])].filter((key) => key !== 'version');
  return sections.flatMap((key) => {
    if (isSame(was[key], is[key])) return [];
    const section = sectionCalled(key);
    return sentences(key, section, was[key], is[key], titles).map((said) => ({
      section: key,
      heading: section.heading,
      ...said,
    }));
  });
}

type Said = Pick<Difference, 'change' | 'sentence'>;

function fieldsOf(text: string): Fields {
  const read = readModelDocument(text);
  const data = read.ok ? plain(read.document.data as Value) : {};
  return isFields(data) ? data : {};
}

function sentences(
  key: string,
  section: Section,
  was: Value | undefined,
  is: Value | undefined,
  titles: Titles,
): Said[] {
  if (isParts(was) && isParts(is)) return partByPart(section, asParts(was), asParts(is), titles);
  if (isFields(was) && isFields(is)) return comparedFields(section.heading, was, is, titles);
  if (isFields(is) && was === undefined)
    return [{ change: 'new', sentence: `Afsnittet »${key}« er nyt${details(is, [], titles)}.` }];
  if (isFields(was) && is === undefined)
    return [{ change: 'gone', sentence: `Afsnittet »${key}« findes ikke mere.` }];
  const change = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
  const verb = key === 'model' ? 'hedder' : 'er';
  return [
    {
      change,
      sentence: `${section.heading === 'Model' ? 'Modellen' : section.heading} ${verb} ${inWords(key, is, titles)}; før ${inWords(key, was, titles)}.`,
    },
  ];
}

/** A list whose parts can be told apart; one that is left out has none. */
function isParts(value: Value | undefined): value is readonly Value[] | undefined {
  return value === undefined || isList(value);
}

type Parts = ReadonlyMap<string, Value>;

/** Rules for concerns have no name of their own: they are told apart by what they ask for. */
function asParts(list: readonly Value[] | undefined): Parts {
  return new Map((list ?? []).map((part) => [nameOf(part) ?? conditionsOf(part), part]));
}

function conditionsOf(part: Value): string {
  const conditions = isFields(part) ? part.når : undefined;
  if (!isFields(conditions)) return 'alle andre bekymringer';
  const said = Object.entries(conditions).map(([key, value]) => {
    const values = isList(value) ? value : [value];
    return `${key}: ${values.map(String).join(' eller ')}`;
  });
  return `»${said.join(', ')}«`;
}

function partByPart(section: Section, was: Parts, is: Parts, titles: Titles): Said[] {
  const called = (name: string, part: Value) => `${section.noun} ${titleOf(name, part, titles)}`;
  return [
    ...[...is].flatMap(([name, part]): Said[] => {
      const earlier = was.get(name);
      if (earlier === undefined) {
        const sentence = `${called(name, part)} er ${section.neuter ? 'nyt' : 'ny'}${isFields(part) ? details(part, namedBy(part), titles) : ''}.`;
        return [{ change: 'new', sentence }];
      }
      if (!isFields(part) || !isFields(earlier)) return [];
      return comparedFields(called(name, part), earlier, part, titles);
    }),
    ...[...was].flatMap(([name, part]): Said[] =>
      is.has(name) ? [] : [{ change: 'gone', sentence: `${called(name, part)} findes ikke mere.` }],
    ),
    ...reordered(section, was, is),
  ];
}

function reordered({ heading, ordered }: Section, was: Parts, is: Parts): Said[] {
  const kept = [...is.keys()].filter((name) => was.has(name));
  const before = [...was.keys()].filter((name) => is.has(name));
  return isSame(kept, before)
    ? []
    : [{ change: 'changed', sentence: ordered ?? `${heading} står i en anden rækkefølge.` }];
}

function titleOf(name: string, part: Value, titles: Titles): string {
  if (!isFields(part)) return `»${name}«`;
  if (part.fra !== undefined && part.til !== undefined)
    return `fra ${inWords('fra', part.fra, titles)} til ${inWords('til', part.til, titles)} (${typeof part.hvordan === 'string' ? part.hvordan : ''})`;
  if (typeof part.titel === 'string' && (part.til === undefined || part.id !== undefined))
    return `»${part.titel}«`;
  if (part.id === undefined && typeof part.til === 'string') return `til ${part.til}`;
  return part.id === undefined ? `for ${name}` : `»${name}«`;
}

/** The fields that {@link titleOf} has said already. */
function namedBy({ id, fra, til }: Fields): readonly string[] {
  const isWay = fra !== undefined && til !== undefined;
  return ['id', 'titel', 'når', ...(isWay ? ['fra', 'til', 'hvordan'] : id === undefined ? ['til'] : [])];
}

/** All there is to know of something new, apart from what it is called. */
function details(part: Fields, said: readonly string[], titles: Titles): string {
  const told = Object.entries(part)
    .filter(([key]) => !said.includes(key))
    .map(([key, value]) => fieldInWords(key, value, titles));
  return told.length === 0 ? '' : `: ${told.join('; ')}`;
}
