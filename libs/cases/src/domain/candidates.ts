import type { Capacity } from '@tovholder/model';
import type { Alternative } from './rejection.js';
import type { Roster } from './roster.js';

/** Whom a field that names somebody may name instead: those who hold the capacity nearest the unit, if anybody does. */
export function candidates(
  capacity: Capacity,
  unitId: string,
  roster: Roster,
): { choices?: readonly Alternative[] } {
  const choices = roster.holdersOf(capacity, unitId).map(({ personId, name, standings }) => {
    const held = standings.find(({ role }) => role === capacity);
    // In parentheses, since they are named one after the other in a sentence.
    const unit = held && roster.unitName(held.unitId);
    return { id: personId, title: unit === undefined ? name : `${name} (${unit})` };
  });
  return choices.length > 0 ? { choices } : {};
}

/** Those who hold one of the capacities, each once. */
export function candidatesOfAny(
  capacities: readonly Capacity[],
  unitId: string,
  roster: Roster,
): { choices?: readonly Alternative[] } {
  const found = capacities.flatMap((capacity) => candidates(capacity, unitId, roster).choices ?? []);
  const choices = [...new Map(found.map((one) => [one.id, one])).values()];
  return choices.length > 0 ? { choices } : {};
}
