import type { DecisionKind, Mandate, Model } from '@tovholder/model';
import { holdersInWords, standingsFor, type WhereItStands } from './access/standing-in-case.js';
import type { CaseState } from './case-state.js';
import type { MandateReference } from './mandate-reference.js';
import type { ActingPerson, Standing } from './people.js';
import { reject, type Rejection } from './rejection.js';

/** What of a case a mandate in it depends on. */
export type WhereDecided = WhereItStands &
  Pick<CaseState, 'level' | 'threadHolder'> & { subject?: CaseState['subject'] };

/**
 * A mandate counts when it belongs to the level where the case stands, or, once the authority has received the concern,
 * to the authority's level: barnets lov puts its duties on the authority from receipt, wherever the dialogue is held.
 */
export function mandatesInForce(
  decision: DecisionKind,
  state: Pick<WhereDecided, 'level' | 'reception'>,
  model: Model,
): readonly Mandate[] {
  const authority = model.levels.find((level) => level.authority)?.id;
  return model.mandates
    .filter((mandate) => mandate.decision === decision)
    .filter(({ level }) => level === state.level || (state.reception !== undefined && level === authority));
}

/** The mandate under which this person may decide, or why not. */
export function mandateFor(
  decision: DecisionKind,
  person: ActingPerson,
  state: WhereDecided,
  model: Model,
  amountKroner = 0,
): MandateReference | Rejection {
  const inForce = mandatesInForce(decision, state, model);
  const held = inForce.flatMap((mandate) =>
    standingsFor(mandate.roles, person, state).map((standing) => ({ mandate, standing })),
  );
  const within = held.find(({ mandate }) => sufficesFor(amountKroner)(mandate));
  if (within) return reference(within.mandate, within.standing);
  const detail = whoCouldDecide(decision, person, state, model, amountKroner);
  return held.length > 0
    ? reject('beyond-mandate', { field: '/amountKroner', detail })
    : reject('no-mandate', { detail });
}

/** Whom to ask for a decision of this kind and size, and whether the case must be taken there first. */
export function whoCouldDecide(
  decision: DecisionKind,
  person: ActingPerson,
  state: WhereDecided,
  model: Model,
  amountKroner: number,
): string {
  const ofTheKind = model.mandates.filter((mandate) => mandate.decision === decision);
  const inForce = mandatesInForce(decision, state, model);
  const suffices = sufficesFor(amountKroner);
  // Those who can decide it here, or else at another level, or else, where nobody can decide so much, who comes nearest.
  const nearest = [inForce.filter(suffices), ofTheKind.filter(suffices), inForce, ofTheKind];
  const theirs = nearest.find((mandates) => mandates.length > 0) ?? [];
  const here = theirs.some((mandate) => inForce.includes(mandate));
  return `${whoHas(theirs, person, state, model)}${here ? '' : waysThere(theirs, person, state, model)}`;
}

function sufficesFor(amountKroner: number) {
  return ({ maxAmountKroner = Infinity }: Mandate) => amountKroner <= maxAmountKroner;
}

const kroner = new Intl.NumberFormat('da-DK');

/** Whom to ask instead, as the model says it: the roles, their level, and up to which amount. */
function whoHas(
  mandates: readonly Mandate[],
  person: ActingPerson,
  state: WhereDecided,
  { levels }: Model,
): string {
  if (mandates.length === 0) return 'Modellen giver ingen mandatet.';
  const each = mandates.map(({ roles, level, maxAmountKroner }) => {
    const where = levels.find(({ id }) => id === level)?.title ?? level;
    const upTo = maxAmountKroner === undefined ? '' : ` op til ${kroner.format(maxAmountKroner)} kr.`;
    return `${holdersInWords(roles, person, state)} (${where}${upTo && `,${upTo}`})`;
  });
  return `Mandatet har ${each.join('; ')}.`;
}

/** To take the case to where it can be decided is advised to those only who can, and where there is such a way. */
function waysThere(
  mandates: readonly Mandate[],
  person: ActingPerson,
  state: WhereDecided,
  { routes, levels }: Model,
): string {
  const open = routes.filter(
    ({ kind, from, to, roles }) =>
      kind === 'escalate' &&
      from === state.level &&
      mandates.some(({ level }) => level === to) &&
      (state.threadHolder?.personId === person.personId || standingsFor(roles, person, state).length > 0),
  );
  const titles = levels
    .filter(
      ({ id, authority }) => open.some(({ to }) => to === id) && !(authority && state.subject === 'group'),
    )
    .map(({ title }) => title);
  return titles.length === 0 ? '' : ` Skal det besluttes nu, så løft sagen til: ${titles.join(' eller ')}.`;
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
