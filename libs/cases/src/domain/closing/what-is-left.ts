import type { CaseState } from '../case-state.js';
import { reject, type Rejection } from '../rejection.js';
import type { Left } from './closing-events.js';

/** One thing that was agreed and is not settled. */
interface OpenThing {
  id: string;
  /** How it is told apart where people choose. */
  title: string;
  leftBecause: (reason: string) => Left;
}

/**
 * What closing the case leaves undone, each with its reason. Somebody said they would do it, and a child was told so:
 * it may be left, but never without a word.
 */
export function accountFor(
  leaves: readonly { id: string; reason: string }[],
  state: CaseState,
): readonly Left[] | Rejection {
  const open = openThings(state);
  const choices = open.map(({ id, title }) => ({ id, title }));
  const wrong = leaves.findIndex(
    ({ id }, index) =>
      !open.some((thing) => thing.id === id) || leaves.slice(0, index).some((named) => named.id === id),
  );
  if (wrong !== -1)
    return reject('not-left-open', {
      field: `/leaves/${wrong}/id`,
      ...(choices.length > 0 && { choices }),
    });
  const said = leaves.filter(({ reason }) => reason.trim() !== '');
  const untold = choices.filter(({ id }) => !said.some((named) => named.id === id));
  if (untold.length > 0) return reject('agreements-open', { field: '/leaves', choices: untold });
  return said.flatMap(({ id, reason }) =>
    open.filter((thing) => thing.id === id).map(({ leftBecause }) => leftBecause(reason)),
  );
}

/** A trial action that was reviewed has taught what it could, also where it goes on. */
function openThings({ agreements, trialActions }: CaseState): readonly OpenThing[] {
  return [
    ...Object.values(agreements)
      .filter(({ status }) => status === 'open')
      .map(({ agreementId, does, owner }) => ({
        id: agreementId,
        title: `Aftalen »${does}«${owner ? ` (${owner.name})` : ''}`,
        leftBecause: (reason: string) => ({ agreementId, does, reason }),
      })),
    ...Object.values(trialActions)
      .filter(({ status, reviewed }) => status === 'running' && !reviewed)
      .map(({ trialActionId, does, owner }) => ({
        id: trialActionId,
        title: `Prøvehandlingen »${does}« (${owner.name})`,
        leftBecause: (reason: string) => ({ trialActionId, does, reason }),
      })),
  ];
}
