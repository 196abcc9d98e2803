import { inWords, type Titles } from './in-words.js';
import { isList, isSame, nameOf, saysNothing, type Fields, type Value } from './written-values.js';

interface Said {
  change: 'changed';
  sentence: string;
}

/** How one thing differs from what it was, a sentence for each field. */
export function comparedFields(called: string, was: Fields, is: Fields, titles: Titles): Said[] {
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return keys
    .filter((key) => !isSame(was[key], is[key]))
    .map((key) => ({ change: 'changed', sentence: sentence(called, key, was[key], is[key], titles) }));
}

type Sentence = (called: string, is: string, was: string) => string;

/** What people say of the fields they ask about most. */
const sentenceFor: Readonly<Record<string, Sentence>> = {
  titel: (_called, is, was) => `${was} hedder nu ${is}.`,
  længde: (called, is, was) => `${called} er ${is}; før var den ${was}.`,
  varighed: (called, is, was) => `${called} varer ${is}; før ${was}.`,
  'holdes inden': (called, is, was) => `${called}: mødet holdes inden ${is}; før inden ${was}.`,
  'højst kroner': (called, is, was) => `${called} rækker nu til ${is} i stedet for ${was}.`,
};

const noLimit = 'ethvert beløb';

function sentence(
  called: string,
  key: string,
  was: Value | undefined,
  is: Value | undefined,
  titles: Titles,
): string {
  const say = Object.hasOwn(sentenceFor, key) ? sentenceFor[key] : undefined;
  const inOwnWords = (value: Value | undefined) =>
    key === 'højst kroner' && value === undefined ? noLimit : inWords(key, value, titles);
  if (say) return say(called, inOwnWords(is), inOwnWords(was));
  if ((isList(was) || was === undefined) && (isList(is) || is === undefined))
    return listInWords(called, key, was ?? [], is ?? [], titles);
  const [now, before] = [is, was].map((value) =>
    saysNothing(value) ? nothing(value, is ?? was) : inWords(key, value, titles),
  );
  return `${called}: »${key}« er ${now}; før ${before}.`;
}

/** »nej« where the answer is yes or no, and otherwise that nothing is written. */
function nothing(value: Value | undefined, other: Value | undefined): string {
  return value === 'nej' || other === 'ja' ? 'nej' : 'ikke skrevet';
}

/** What came to a list and what left it; the rest is as it was. */
function listInWords(
  called: string,
  key: string,
  was: readonly Value[],
  is: readonly Value[],
  titles: Titles,
): string {
  const lacks = (list: readonly Value[], part: Value) => !list.some((other) => isSame(other, part));
  const alike = (list: readonly Value[], part: Value) =>
    nameOf(part) !== undefined && list.some((other) => nameOf(other) === nameOf(part));
  const added = is.filter((part) => lacks(was, part) && !alike(was, part));
  const gone = was.filter((part) => lacks(is, part) && !alike(is, part));
  const changed = is.filter((part) => lacks(was, part) && alike(was, part));
  const said = [
    ...(added.length > 0 ? [`nu også ${each(key, added, titles)}`] : []),
    ...(gone.length > 0 ? [`ikke mere ${each(key, gone, titles)}`] : []),
    ...(changed.length > 0 ? [`ændret: ${each(key, changed, titles)}`] : []),
  ];
  return `${called}, »${key}«: ${said.length > 0 ? said.join('; ') : 'i en anden rækkefølge'}.`;
}

function each(key: string, parts: readonly Value[], titles: Titles): string {
  return parts.map((part) => inWords(key, part, titles)).join(', ');
}
