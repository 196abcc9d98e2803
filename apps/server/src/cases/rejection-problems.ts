import { rejections, type RejectionCode } from '@tovholder/cases';
import type { CatalogueEntry } from '../problems/catalogue-entry.js';

export type { RejectionCode } from '@tovholder/cases';

type Kind = (typeof rejections)[RejectionCode]['kind'];

const statusOf: Record<Kind, number> = {
  hidden: 404,
  missing: 404,
  forbidden: 403,
  conflict: 409,
  rule: 422,
};

const whatToDoOtherwise: Record<Kind, string> = {
  hidden: 'Kontrollér adressen.',
  missing: 'Hent sagen igen for at se, hvad der er i den.',
  forbidden: 'Bed en, der må, om at gøre det.',
  conflict: 'Hent sagen igen for at se, hvor den står.',
  rule: 'Ret det, og send igen.',
};

// A full stop before anything but a capital is an abbreviation's or a number's: »ca. fire uger«, »op til 5.000 kr. om året«.
const betweenSentences = /(?<=\.) (?=[A-ZÆØÅ(»])/u;

/** The rules' own words: their first sentence says why not, the rest what to do. */
export const ofTheRules = Object.fromEntries(
  Object.entries(rejections).map(([code, { kind, says }]): [string, CatalogueEntry] => {
    const [why] = sentences(says);
    const whatToDo = whatToDoIn(says) ?? whatToDoOtherwise[kind];
    return [code, { status: statusOf[kind], title: why.replace(/\.$/, ''), whatToDo }];
  }),
) as Record<RejectionCode, CatalogueEntry>;

export function whatToDoIn(message: string): string | undefined {
  return sentences(message)[1];
}

function sentences(message: string): [first: string, rest?: string] {
  const end = message.search(betweenSentences);
  return end < 0 ? [message] : [message.slice(0, end), message.slice(end + 1)];
}
