import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import { measureStarted } from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { ExchangedMeasure, SharedMeasure } from './exchanged-measure.entity.js';
import { exchangedMeasures } from './exchanged-measures.projection.js';

const ended = { measureId: 'i-1', reason: 'Målet er nået.', endsOn: '2027-06-26' };
const extraTeacher = { caseId: 'group-case', measureId: 'shared-1', what: 'En ekstra lærer' };
const exchanged = { type: 'MeasureEnded', data: { ...ended, exchangedFor: extraTeacher } } as const;
const closed = { type: 'CaseClosed', data: { reason: 'Nået.', whatChanged: 'Ro.' } } as const;
const reopened = {
  type: 'CaseReopened',
  data: { reason: 'Nyt.', threadHolder: { personId: 'karen', name: 'Karen' } },
} as const;
const told = {
  type: 'SharedMeasureEnding',
  data: { measureId: 'i-1', what: 'En ekstra lærer', endsOn: '2027-06-26' },
} as const;

describe('the view of the measures that were exchanged', () => {
  it('has a group’s shared measure, and when it ends', () => {
    const shared = (history: History) => history.seenBy(exchangedMeasures).all(SharedMeasure);
    expect(shared(given(measureStarted()))).toEqual([]);
    const started = measureStarted({ shared: { takesPlaceOf: 4 } });
    expect(shared(given(started))).toMatchObject([{ measureId: 'i-1', endsOn: null }]);
    const ends = { type: 'MeasureEnded', data: { ...ended, shared: true } } as const;
    expect(shared(given(started, ends))).toMatchObject([{ endsOn: '2027-06-26' }]);
  });

  it('has a child’s own, where it went, and whether its case is open and has been told', () => {
    const own = (...more: readonly CaseFact[]) =>
      given(measureStarted(), ...more)
        .seenBy(exchangedMeasures)
        .all(ExchangedMeasure);
    expect(own({ type: 'MeasureEnded', data: ended })).toEqual([]);
    expect(own(exchanged)).toMatchObject([
      {
        measureId: 'i-1',
        sharedCaseId: 'group-case',
        sharedMeasureId: 'shared-1',
        caseIsOpen: true,
        told: false,
      },
    ]);
    expect(own(exchanged, closed)).toMatchObject([{ caseIsOpen: false }]);
    expect(own(exchanged, closed, reopened)).toMatchObject([{ caseIsOpen: true, told: false }]);
    expect(own(exchanged, told)).toMatchObject([{ told: true }]);
  });
});
