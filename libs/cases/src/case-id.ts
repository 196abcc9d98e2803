import { uuidOf } from './uuid-of.js';

/** The id of the case that a person's command opens: the same command opens the same case, and nobody can aim at one that exists. */
export function caseIdFor(personId: string, commandId: string): string {
  return uuidOf(personId, commandId.toLowerCase());
}
