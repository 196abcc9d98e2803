import * as command from './commands.js';
import { hoursAfter, idIn, person, type Draw, type Wanted } from './draw.js';

/** What might be wanted of a measure, and of who pays for it. */
export const wantedOfMeasures: Pick<
  Wanted,
  'StartMeasure' | 'RemindOfFunding' | 'RemindOwnersOfFunding' | 'SettleFunding' | 'EndMeasure'
> = {
  StartMeasure: (draw, state, at, versions) =>
    command.startMeasure({
      decisionId: draw.one(undefined, state.decisions[0], 'constructor'),
      trialActionId: draw.one(undefined, undefined, idIn(draw, state.trialActions)),
      shared: draw.one(undefined, undefined, { takesPlaceOf: draw.one(4, 1) }),
      kinds: versions.of(state.model).model.funding && kindsOfMeasure(draw),
      funding: draw.one({ kind: 'open' }, { kind: 'settled', payer: 'Skolen' }, { kind: 'settled' }),
      fundingOwnerIds: draw.one(['henrik', 'anne'], [person(draw)], []),
      fundingAnswerBy: hoursAfter(at, 400).slice(0, 10),
    }),
  RemindOfFunding: (draw, state) => command.remindOfFunding({ measureId: idIn(draw, state.measures) }),
  RemindOwnersOfFunding: (draw, state) =>
    command.remindOwnersOfFunding({ measureId: idIn(draw, state.measures) }),
  SettleFunding: (draw, state, _, versions) =>
    command.settleFunding({
      measureId: idIn(draw, state.measures),
      payer: draw.one('Skolen', 'Skolen', undefined),
      kind: versions.of(state.model).model.funding && draw.one(undefined, 'day-treatment', 'aids'),
    }),
  EndMeasure: (draw, state) =>
    command.endMeasure({
      measureId: idIn(draw, state.measures),
      exchangedFor: draw.one(undefined, undefined, { caseId: 'group-case', measureId: 'shared-1' }),
    }),
};

function kindsOfMeasure(draw: Draw): readonly string[] | undefined {
  const one = draw.one('day-treatment', 'aids', 'school-with-treatment', 'constructor');
  return draw.one([one], [one], ['day-treatment', 'special-education'], undefined);
}
