import type { CaseState } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { KeptDeadline, ModelChangeEvent } from './model-change-events.js';

export const evolveModelChange: Evolve<ModelChangeEvent['type']> = {
  CaseMovedToModel: (state, { data: { to, level, keeps, begunByAuthority } }) => ({
    ...state,
    model: to,
    level: level?.to ?? state.level,
    deadlines: keeps.reduce(keep, state.deadlines),
    measures: Object.fromEntries(
      Object.entries(state.measures).map(([id, measure]) => [
        id,
        { ...measure, byAuthority: begunByAuthority.includes(id) },
      ]),
    ),
  }),
};

function keep(
  deadlines: CaseState['deadlines'],
  { deadlineId, rule: _known, ...terms }: KeptDeadline,
): CaseState['deadlines'] {
  const deadline = deadlines[deadlineId];
  return deadline ? { ...deadlines, [deadlineId]: { ...deadline, terms } } : deadlines;
}
