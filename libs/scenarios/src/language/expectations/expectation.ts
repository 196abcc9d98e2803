import type { StoredCaseEvent, ViewsInMemory } from '@tovholder/cases';
import { readDetails, type Detail, type Details, type Names, type Situation, type Told } from '../detail.js';
import type { Written } from '../written.js';

/** What can be looked at when something is expected. */
export interface Look extends Situation {
  caseId: string;
  views: ViewsInMemory;
  history: readonly StoredCaseEvent[];
}

/** What there is instead, as a Danish sentence; nothing when it is as expected. */
export type Verdict = string | undefined;

/** One kind of thing that can be expected, known by the key it begins with. */
export interface Expectation {
  lead: string;
  details: Details;
  read: (written: Written, besides: readonly string[], names: Names) => ((look: Look) => Verdict) | undefined;
}

export function expectation<Given extends Details>(
  lead: string,
  details: Given,
  verdict: (told: Told<Given>, look: Look) => Verdict,
): Expectation {
  return {
    lead,
    details,
    read: (written, besides, names) => {
      const told = readDetails(written, leadMayBeEmpty(lead, details), besides, names);
      return told && ((look) => verdict(told(look), look));
    },
  };
}

/** An expectation is known by its lead, which therefore stands there; with nothing after it, it is the usual one. */
function leadMayBeEmpty<Given extends Details>(lead: string, details: Given): Given {
  const detail = details[lead];
  return detail?.usually ? { ...details, [lead]: usualWhenEmpty(detail) } : details;
}

function usualWhenEmpty(detail: Detail<unknown>): Detail<unknown> {
  return {
    ...detail,
    read: (written, names) => (written.value === null ? detail.usually : detail.read(written, names)),
  };
}

/** `»Karen«, »Sara«`; or that there is nothing. */
export function listed(things: readonly string[], nothing = 'intet'): string {
  return things.length === 0 ? nothing : things.map((thing) => `»${thing}«`).join(', ');
}

/** As expected, or what there is instead: said only then, since most of what is expected holds. */
export function unless(holds: boolean, instead: () => string): Verdict {
  return holds ? undefined : instead();
}
