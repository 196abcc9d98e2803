import type { Milestone } from '@tovholder/model';
import type { CaseState } from '../case-state.js';

/** Reached in the case already, and not to be reached again: what it meets is met before it begins. */
export function isOverForGood(milestone: Milestone, { reception }: Pick<CaseState, 'reception'>): boolean {
  switch (milestone) {
    case 'concern-assessed':
      return reception?.assessed === true;
    case 'notifier-acknowledged':
      return reception?.acknowledged === true;
    default:
      return false;
  }
}
