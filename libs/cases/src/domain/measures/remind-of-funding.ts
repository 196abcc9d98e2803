import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { reject } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';

type Of<Type extends MeasureCommand['type']> = Extract<MeasureCommand, { type: Type }>;

/** While nobody has said who pays, anybody with part in the case may ask again. */
export function remindOfFunding({ measureId, says }: Of<'RemindOfFunding'>, state: CaseState): Decision {
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  return [{ type: 'FundingReminderGiven', data: { measureId, says } }];
}

/** Once, when the model's time has passed: a reminder is not sent again and again, and not of what was answered. */
export function remindOwnersOfFunding(
  { measureId }: Of<'RemindOwnersOfFunding'>,
  { measures }: CaseState,
  { at }: Context,
): Decision {
  const measure = entry(measures, measureId);
  if (measure?.remindAt === undefined) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  if (at < measure.remindAt) return reject('reminder-not-due');
  const says = 'Det er endnu ikke besvaret, og indsatsen er i gang imens.';
  return [{ type: 'FundingReminderGiven', data: { measureId, says, byModel: true } }];
}
