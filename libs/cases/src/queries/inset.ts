const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;
/** Marks that turn the direction of reading for all that follows (Unicode Bidirectional Algorithm, UAX 9 § 2). */
const turningMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text somebody typed, as it stands in a printed document: its later lines are set in, so that nothing typed can
 * pass for a heading, a name or a date of the document's own.
 */
export function inset(text: string): string {
  return text.replace(turningMarks, '').replace(lineBreaks, '\n          ');
}
