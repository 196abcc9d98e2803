export { clockInWords, dayInWords, dayOrMomentInWords, momentInWords } from '../../domain/danish-day.js';

const list = new Intl.ListFormat('da-DK');

/** What the model calls a thing is filled in when somebody reads: events carry only its id. */
export type MarkedThing = 'level' | 'meeting-kind' | 'step' | 'field' | 'deadline' | 'earlier-concerns';

// Start and end of text: no field takes control characters, so nobody can write a mark into what they say.
const [opens, closes] = ['\u0002', '\u0003'];
const anyMark = new RegExp(
  `${opens}(level|meeting-kind|step|field|deadline|earlier-concerns):([^${closes}]+)${closes}`,
  'g',
);

export function mark(thing: MarkedThing, id: string): string {
  return `${opens}${thing}:${id}${closes}`;
}

/** Fills the marks in; an id the model does not have is shown as it is. */
export function fillMarks(
  text: string,
  titleOf: (thing: MarkedThing, id: string) => string | undefined,
): string {
  return text.replaceAll(anyMark, (_, thing: MarkedThing, id: string) => titleOf(thing, id) ?? id);
}

/** What tells of the child's earlier concerns stands as a mark of its own, which is taken out for whoever is not told. */
export function withoutEarlierConcerns(text: string): string {
  return text.replaceAll(anyMark, (whole, thing: MarkedThing) => (thing === 'earlier-concerns' ? '' : whole));
}

/** `»Makkerordning.«`, `»Makkerordning«.`: what somebody said, ending the sentence whether or not they ended theirs. */
export function quoted(words: string): string {
  return /[.!?…]\s*$/.test(words) ? `»${words}«` : `»${words}«.`;
}

/** `Prøvet: »Makkerordning.«`; nothing where nothing was written. */
export function inQuotes(label: string, words: string): string[] {
  return words.trim() === '' ? [] : [`${label ? `${label}: ` : ''}${quoted(words)}`];
}

/** `Anna, Bo og Carl` */
export function listed(names: readonly string[]): string {
  return list.format(names);
}
