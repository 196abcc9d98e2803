import type { Capacity, Model } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import type { NewlyRequired } from './model-change.js';

// While G1 stands, nobody calls the parents or whom they bring: the gate goes before what a model asks for.
const keptAwayByG1: readonly Capacity[] = ['parent', 'companion'];

/** Whom the new model wants at meetings that are planned, and the one the case leaves did not. */
export function newlyRequired(state: CaseState, from: Model, to: Model): readonly NewlyRequired[] {
  return Object.values(state.meetings)
    .filter(({ status }) => status === 'planned')
    .flatMap(({ meetingId, kind, participants }) => {
      const before = requiredAt(kind, from).map(({ capacity }) => capacity);
      return requiredAt(kind, to)
        .filter(({ capacity }) => !before.includes(capacity))
        .filter(({ capacity }) => !participants.some((one) => one.capacity === capacity))
        .filter(({ capacity }) => state.parentContact === 'open' || !keptAwayByG1.includes(capacity))
        .map(({ capacity, reason }) => ({ meetingId, capacity, reason }));
    });
}

function requiredAt(kind: string, { meetingKinds }: Model) {
  return meetingKinds.find(({ id }) => id === kind)?.required ?? [];
}
