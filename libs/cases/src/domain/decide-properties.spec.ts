import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseCommandType } from './case-command.js';
import type { CaseEvent } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { decide } from './decide.js';
import { fold } from './evolve.js';
import type { ActingPerson } from './people.js';
import { monday } from './testing/concern-history.js';
import { everybody } from './testing/municipality.js';
import { Draw, hoursAfter, wanted } from './testing/random-commands.js';
import { contextOf, countingIds } from './testing/situation.js';
import { broken } from './testing/what-always-holds.js';

interface Attempt {
  /** What is wanted; where it is not possible, what is wanted instead. */
  what: readonly CaseCommandType[];
  who: ActingPerson;
  /** Let others try when this person may not: most random people may not do most things. */
  orSomebody: boolean;
  hoursLater: number;
  handledBefore: readonly string[];
  picks: readonly number[];
}

interface Played {
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
  'ChangeAgreement',
  'KeepAgreement',
  'AssessConcern',
  'AcknowledgeNotifier',
  'DecideScreening',
  'InformNotifier',
  'CompleteExamination',
  'SettleFunding',
  'HoldFollowUp',
  'CloseCase',
  'ReopenCase',
];

const attempt: fc.Arbitrary<Attempt> = fc.record({
  what: fc.array(fc.constantFrom(...types, ...often, ...often), { minLength: 1, maxLength: 8 }),
  who: fc.constantFrom(...everybody),
  orSomebody: fc.boolean(),
  hoursLater: fc.constantFrom(0, 1, 30, 400),
  handledBefore: fc.constantFrom([], ['sara'], ['sara', 'bo']),
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
const attempts = fc
  .tuple(concern, fc.array(attempt, { minLength: 10, maxLength: 80, size: 'max' }))
  .map(([first, rest]) => [first, ...rest]);

describe('Whatever people try with a case', () => {
  it('the rules answer without failing, the same each time, and what always holds, holds', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { before, decided, after } of played(tried).steps)
          expect(broken(before, decided, after)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('it gets far: a search that stays at the beginning of a case would say nothing', () => {
    const happened = fc
      .sample(attempts, { numRuns: 200, seed: 20260302 })
      .flatMap((tried) => played(tried).events.map(({ type }) => type));
    expect(farAlong.filter((type) => !happened.includes(type))).toEqual([]);
  });

  it('every fact survives being written down and read again', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const { events } = played(tried);
        expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
      }),
      { numRuns: 50 },
    );
  });

  it('the state is the same folded at once and in halves', () => {
    fc.assert(
      fc.property(attempts, fc.nat(100), (tried, cut) => {
        const { events } = played(tried);
        const half = cut % (events.length + 1);
        expect(fold(events.slice(half), fold(events.slice(0, half)))).toEqual(fold(events));
      }),
      { numRuns: 50 },
    );
  });
});

const farAlong: CaseEvent['type'][] = [
  'ParticipantArrived',
  'ContributionMade',
  'TrialActionPlanned',
  'MeetingClosed',
  'AgreementChanged',
  'AgreementKept',
  'CaseEscalated',
  'CaseReturned',
  'AdviceGiven',
  'ScreeningDecided',
  'ExaminationCompleted',
  'MeasureEnded',
  'FundingSettled',
  'DeadlineMissed',
  'DeadlineMet',
  'ParentContactOpened',
  'CaseClosed',
  'CaseReopened',
];

function played(tried: readonly Attempt[]): Played {
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
function whatFollows(attempt: Attempt, state: CaseState, at: string, prefix: string): readonly CaseEvent[] {
  const { what, who, orSomebody, handledBefore, picks } = attempt;
  const earlier = { caseId: 'earlier', raisedAt: at, severity: 'red', status: 'open' } as const;
  const knownOfChild = { earlier: handledBefore.length > 0 ? [earlier] : [], handlers: handledBefore };
  for (const type of what) {
    const command = wanted[type](new Draw(picks), state, at);
    for (const by of [who, ...(orSomebody ? everybody : [])]) {
      const ask = () => {
        const ids = countingIds();
        return decide(command, state, contextOf({ by, at, knownOfChild, newId: () => `${prefix}-${ids()}` }));
      };
      const decided = ask();
      if ('code' in decided) continue;
      expect(ask()).toEqual(decided);
      return decided;
    }
  }
  return [];
}
