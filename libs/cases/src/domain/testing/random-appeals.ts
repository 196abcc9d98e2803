import * as command from './commands.js';
import { hoursAfter, idIn, text, type Wanted } from './draw.js';

/** What might be wanted of what a family is told and complains of. */
export const wantedOfAppeals: Pick<
  Wanted,
  'TellDecision' | 'ReceiveAppeal' | 'ReassessAppeal' | 'ForwardAppeal' | 'WithdrawAppeal'
> = {
  TellDecision: (draw, state, at) => {
    const subjectId = draw.one(undefined, idIn(draw, state.decisionsMade), idIn(draw, state.measures));
    return command.tellDecision({
      ...(subjectId !== undefined && { subjectId }),
      to: { capacity: draw.one('parent', 'child'), name: draw.one('Mor', 'Far', ' ') },
      toldOn: hoursAfter(at, draw.one(0, 0, -48, 48)).slice(0, 10),
    });
  },
  ReceiveAppeal: (draw, state, at) =>
    command.receiveAppeal({
      toldId: idIn(draw, state.told),
      receivedOn: hoursAfter(at, draw.one(0, 0, -48, 48)).slice(0, 10),
      says: text(draw),
    }),
  ReassessAppeal: (draw, state) =>
    command.reassessAppeal({
      appealId: idIn(draw, state.appeals),
      outcome: draw.one('upheld', 'changed', 'too-late'),
    }),
  ForwardAppeal: (draw, state, at) =>
    command.forwardAppeal({
      appealId: idIn(draw, state.appeals),
      forwardedOn: hoursAfter(at, draw.one(0, 0, 48)).slice(0, 10),
    }),
  WithdrawAppeal: (draw, state) => command.withdrawAppeal({ appealId: idIn(draw, state.appeals) }),
};
