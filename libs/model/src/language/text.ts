// Control, format and unpaired surrogate characters make a text read otherwise than it is. The joiners of emoji and
// some scripts (ZWNJ, ZWJ) are format characters that people do write.
const unseen = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Where the first unseen character stands, or -1. */
export function unseenCharacterAt(text: string): number {
  return text.search(unseen);
}

/** A tag, comment or closing tag; `<3` and `5 < 6` are fine. */
export function holdsMarkup(text: string): boolean {
  return /<[a-z/!?]/i.test(text);
}
