import { inWords, partInWords, type Titles } from './in-words.js';
import {
  isFields,
  isLegalReference,
  isList,
  isSame,
  nameOf,
  saysNothing,
  type Fields,
  type Value,
} from './written-values.js';

interface Said {
  change: 'changed';
  sentence: string;
}

/** How one thing differs from what it was, a sentence for each field and for each field of what stands within it. */
export function comparedFields(called: string, was: Fields, is: Fields, titles: Titles): Said[] {
  return changes(called, was, is, titles).map((sentence) => ({ change: 'changed', sentence }));
}

function changes(called: string, was: Fields, is: Fields, titles: Titles): string[] {
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return keys
    .filter((key) => !isSame(was[key], is[key]))
    .flatMap((key) => sentences(called, key, was[key], is[key], titles));
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

function sentences(
  called: string,
  key: string,
  was: Value | undefined,
  is: Value | undefined,
  titles: Titles,
): string[] {
  const say = Object.hasOwn(sentenceFor, key) ? sentenceFor[key] : undefined;
  const inOwnWords = (value: Value | undefined) =>
    key === 'højst kroner' && value === undefined ? noLimit : inWords(key, value, titles);
  if (say) return [say(called, inOwnWords(is), inOwnWords(was))];
  if ((isList(was) || was === undefined) && (isList(is) || is === undefined))
    return listInWords(called, key, was ?? [], is ?? [], titles);
  if (isFields(was) && isFields(is) && !isLegalReference(is))
    return changes(`${called}, »${key}«`, was, is, titles);
  const [now, before] = [is, was].map((value) =>
    saysNothing(value) ? nothing(value, is ?? was) : inWords(key, value, titles),
  );
  // Two parts of a model may have one title; then only their ids tell them apart.
  return now === before && typeof is === 'string' && typeof was === 'string'
    ? [`${called}: »${key}« er »${is}«; før »${was}«.`]
    : [`${called}: »${key}« er ${now}; før ${before}.`];
}

/** »nej« where the answer is yes or no, and otherwise that nothing is written. */
function nothing(value: Value | undefined, other: Value | undefined): string {
  return value === 'nej' || other === 'ja' ? 'nej' : 'ikke skrevet';
}

/** What came to a list and what left it, how what stayed differs, and whether it stands in another order. */
function listInWords(
  called: string,
  key: string,
  was: readonly Value[],
  is: readonly Value[],
  titles: Titles,
): string[] {
  const lacks = (list: readonly Value[], part: Value) => !list.some((other) => isSame(other, part));
  const alike = (list: readonly Value[], part: Value) =>
    nameOf(part) === undefined ? undefined : list.find((other) => nameOf(other) === nameOf(part));
  const stays = (list: readonly Value[]) => (part: Value) =>
    alike(list, part) !== undefined || !lacks(list, part);
  const added = is.filter((part) => !stays(was)(part));
  const gone = was.filter((part) => !stays(is)(part));
  const order = (list: readonly Value[], other: readonly Value[]) =>
    list.filter(stays(other)).map((part) => nameOf(part) ?? part);
  const said = [
    ...(added.length > 0 ? [`nu også ${each(key, added, titles)}`] : []),
    ...(gone.length > 0 ? [`ikke mere ${each(key, gone, titles)}`] : []),
    ...(isSame(order(is, was), order(was, is)) ? [] : ['i en anden rækkefølge']),
  ];
  const within = is.flatMap((part) => {
    const earlier = alike(was, part);
    if (!isFields(part) || !isFields(earlier)) return [];
    const name = partInWords(earlier);
    return changes(`${called}, »${key}«${name === undefined ? '' : `, ${name}`}`, earlier, part, titles);
  });
  return [...(said.length > 0 ? [`${called}, »${key}«: ${said.join('; ')}.`] : []), ...within];
}

function each(key: string, parts: readonly Value[], titles: Titles): string {
  return parts.map((part) => inWords(key, part, titles)).join(', ');
}
