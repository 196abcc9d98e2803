import type { CaseState, Measure } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import type { MeasureEvent } from './measure-events.js';

export const evolveMeasures: Evolve<MeasureEvent['type']> = {
  DecisionMade: (state, { at, data: { decisionId, what } }) => ({
    ...state,
    decisions: [...state.decisions, decisionId],
    decisionsMade: { ...state.decisionsMade, [decisionId]: { what, at } },
  }),
  MeasureStarted: (state, { at, data, under }) => ({
    ...state,
    measures: {
      ...state.measures,
      [data.measureId]: {
        measureId: data.measureId,
        what: data.what,
        startsOn: data.startsOn,
        startedAt: at,
        status: 'running',
        funding: data.funding.kind,
        fundingOwners: [],
        ...(under && { mandateId: under.mandateId }),
        ...(data.shared && { shared: true as const }),
      },
    },
  }),
  FundingQuestionOpened: (state, { data }) =>
    inMeasure(state, data.measureId, (measure) => ({
      ...measure,
      fundingOwners: data.owners.map(({ personId }) => personId),
      ...(data.remindAt !== undefined && { remindAt: data.remindAt }),
    })),
  FundingReminderGiven: (state, { data }) =>
    data.byModel ? inMeasure(state, data.measureId, withoutReminder) : state,
  FundingSettled: (state, { data }) =>
    inMeasure(state, data.measureId, (measure) => ({ ...measure, funding: 'settled' })),
  MeasureEnded: (state, { data }) =>
    inMeasure(state, data.measureId, (measure) => ({
      ...measure,
      status: 'ended',
      endsOn: data.endsOn,
      ...(data.exchangedFor && {
        exchangedFor: { caseId: data.exchangedFor.caseId, measureId: data.exchangedFor.measureId },
      }),
    })),
  SharedMeasureEnding: (state, { data }) =>
    inMeasure(state, data.measureId, (measure) => ({ ...measure, sharedEnds: true })),
};

function withoutReminder(before: Measure): Measure {
  const reminded: Measure = { ...before };
  delete reminded.remindAt;
  return reminded;
}

function inMeasure(state: CaseState, measureId: string, change: (measure: Measure) => Measure): CaseState {
  const measure = state.measures[measureId];
  return measure ? { ...state, measures: { ...state.measures, [measureId]: change(measure) } } : state;
}
