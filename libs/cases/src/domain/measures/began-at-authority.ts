import type { Model } from '@tovholder/model';
import type { Measure } from '../case-state.js';

/** Whether the authority began it: as its mandate says, or as was found when the case was moved to another model. */
export function beganAtAuthority({ mandateId, byAuthority }: Measure, { levels, mandates }: Model): boolean {
  const begunAt = mandates.find(({ id }) => id === mandateId)?.level;
  return byAuthority ?? levels.some(({ id, authority }) => authority && id === begunAt);
}
