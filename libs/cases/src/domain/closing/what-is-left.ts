import type { CaseState } from '../case-state.js';
import { reject, type Rejection } from '../rejection.js';
import type { Left } from './closing-events.js';

/** What becomes of everything that is open: of what was agreed, and of the help that goes on. */
export interface Account {
  left: readonly Left[];
  measures: readonly { measureId: string; reason: string }[];
}

/** One thing that was agreed and is not settled, or goes on. */
interface OpenThing<Told> {
  id: string;
  /** How it is told apart where people choose. */
  title: string;
  leftBecause: (reason: string) => Told;
}

/**
 * What closing the case leaves undone, each with its reason. Somebody said they would do it, and a child was told so:
 * it may be left, but never without a word.
 */
export function accountFor(leaves: Said, state: CaseState): readonly Left[] | Rejection {
  return accountOf(leaves, openThings(state));
}

/** As `accountFor`, with the measures that go on: where the case goes to others, so does the question of them. */
export function accountForAll(leaves: Said, state: CaseState): Account | Rejection {
  const told = accountOf<Left | Account['measures'][number]>(leaves, [
    ...openThings(state),
    ...runningMeasures(state),
  ]);
  if ('code' in told) return told;
  return {
    left: told.filter((one): one is Left => !('measureId' in one)),
    measures: told.filter((one) => 'measureId' in one),
  };
}

type Said = readonly { id: string; reason: string }[];

function accountOf<Told>(leaves: Said, open: readonly OpenThing<Told>[]): readonly Told[] | Rejection {
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

function runningMeasures({ measures }: CaseState): readonly OpenThing<Account['measures'][number]>[] {
  return Object.values(measures)
    .filter(({ status }) => status === 'running')
    .map(({ measureId, what }) => ({
      id: measureId,
      title: `Indsatsen »${what}«`,
      leftBecause: (reason: string) => ({ measureId, reason }),
    }));
}

/** A trial action that was reviewed has taught what it could, also where it goes on. */
function openThings({ agreements, trialActions }: CaseState): readonly OpenThing<Left>[] {
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
