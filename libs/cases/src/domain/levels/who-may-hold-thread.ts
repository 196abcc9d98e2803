import { candidatesOfAny } from '../candidates.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { reject, type Alternative, type Rejection } from '../rejection.js';

/**
 * Whoever holds the thread sees the whole case, so it goes only to those who could take part in it: who sits at one of
 * the model's levels nearest the child, or has part already.
 */
export function threadHolderNamed(
  personId: string,
  field: '/toPersonId' | '/threadHolderId',
  state: CaseState,
  context: Context,
): PersonReference | Rejection {
  const choices = whoMayHoldThread(state, context);
  const named = context.roster.find(personId);
  if (!named) return reject('unknown-person', { field, choices });
  return choices.some(({ id }) => id === personId)
    ? referenceTo(named)
    : reject('wrong-role-for-task', { field, choices });
}

function whoMayHoldThread(
  { unitId, withPart }: CaseState,
  { model, roster }: Context,
): readonly Alternative[] {
  const seats = [...new Set(model.levels.flatMap((level) => level.seats))];
  const { choices: seated = [] } = candidatesOfAny(seats, unitId, roster);
  const others = withPart
    .filter((personId) => !seated.some(({ id }) => id === personId))
    .flatMap((personId) => roster.find(personId) ?? [])
    .map(({ personId, name }) => ({ id: personId, title: name }));
  return [...seated, ...others];
}
