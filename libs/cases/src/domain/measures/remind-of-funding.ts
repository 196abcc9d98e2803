import { entry, type CaseState } from '../case-state.js';
import type { Decision } from '../decision.js';
import { reject } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';

type RemindOfFunding = Extract<MeasureCommand, { type: 'RemindOfFunding' }>;

/** While nobody has said who pays, anybody with part in the case may ask again. */
export function remindOfFunding({ measureId, says }: RemindOfFunding, state: CaseState): Decision {
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  return [{ type: 'FundingReminderGiven', data: { measureId, says } }];
}
