import { momentInWords } from '../../projections/decision-trail/in-words.js';
import { sentenceFor } from '../../projections/decision-trail/sentences.js';
import type { RecordEntry, RecordFact } from '../../projections/meeting-record/meeting-record.entity.js';
import type { RecordParts } from './record-parts.js';

const ofConsent: ReadonlySet<RecordFact['type']> = new Set<RecordFact['type']>([
  'ConsentGiven',
  'ConsentRefused',
  'ConsentWithdrawn',
  'ConsentExpired',
]);

/** On what the family had said yes and no to when the meeting ended, told in order; what came later came after it. */
export function consentsSaid({ entries, meeting }: RecordParts): string[] {
  return entries
    .filter(({ fact, position }) => ofConsent.has(fact.type) && position < meeting.closedAtPosition)
    .map(said);
}

function said({ at, fact }: RecordEntry): string {
  // The sentence found under a type takes that type's data; the compiler cannot follow the pairing.
  const sentence = sentenceFor(fact as Parameters<typeof sentenceFor>[0]);
  return `${momentInWords(at)}: ${sentence}`;
}
