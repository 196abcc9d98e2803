import type { RejectionCode } from '../rejection.js';
import {
  appealReassessed,
  appealReceived,
  decisionTold,
  viborgWithAppeals,
  viborgWithoutAppeals,
} from './appeal-history.js';
import * as command from './commands.js';
import { concernRaised, group } from './concern-history.js';
import { given, type History, type Outcome } from './given.js';
import { examined, screening } from './how-far.js';
import * as past from './later-history.js';
import { childHeard } from './meeting-history.js';
import { schoolLeader, socialWorker, teacher } from './municipality.js';

const here = (...history: History) => given(...history).with({ model: viborgWithAppeals, by: socialWorker });
const told: History = [...examined, decisionTold()];
const appealed: History = [...told, appealReceived()];

/** What is refused of telling a family what was decided, and of answering its complaint. */
export const waysToMeetWithAppeals = {
  'no-appeals': () =>
    here(...examined)
      .with({ model: viborgWithoutAppeals })
      .when(command.tellDecision()),
  'group-is-no-party': () =>
    here(concernRaised({ subject: group }))
      .by(teacher)
      .when(command.tellDecision()),
  'nothing-decided': () => here(...screening).when(command.tellDecision()),
  'not-appealable': () =>
    here(...examined, past.measureStarted())
      .with({
        model: { ...viborgWithAppeals, appeals: { ...viborgWithAppeals.appeals!, decisions: ['screen'] } },
      })
      .when(command.tellDecision({ subjectId: past.theMeasure })),
  'party-not-named': () =>
    here(...examined).when(command.tellDecision({ to: { capacity: 'parent', name: ' ' } })),
  'told-before-decided': () => here(...examined).when(command.tellDecision({ toldOn: '2026-03-01' })),
  'told-already': () => here(...told).when(command.tellDecision()),
  'decision-not-told': () => here(...examined).when(command.receiveAppeal()),
  'appealed-before-told': () => here(...told).when(command.receiveAppeal({ receivedOn: '2026-03-01' })),
  'appeal-waits': () => here(...appealed).when(command.receiveAppeal()),
  'appeal-not-found': () => here(...told).when(command.reassessAppeal()),
  'appeal-in-time': () => here(...appealed).when(command.reassessAppeal({ outcome: 'too-late' })),
  'appeal-answered': () => here(...appealed, appealReassessed('changed')).when(command.reassessAppeal()),
  'appeal-not-upheld': () => here(...appealed).when(command.forwardAppeal()),
  'forwarded-before-received': () =>
    here(...appealed, appealReassessed('upheld')).when(command.forwardAppeal({ forwardedOn: '2026-03-01' })),
  'appeals-open': () =>
    given(concernRaised(), childHeard({ apart: true }), decisionTold(), appealReceived())
      .by(schoolLeader)
      .when(command.closeCase()),
} satisfies Partial<Record<RejectionCode, () => Outcome>>;
