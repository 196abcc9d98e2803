import { closest, distance } from 'fastest-levenshtein';

/** A suggestion only when it is nearly right; a guess far off wastes the reader's time. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const spelt = inDanishLetters(shown(written));
  const nearest = closest(spelt, known);
  // Of three letters two wrong are another word: »yes« is not »nej«.
  const far = nearest.length < 4 ? 1 : Math.max(2, nearest.length / 3);
  return distance(spelt, nearest) <= far ? ` Mente du »${nearest}«?` : '';
}

/** Whoever has no æ, ø or å at hand writes them so. */
function inDanishLetters(written: string): string {
  return written.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
}

/** What the author wrote, short enough for a message. */
export function shown(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
