import type { Capacity } from '@tovholder/model';
import { candidatesOfAny } from '../candidates.js';
import type { CaseState } from '../case-state.js';
import { sightIsNotOver } from '../consent/who-is-covered.js';
import type { Context } from '../context.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { reject, type Alternative, type Rejection } from '../rejection.js';
import { whoHasPart } from './who-has-part.js';

/** Who is near the child already: by the unit, and by the part they have in the case. */
type Near = Pick<CaseState, 'unitId' | 'withPart' | 'responsible' | 'consents' | 'sightByConsent'>;

/**
 * Whoever is named for something in the case sees all of it, so that is only for those who could take part in it: who
 * sits at one of the model's levels nearest the child, or has part already.
 * @param field where the command names them
 * @param besides the capacities whose task it is beyond the levels' own, chosen before them
 */
export function personTakingPart(
  personId: string,
  field: string,
  near: Near,
  context: Context,
  besides: readonly Capacity[] = [],
): PersonReference | Rejection {
  const choices = whoMayTakePart(near, context, besides);
  const named = context.roster.find(personId);
  if (!named) return reject('unknown-person', { field, choices });
  if (!choices.some(({ id }) => id === personId)) return reject('wrong-role-for-task', { field, choices });
  return sightIsNotOver(personId, field, near, context) ?? referenceTo(named);
}

function whoMayTakePart(
  near: Near,
  { model, roster, at }: Context,
  besides: readonly Capacity[],
): readonly Alternative[] {
  const seats = model.levels.flatMap((level) => level.seats);
  const { choices: seated = [] } = candidatesOfAny([...new Set([...besides, ...seats])], near.unitId, roster);
  const others = whoHasPart(near, at)
    .filter((personId) => !seated.some(({ id }) => id === personId))
    .flatMap((personId) => roster.find(personId) ?? [])
    .map(({ personId, name }) => ({ id: personId, title: name }));
  return [...seated, ...others];
}
