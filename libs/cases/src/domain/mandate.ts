import { capacityWords, termFor, type DecisionKind, type Mandate, type Model } from '@tovholder/model';
import type { CaseState, Reception } from './case-state.js';
import type { MandateReference } from './mandate-reference.js';
import type { ActingPerson, Standing } from './people.js';
import { reject, type Rejection } from './rejection.js';

/** What of a case a mandate in it depends on. */
export type WhereItStands = Pick<CaseState, 'level' | 'unitId'> & { reception?: Pick<Reception, 'unitId'> };

/** Units whose people may have a say in the case: where it was raised, and the department that received it. */
export function unitsOfCase(state: WhereItStands): readonly string[] {
  return state.reception ? [state.unitId, state.reception.unitId] : [state.unitId];
}

/**
 * The mandate under which this person may decide, or why not. A mandate counts when it belongs to the level where
 * the case stands, or, once the authority has received the concern, to the authority's level: barnets lov puts its
 * duties on the authority from receipt, wherever the dialogue is held.
 */
export function mandateFor(
  decision: DecisionKind,
  person: ActingPerson,
  state: WhereItStands,
  model: Model,
  amountKroner = 0,
): MandateReference | Rejection {
  const authority = model.levels.find((level) => level.authority)?.id;
  const ofTheKind = model.mandates.filter((mandate) => mandate.decision === decision);
  const inForce = ofTheKind.filter(
    ({ level }) => level === state.level || (state.reception !== undefined && level === authority),
  );
  const held = inForce.flatMap((mandate) => standingsFor(mandate, person, state));
  const suffices = ({ maxAmountKroner = Infinity }: Mandate) => amountKroner <= maxAmountKroner;
  const within = held.find(({ mandate }) => suffices(mandate));
  if (within) return reference(within.mandate, within.standing);
  // Those who can decide it here, or else at another level, or else, where nobody can decide so much, who comes nearest.
  const nearest = [inForce.filter(suffices), ofTheKind.filter(suffices), inForce, ofTheKind];
  const detail = whoHas(nearest.find((mandates) => mandates.length > 0) ?? [], model);
  return held.length > 0
    ? reject('beyond-mandate', { field: '/amountKroner', detail })
    : reject('no-mandate', { detail });
}

const kroner = new Intl.NumberFormat('da-DK');

/** Whom to ask instead, as the model says it: the roles, their level, and up to which amount. */
function whoHas(mandates: readonly Mandate[], { levels }: Model): string | undefined {
  if (mandates.length === 0) return 'Modellen giver ingen mandatet.';
  const each = mandates.map(({ roles, level, maxAmountKroner }) => {
    const where = levels.find(({ id }) => id === level)?.title ?? level;
    const upTo = maxAmountKroner === undefined ? '' : ` op til ${kroner.format(maxAmountKroner)} kr.`;
    return `${roles.map((role) => termFor(capacityWords, role)).join(', ')} (${where}${upTo && `,${upTo}`})`;
  });
  return `Mandatet har ${each.join('; ')}.`;
}

function standingsFor(mandate: Mandate, person: ActingPerson, state: WhereItStands) {
  const units = unitsOfCase(state);
  return person.standings
    .filter((standing) => mandate.roles.some((role) => role === standing.role))
    .filter((standing) => units.some((unit) => standing.reaches.includes(unit)))
    .map((standing) => ({ mandate, standing }));
}

function reference(mandate: Mandate, standing: Standing): MandateReference {
  return {
    mandateId: mandate.id,
    title: mandate.title,
    ...(mandate.legalBasis && { legalBasis: mandate.legalBasis.text }),
    role: standing.role,
    unitId: standing.unitId,
  };
}
