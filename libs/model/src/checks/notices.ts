import type { NoticeAnswer, NoticeCause } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { noticeAnswerWords, noticeCauseWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';
import { overBy } from './deadlines.js';

/** A notice that nothing answers would lie there for ever; one that its own cause answers would never be seen. */
export function everyNoticeCanBeAnswered({ advis = [] }: WrittenModel): Finding[] {
  return advis.flatMap((notice, index) => {
    const { 'gives når': cause, 'besvares ved': answers } = notice;
    if (cause === 'case-closed') {
      const message =
        'I et afsluttet forløb er der ingen, der svarer. Lad det blive givet ved noget før afslutningen.';
      return [finding('notice-never-answered', ['advis', index, 'gives når'], message)];
    }
    return answers.flatMap((answer, position) =>
      isOver(cause, answer)
        ? [
            finding(
              'notice-never-answered',
              ['advis', index, 'besvares ved', position],
              `Når »${termFor(noticeCauseWords, cause)}« indtræffer, er »${termFor(noticeAnswerWords, answer)}« ` +
                'allerede sket, så det svarer ikke på noget. Vælg noget, der kommer bagefter, fx »svar skrevet«.',
            ),
          ]
        : [],
    );
  });
}

/** What has happened by then is no answer to it. */
function isOver(cause: NoticeCause, answer: NoticeAnswer): boolean {
  const before: Partial<Record<string, readonly string[]>> = overBy;
  return cause === answer || (before[cause]?.includes(answer) ?? false);
}
