import type { DeadlineRule } from './model.js';

/**
 * Met by what it begins with, it begins anew each time it is met. Barnets lov § 95: after the first follow-up of a
 * measure come the next ones, as often as the municipality has settled on and gives its reasons for.
 */
export function renewsItself({ starts, metBy }: Pick<DeadlineRule, 'starts' | 'metBy'>): boolean {
  return starts === metBy;
}
