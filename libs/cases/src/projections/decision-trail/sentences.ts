import type { CaseEvent, CaseEventType } from '../../domain/case-event.js';
import { agreementSentences } from './sentences/agreement.js';
import { appealSentences } from './sentences/appeal.js';
import { authoritySentences } from './sentences/authority.js';
import { concernSentences } from './sentences/concern.js';
import { grantSentences } from './sentences/grant.js';
import { consentSentences } from './sentences/consent.js';
import { measureSentences } from './sentences/measure.js';
import { meetingSentences } from './sentences/meeting.js';
import { noticeSentences } from './sentences/notice.js';
import { taskSentences } from './sentences/task.js';
import type { Sentences } from './sentences/sentences.js';

const sentences: Sentences<CaseEventType> = {
  ...concernSentences,
  ...consentSentences,
  ...meetingSentences,
  ...agreementSentences,
  ...authoritySentences,
  ...measureSentences,
  ...grantSentences,
  ...noticeSentences,
  ...taskSentences,
  ...appealSentences,
};

/** What happened, as a Danish sentence. A CPR never stands in one. */
export function sentenceFor({ type, data }: CaseEvent): string {
  // The sentence found under a type takes that type's data; the compiler cannot follow the pairing.
  const sentence = sentences[type] as (data: CaseEvent['data']) => string;
  return sentence(data);
}
