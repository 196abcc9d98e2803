import { rejections, type RejectionCode } from '@tovholder/cases';
import type { CatalogueEntry } from '../problems/catalogue-entry.js';

export type { RejectionCode } from '@tovholder/cases';

const statusOf: Record<(typeof rejections)[RejectionCode]['kind'], number> = {
  hidden: 404,
  missing: 404,
  forbidden: 403,
  conflict: 409,
  rule: 422,
};

/** What the rules say no with, as the catalogue has it. */
export const ofTheRules = Object.fromEntries(
  Object.entries(rejections).map(([code, { kind, title, whatToDo }]): [string, CatalogueEntry] => [
    code,
    { status: statusOf[kind], title, whatToDo },
  ]),
) as Record<RejectionCode, CatalogueEntry>;
