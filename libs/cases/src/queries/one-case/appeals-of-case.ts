import type { StoredCaseEvent, StoredEventOf } from '../../projections/stored-case-event.js';
import type { CaseAppeal, CaseTold } from './appeal-shown.js';

/** What the parties of a case were told, the first first. */
export function toldInCase(history: readonly StoredCaseEvent[]): CaseTold[] {
  return history.flatMap((event) => {
    if (event.type !== 'DecisionTold') return [];
    const { toldId, decision, what, to, toldOn, appealBy, legalBasis } = event.data;
    return [{ toldId, decision, what, to: to.name, capacity: to.capacity, toldOn, appealBy, legalBasis }];
  });
}

/** The appeals of a case in the order they came, each as it stands. */
export function appealsOfCase(history: readonly StoredCaseEvent[]): CaseAppeal[] {
  return history.flatMap((event) => (event.type === 'AppealReceived' ? [shown(event, history)] : []));
}

function shown({ data }: StoredEventOf<'AppealReceived'>, history: readonly StoredCaseEvent[]): CaseAppeal {
  const { appealId, toldId, what, appellant, receivedOn, says, late } = data;
  const before: CaseAppeal = {
    ...{ appealId, toldId, what, appellant, receivedOn, says, late },
    ...{ status: 'received', answer: null },
  };
  return history.reduce((appeal, event) => ({ ...appeal, ...nextOf(appealId, event) }), before);
}

function nextOf(appealId: string, event: StoredCaseEvent): Partial<CaseAppeal> {
  switch (event.type) {
    case 'AppealReassessed':
      return event.data.appealId === appealId
        ? { status: event.data.outcome, answer: event.data.reason }
        : {};
    case 'AppealForwarded':
      return event.data.appealId === appealId ? { status: 'forwarded' } : {};
    case 'AppealWithdrawn':
      return event.data.appealId === appealId ? { status: 'withdrawn', answer: event.data.reason } : {};
    default:
      return {};
  }
}
