import { closest, distance } from 'fastest-levenshtein';

/** A suggestion only when it is nearly right; a guess far off wastes the reader's time. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(shown(written), known);
  return distance(shown(written), nearest) <= Math.max(2, nearest.length / 3)
    ? ` Mente du »${nearest}«?`
    : '';
}

/** What the author wrote, short enough for a message. */
export function shown(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
