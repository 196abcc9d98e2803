import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { CaseCommandType } from '../case-command.js';
import type { CaseEvent } from '../case-event.js';
import { noCase, type CaseState } from '../case-state.js';
import type { KnownOfChild } from '../context.js';
import { decide } from '../decide.js';
import { fold } from '../evolve.js';
import type { ActingPerson } from '../people.js';
import { monday } from './concern-history.js';
import { everybody } from './municipality.js';
import { Draw, hoursAfter } from './draw.js';
import { wanted } from './random-commands.js';
import { contextOf, countingIds } from './situation.js';
import { movesTo, shippedVersions } from './model-versions.js';
import { isRejection } from '../rejection.js';

export interface Attempt {
  /** What is wanted; where it is not possible, what is wanted instead. */
  what: readonly CaseCommandType[];
  who: ActingPerson;
  /** Let others try when this person may not: most random people may not do most things. */
  orSomebody: boolean;
  hoursLater: number;
  handledBefore: readonly string[];
  /** G1 stands in another case of the child. */
  barredElsewhere: boolean;
  picks: readonly number[];
}

export interface Played {
  steps: { before: CaseState; decided: readonly CaseEvent[]; after: CaseState }[];
  events: readonly CaseEvent[];
}

const types = Object.keys(wanted) as CaseCommandType[];
// A case lives by its meetings and by the authority's answers; without these most runs stay at the beginning.
const often: CaseCommandType[] = [
  'OpenMeeting',
  'MakeContribution',
  'HearChild',
  'CloseMeeting',
  'MakeAgreement',
  'ChangeAgreement',
  'KeepAgreement',
  'AssessConcern',
  'AcknowledgeNotifier',
  'DecideScreening',
  'InformNotifier',
  'CompleteExamination',
  'SettleFunding',
  'GiveGrant',
  'ConcurInGrant',
  'UseGrant',
  'ReviewGrant',
  'HoldFollowUp',
  'CloseCase',
  'ReopenCase',
];

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  what: fc.array(fc.constantFrom(...types, ...often, ...often, ...often), { minLength: 1, maxLength: 8 }),
  who: fc.constantFrom(...everybody),
  orSomebody: fc.boolean(),
  hoursLater: fc.constantFrom(0, 1, 30, 400),
  handledBefore: fc.constantFrom([], ['sara'], ['sara', 'bo']),
  barredElsewhere: fc.nat(4).map((one) => one === 0),
  picks: fc.array(fc.nat(1000), { minLength: 13, maxLength: 13 }),
});
// The first concern is one that can be raised, so that there is a case: acute or not, of abuse or not, child or group.
const concern = fc
  .tuple(attempt, fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2))
  .map(([one, subject, severity, acute, abuse]): Attempt => ({
    ...one,
    what: ['RaiseConcern'],
    orSomebody: true,
    picks: [subject, 0, severity, acute, abuse, 0, 0, 0, 0],
  }));
/** A case from its concern on: mostly what is possible, now and then what is not. */
export const attempts = fc
  .tuple(concern, fc.array(attempt, { minLength: 10, maxLength: 80, size: 'max' }))
  .map(([first, rest]) => [first, ...rest]);

/** What came of it, command by command. */
export function played(tried: readonly Attempt[]): Played {
  const ids = countingIds();
  let state = noCase;
  let at = monday;
  const steps: Played['steps'] = [];
  for (const one of tried) {
    at = hoursAfter(at, one.hoursLater);
    const decided = whatFollows(one, state, at, ids());
    const after = fold(decided, state);
    steps.push({ before: state, decided, after });
    state = after;
  }
  return { steps, events: steps.flatMap(({ decided }) => decided) };
}

/** What the first of those who may brings about; nothing when nobody may. Whoever may is asked twice. */
export function whatFollows(
  attempt: Attempt,
  state: CaseState,
  at: string,
  prefix: string,
  knownOfChild = knownBy(attempt, at),
  versions = shippedVersions,
): readonly CaseEvent[] {
  const { what, who, orSomebody, picks } = attempt;
  for (const type of what) {
    const command = wanted[type](new Draw(picks), state, at, versions);
    for (const by of [who, ...(orSomebody ? everybody : [])]) {
      const ask = () => {
        const ids = countingIds();
        const newId = () => `${prefix}-${ids()}`;
        const { model, calendar } = versions.of(state.model);
        return decide(command, state, {
          ...contextOf({ by, at, knownOfChild, newId, model }),
          calendar,
          ...movesTo(command, versions),
        });
      };
      const decided = ask();
      if (isRejection(decided)) continue;
      deepStrictEqual(ask(), decided);
      return decided;
    }
  }
  return [];
}

function knownBy({ handledBefore, barredElsewhere }: Attempt, at: string): KnownOfChild {
  const earlier = { caseId: 'earlier', raisedAt: at, severity: 'red', status: 'open' } as const;
  return {
    earlier: handledBefore.length > 0 ? [earlier] : [],
    handlers: handledBefore,
    ...(barredElsewhere && { parentsBarredIn: ['elsewhere'] }),
  };
}
