import { DeadlineClock, theClock } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';
import { carryOutAs } from './carry-out-as.js';

export function deadlineClockOf({ cases, surroundings, views }: Engine, tell: Tell): DeadlineClock {
  return new DeadlineClock({
    dataSource: views.dataSource,
    now: surroundings.now,
    missDeadline: ({ caseId, commandId, deadlineId }) =>
      carryOutAs(theClock, cases, { caseId, commandId, command: { type: 'MissDeadline', deadlineId } }),
    expireConsent: ({ caseId, commandId, consentId }) =>
      carryOutAs(theClock, cases, { caseId, commandId, command: { type: 'ExpireConsent', consentId } }),
    remindOfFunding: ({ caseId, commandId, measureId }) =>
      carryOutAs(theClock, cases, {
        caseId,
        commandId,
        command: { type: 'RemindOwnersOfFunding', measureId },
      }),
    onFailure: failureOf('deadline clock', tell),
  });
}
