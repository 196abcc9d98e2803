import { z } from 'zod';
import { noticeAnswerWords, noticeCauseWords } from '../words.js';
import { id, office, sentence, title, word } from './scalars.js';

/** What somebody is told once, and what answers it. */
export const notice = z.strictObject({
  id,
  titel: title,
  'gives når': word(noticeCauseWords).describe(
    'Det, der gør, at det gives. Det gives igen, når der er sket noget nyt, og ellers ikke.',
  ),
  til: office.describe('Den, der kan gøre noget ved det. Bruges i køen.'),
  siger: sentence.describe('Det, den, der får det, bedes om at gøre.'),
  'besvares ved': z
    .array(word(noticeAnswerWords))
    .min(1)
    .max(12)
    .describe('Det, der besvarer det; ét er nok. At forløbet afsluttes, besvarer det altid.'),
});
