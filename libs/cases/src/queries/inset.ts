import { turningMark } from '../turning-marks.js';

const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;
/** Refused since; what was written before may hold them. */
const turningMarks = new RegExp(turningMark, 'g');

/**
 * A text somebody typed, as it stands in a printed document: its later lines are set in, so that nothing typed can
 * pass for a heading, a name or a date of the document's own.
 */
export function inset(text: string): string {
  return text.replace(turningMarks, '').replace(lineBreaks, '\n          ');
}
