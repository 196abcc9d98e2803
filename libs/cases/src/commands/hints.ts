import type { Calendar } from '@tovholder/calendar';
import type { CaseFact } from '../domain/case-event.js';
import { dayOrMomentInWords } from '../domain/danish-day.js';
import type { CaseState } from '../domain/case-state.js';
import { keptOutByG1 } from '../domain/meeting/participant.js';
import { closedDayInWords, closedDaysOf } from './closed-days.js';

/** What is worth looking at again in what was just carried out. */
export function hintsOf(events: readonly CaseFact[], before: CaseState, calendar: Calendar): string[] {
  return [
    ...closedDaysOf(events, calendar).map(closedDayInWords),
    ...events.flatMap(beyondModel),
    ...events.flatMap((event) => parentsHeardWhileBarred(event, before)),
    ...events.flatMap((event) => assignedWhoMayNotReassess(event, before)),
  ];
}

function beyondModel(event: CaseFact): string[] {
  if (event.type !== 'MeetingScheduled' && event.type !== 'MeetingMoved') return [];
  const { modelLatest } = event.data;
  if (modelLatest === undefined) return [];
  const latest = dayOrMomentInWords(modelLatest);
  return [
    `Mødet ligger senere, end modellen vil have det: senest ${latest}. Flyt det frem, om det kan lade sig gøre.`,
  ];
}

// G1 keeps nobody from writing down what has happened; that it should not have happened is said at once.
function parentsHeardWhileBarred(event: CaseFact, { parentContact }: CaseState): string[] {
  if (event.type !== 'FollowUpHeld' || parentContact === 'open') return [];
  const heard = event.data.heard?.some((capacity) => keptOutByG1.includes(capacity)) ?? false;
  return heard ? [whenHeard[parentContact]] : [];
}

const whenHeard = {
  barred:
    'Der er skrevet, at forældrene blev hørt, men de må ikke orienteres, før barnet er hørt, og familieafdelingen har åbnet for kontakten. Sig det til familieafdelingen med det samme.',
  // Whoever has no part in the case where abuse is suspected is not told of it, only whom to ask.
  suspended:
    'Der er skrevet, at forældrene blev hørt, men de må ikke kontaktes lige nu. Ring til familieafdelingen, før du gør mere.',
};

// Barnets lov § 137: they may handle the case, but another has to reassess the child, and somebody has to ask them.
function assignedWhoMayNotReassess(event: CaseFact, { reception }: CaseState): string[] {
  if (event.type !== 'HandlerAssigned' || !reception || reception.assessed) return [];
  const { personId, name } = event.data.handler;
  return reception.earlierHandlers?.includes(personId)
    ? [
        `${name} har haft en anden sag om barnet og må ikke selv revurdere det. Få en anden til at vurdere bekymringen.`,
      ]
    : [];
}
