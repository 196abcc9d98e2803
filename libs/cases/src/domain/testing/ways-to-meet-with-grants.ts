import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { concernRaised, group } from './concern-history.js';
import { given, type History, type Outcome } from './given.js';
import { grantGiven, grantProposed, grantSettled, sparring, withGrants } from './grant-history.js';
import { childHeard } from './meeting-history.js';
import { familyChief, schoolChief, schoolLeader, teacher } from './municipality.js';
import type { ActingPerson } from '../people.js';
import type { CaseCommand } from '../case-command.js';

const ofClass: History = [concernRaised({ subject: group })];

function wants(what: CaseCommand, by: ActingPerson = schoolChief, history: History = []): Outcome {
  return given(...ofClass, ...history)
    .by(by)
    .with({ model: withGrants })
    .when(what);
}

/** What is refused of grants and their use. */
export const waysToMeetWithGrants = {
  'unknown-grant': () => wants(command.giveGrant({ grant: 'gold' })),
  'grant-not-for-subject': () =>
    given(...ofClass)
      .by(schoolChief)
      .with({ model: { ...withGrants, grants: [{ ...sparring, subjects: ['child'] }] } })
      .when(command.giveGrant()),
  'unknown-purpose': () => wants(command.giveGrant({ purpose: 'gold' })),
  'beyond-grant': () => wants(command.giveGrant({ amountKroner: 250_001 })),
  'grant-needs-agreement': () =>
    given(...ofClass, childHeard({ apart: true }))
      .by(schoolChief)
      .with({
        model: { ...withGrants, grants: [{ ...sparring, roles: ['school-chief', 'social-worker'] }] },
      })
      .when(command.giveGrant()),
  'grant-not-found': () => wants(command.useGrant(), teacher),
  'grant-not-proposed': () => wants(command.concurInGrant(), familyChief, [grantGiven()]),
  'grant-not-given': () => wants(command.useGrant(), teacher, [grantProposed()]),
  'grant-settled': () => wants(command.useGrant(), teacher, [grantGiven(), grantSettled()]),
  'grant-overdrawn': () => wants(command.useGrant({ amountKroner: 200_001 }), teacher, [grantGiven()]),
  'used-before-granted': () => wants(command.useGrant({ usedOn: '2026-03-01' }), teacher, [grantGiven()]),
  'not-grant-holder': () => wants(command.useGrant(), schoolChief, [grantGiven()]),
  'grants-open': () => wants(command.closeCase(), schoolLeader, [grantGiven()]),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
