import type { RejectionCode } from '../rejection.js';
import * as command from './commands.js';
import { concernRaised, concernReceived, group } from './concern-history.js';
import { given, type Outcome } from './given.js';
import { caseHandedOver } from './handed-over-history.js';
import { held } from './how-far.js';
import * as past from './later-history.js';
import { childHeard } from './meeting-history.js';
import { familyLeader, schoolLeader } from './municipality.js';

const abuse = [concernRaised({ suspectedAbuse: true }), concernReceived()];

/** What keeps a case from being closed. */
export const waysToMeetAtClosing = {
  'suspicion-not-screened': () =>
    given(...abuse)
      .by(schoolLeader)
      .when(command.closeCase()),
  'meeting-awaited': () =>
    given(concernRaised(), childHeard({ apart: true }), concernReceived(), past.concernAssessed())
      .by(schoolLeader)
      .when(command.closeCase()),
  'measures-open': () =>
    given(concernRaised(), childHeard({ apart: true }), past.measureStarted())
      .by(schoolLeader)
      .when(command.closeCase()),
  'agreements-open': () =>
    given(concernRaised(), childHeard({ apart: true }), past.agreementMade())
      .by(schoolLeader)
      .when(command.closeCase()),
  'not-left-open': () =>
    given(concernRaised(), childHeard({ apart: true }))
      .by(schoolLeader)
      .when(command.closeCase({ leaves: [{ id: past.theAgreement, reason: 'Ikke længere aktuel.' }] })),
  'case-handed-over': () =>
    given(concernRaised(), concernReceived(), caseHandedOver(), past.caseClosed())
      .by(familyLeader)
      .when(command.reopenCase()),
  'group-does-not-move': () =>
    given(concernRaised({ subject: group }))
      .by(schoolLeader)
      .when(command.handOverCase()),
  'nothing-handed-over': () =>
    given(concernRaised(), childHeard({ apart: true }))
      .by(schoolLeader)
      .when(command.handOverCase({ material: [] })),
  'handed-over-without-basis': () =>
    given(concernRaised(), childHeard({ apart: true }))
      .by(schoolLeader)
      .when(command.handOverCase({ material: [{ what: 'Referatet', legalBasis: ' ' }] })),
  'duties-open': () =>
    given(...held)
      .by(schoolLeader)
      .when(command.closeCase()),
} as const satisfies Partial<Record<RejectionCode, () => Outcome>>;
