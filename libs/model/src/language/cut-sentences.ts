import { textCutByComma } from './explain-issue.js';
import type { Finding } from './mistake.js';
import type { ModelDocument } from './model-document.js';
import type { WrittenModel } from './written/written-model.js';

/** Lists of sentences: a comma in `[ ]` makes two of one there, and both are text, so nothing else finds it. */
export function sentencesCutByComma(model: WrittenModel, document: ModelDocument): Finding[] {
  return model.actioncards.flatMap((card, index) =>
    card['det kan du forvente'].flatMap((sentence, entry): Finding[] => {
      const path = ['actioncards', index, 'det kan du forvente', entry];
      if (!document.isCutByComma(path)) return [];
      return [{ code: 'wrong-type', path, message: textCutByComma(sentence, '[ ]') }];
    }),
  );
}
