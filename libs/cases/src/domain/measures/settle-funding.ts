import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { isRejection, reject } from '../rejection.js';
import { payerOf } from './kinds-of-measure.js';
import type { MeasureCommand } from './measure-commands.js';
import { whereSomebodyMay } from './where-somebody-may.js';

type SettleFunding = Extract<MeasureCommand, { type: 'SettleFunding' }>;

/** Who pays is said once, by those with the mandate, also after the measure has ended. */
export function settleFunding(command: SettleFunding, state: CaseState, context: Context): Decision {
  const { measureId, reason } = command;
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  const under = mandateFor(
    'settle-funding',
    context.by,
    whereSomebodyMay('settle-funding', measure, state, context.model),
    context.model,
  );
  if (isRejection(under)) return under;
  const settled = payerOf(command, context.model);
  if (isRejection(settled)) return settled;
  return (
    decidedWithChildsVoice(under, state, context) ?? [
      { type: 'FundingSettled', data: { measureId, ...settled, reason }, under },
    ]
  );
}
