import type { Capacity, DecisionKind } from '@tovholder/model';
import { holdersInWords } from '../access/standing-in-case.js';
import { entry, type Appeal, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { MandateReference } from '../mandate-reference.js';
import { mandateFor, mandatesInForce } from '../mandate.js';
import { holdsAnyRole } from '../people-rules.js';
import { isRejection, reject, type Rejection } from '../rejection.js';

/**
 * Those the model names; where it names nobody, whoever may decide such a thing, where it was decided. A case may have
 * moved on to a level, or to a model, that knows no such mandate: then whoever may close it answers, so that no
 * complaint is left with nobody.
 */
export function mandateToReassess(
  appeal: Appeal,
  state: CaseState,
  context: Context,
): MandateReference | Rejection | undefined {
  const { by, model } = context;
  const ways = waysToReassess(appeal, state);
  if (state.handedOver) return heldByKeeper(ways, state, context);
  const open = ways.find(({ kind, where }) => mandatesInForce(kind, where, model).length > 0);
  return mandateFor(open?.kind ?? 'close-case', by, open?.where ?? state, model);
}

interface Way {
  kind: DecisionKind;
  where: CaseState;
}

function waysToReassess({ toldId }: Appeal, state: CaseState): readonly Way[] {
  const told = entry(state.told, toldId);
  const there = told ? { ...state, level: told.level } : state;
  const kinds: readonly DecisionKind[] = ['reassess-appeal', ...(told ? [told.decision] : []), 'close-case'];
  return kinds.flatMap((kind) => [there, state].map((where) => ({ kind, where })));
}

const theTwoChiefs: readonly Capacity[] = ['school-chief', 'family-chief'];

/**
 * When the family has moved, those the model names may see the case no more. Whoever still sees it answers under any
 * such mandate they have; and the two chiefs, who keep every case, also without one.
 */
function heldByKeeper(
  ways: readonly Way[],
  state: CaseState,
  context: Context,
): MandateReference | Rejection | undefined {
  const { by, model } = context;
  for (const { kind, where } of ways) {
    const under = mandateFor(kind, by, where, model);
    if (!isRejection(under)) return under;
  }
  return holdsAnyRole(theTwoChiefs, state, context)
    ? undefined
    : reject('no-mandate', {
        detail: `Familien er flyttet; så svarer ${holdersInWords(theTwoChiefs, by, state)}.`,
      });
}
