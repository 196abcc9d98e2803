import { ContactWatch, theContactWatch, type Cases, type ContactChange } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';

export function contactWatchOf({ cases, views }: Engine, tell: Tell): ContactWatch {
  return new ContactWatch({
    dataSource: views.dataSource,
    change: (change) => changeContact(cases, change),
    onFailure: failureOf('contact watch', tell),
  });
}

async function changeContact(cases: Cases, { caseId, commandId, command }: ContactChange): Promise<void> {
  const { personId, name } = theContactWatch;
  await cases.carryOut({
    caseId,
    commandId,
    seenVersion: 0,
    command,
    by: { personId, name, standings: [] },
  });
}
