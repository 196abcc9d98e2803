import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseState } from '../../domain/case-state.js';
import { mayBeParent } from '../../domain/meeting/participant.js';
import { attempt, type Attempt } from '../../domain/testing/random-histories.js';
import { ChildWithCases } from './testing/child-with-cases.js';

const theCases = ['case-a', 'case-b', 'case-c'] as const;

/** Mostly somebody tries something, now and then the watch looks; both on what could be seen some events ago. */
interface Step {
  caseId: string;
  attempt: Attempt | undefined;
  lag: number;
}

/** What opens the gate again or asks parents to come; anything at all rarely does. */
const aboutParents = attempt.map((one): Attempt => {
  const what = ['OpenParentContact', 'HearChild', 'ScheduleMeeting', 'InviteParticipant'] as const;
  return { ...one, what, orSomebody: true };
});

const step: fc.Arbitrary<Step> = fc.record({
  caseId: fc.constantFrom(...theCases),
  attempt: fc.option(fc.oneof(attempt, aboutParents), { nil: undefined, freq: 4 }),
  lag: fc.constantFrom(0, 0, 3, 12),
});
const steps = fc.array(step, { minLength: 10, maxLength: 60, size: 'max' });

function lived(tried: readonly Step[]): ChildWithCases {
  const child = new ChildWithCases();
  for (const one of tried)
    if (one.attempt) child.isTried(one.caseId, one.attempt, one.lag);
    else child.isWatched(one.lag);
  return child;
}

describe('A child with several cases, whatever is tried in them and whenever the watch looks', () => {
  it('has no parents called to any meeting while they are barred in one, once the watch has looked', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        const child = lived(tried);
        child.isWatched(0);
        // A case about the child's class is not the child's.
        const open = child.open.filter(({ subject }) => subject === 'child');
        const barred = open.some(({ parentContact }) => parentContact === 'barred');
        expect(open.filter((one) => barred && parentsMayCome(one))).toEqual([]);
        expect(open.filter((one) => !barred && one.parentContact !== 'open')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is left in peace when the watch has looked once: nothing it did asks for more', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        const child = lived(tried);
        child.isWatched(0);
        expect(child.isWatched(0)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('lives through all of it: a search in which nothing is ever suspended would say nothing', () => {
    const happened = fc
      .sample(steps, { numRuns: 150, seed: 20260302 })
      .flatMap((tried) => lived(tried).happened);
    const telling = [
      'ParentContactSuspended',
      'ParentsKeptFromMeeting',
      'ParentContactResumed',
      'ParentContactOpened',
    ];
    expect(telling.filter((type) => !happened.includes(type))).toEqual([]);
  });
});

function parentsMayCome({ parentContact, meetings }: CaseState): boolean {
  return (
    parentContact === 'open' ||
    Object.values(meetings)
      .filter(({ status }) => status === 'planned')
      .some(({ participants }) => participants.some(mayBeParent))
  );
}
