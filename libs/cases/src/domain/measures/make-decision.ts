import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { basisIsStated } from '../deciding/basis-is-stated.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { firstRejection, isRejection } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';

type MakeDecision = Extract<MeasureCommand, { type: 'MakeDecision' }>;

/** What is decided, why, on what basis, and under which mandate. */
export function makeDecision(command: MakeDecision, state: CaseState, context: Context): Decision {
  const { what, reason, basis, amountKroner } = command;
  const under = mandateFor('decide-measure', context.by, state, context.model, amountKroner);
  if (isRejection(under)) return under;
  return (
    firstRejection(decidedWithChildsVoice(under, state, context), basisIsStated(basis)) ?? [
      {
        type: 'DecisionMade',
        data: {
          decisionId: context.newId(),
          what,
          reason,
          basis,
          ...(amountKroner !== undefined && { amountKroner }),
        },
        under,
      },
    ]
  );
}
