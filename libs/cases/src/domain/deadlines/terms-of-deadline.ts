import type { Model } from '@tovholder/model';
import type { Deadline } from '../case-state.js';
import type { Terms } from './deadline-events.js';

/**
 * By the rule of the model the case runs on; or by the one the deadline was set under, where the case was moved to a
 * model that has no such rule: a deadline never vanishes because a model no longer speaks of it.
 */
export function termsOf(
  { rule, terms }: Pick<Deadline, 'rule' | 'terms'>,
  { deadlines }: Model,
): Terms | undefined {
  return terms ?? deadlines.find(({ id }) => id === rule);
}
