import { DeadlineClock, theClock, type Cases, type PassedDeadline } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';

export function deadlineClockOf({ cases, surroundings, views }: Engine, tell: Tell): DeadlineClock {
  return new DeadlineClock({
    dataSource: views.dataSource,
    now: surroundings.now,
    missDeadline: (passed) => missDeadline(cases, passed),
    onFailure: failureOf('deadline clock', tell),
  });
}

async function missDeadline(cases: Cases, { caseId, deadlineId, commandId }: PassedDeadline): Promise<void> {
  const { personId, name } = theClock;
  const command = { type: 'MissDeadline', deadlineId } as const;
  await cases.carryOut({
    caseId,
    commandId,
    seenVersion: 0,
    command,
    by: { personId, name, standings: [] },
  });
}
