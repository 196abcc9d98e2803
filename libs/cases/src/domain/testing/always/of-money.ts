import type { MeasureKind } from '@tovholder/model';
import { leftOf } from '../../grants/grant.js';
import { has, type Rules } from './rules.js';

/** What must hold of money, whoever pays. */
export const ofMoney: Rules = {
  'no measure begins unpaid of a kind that must be paid first': (before, events, _, modelOf) =>
    events.every((event) => {
      if (event.type !== 'MeasureStarted' || event.data.funding.kind !== 'open') return true;
      const known = modelOf(before).funding?.kinds;
      const { kinds = [] } = event.data;
      return !known || (kinds.length > 0 && kinds.every(({ id }) => mayStartOpen(id, known)));
    }),
  'never more is granted than the ceiling, nor used than was granted': (
    before,
    events,
    { grants },
    modelOf,
  ) =>
    (modelOf(before).grants ?? []).every(({ id, maxAmountKroner }) => {
      const ofKind = Object.values(grants).filter(
        ({ grant, status }) => grant === id && status !== 'declined',
      );
      const sum = ofKind.reduce(
        (all, { amountKroner, returnedKroner }) => all + amountKroner - returnedKroner,
        0,
      );
      // Another model may have a lower ceiling than what was granted already.
      const isGranted = has(events, 'GrantProposed') || has(events, 'GrantGiven');
      return (!isGranted || sum <= maxAmountKroner) && ofKind.every((grant) => leftOf(grant) >= 0);
    }),
  'money is used only where everybody who must agree has said yes': (before, events) =>
    events.every(
      (event) =>
        (event.type !== 'GrantUsed' || before.grants[event.data.grantId]?.status === 'given') &&
        (event.type !== 'GrantGiven' ||
          (before.grants[event.data.grantId]?.awaits ?? []).every(({ role }) =>
            events.some((one) => one.type === 'GrantConcurred' && one.data.roles.includes(role)),
          )),
    ),
};

function mayStartOpen(id: string, kinds: readonly MeasureKind[]): boolean {
  return kinds.some((kind) => kind.id === id && kind.mayStartOpen);
}
