import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule, Model } from '@tovholder/model';
import {
  closeCase,
  closeMeeting,
  exceptChildVoice,
  hearChild,
  makeDecision,
  raiseConcern,
  scheduleMeeting,
} from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { underWay } from '../testing/how-far.js';
import {
  childHeard,
  childsWords,
  contributionMade,
  meetingOpened,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { schoolLeader } from '../testing/municipality.js';

const raised = [concernRaised({ subject: group })];
const meets = [...raised, meetingScheduled(), meetingOpened(), contributionMade()];
const asks = 'Hvordan er det at gå i jeres klasse?';
const silent: Model = { ...viborg, groups: undefined };

function modelAsking(heardBeforeMeetingCloses: boolean, heardBeforeDecision: boolean): Model {
  return { ...viborg, groups: { asks, heardBeforeMeetingCloses, heardBeforeDecision } };
}

describe('A case about a group', () => {
  it('asks the children before a meeting ends where the model says so, with the question it has for them', () => {
    const closing = (model: Model, ...more: typeof meets) =>
      given(...meets, ...more)
        .by(schoolLeader)
        .with({ model })
        .when(closeMeeting());
    closing(modelAsking(true, false)).thenRejected('group-not-heard', `Spørg: ${asks}`);
    closing(modelAsking(true, false), childHeard()).then([{ type: 'MeetingClosed' }]);
    closing(modelAsking(false, true)).then([{ type: 'MeetingClosed' }]);
    closing(silent).thenRejected('child-not-heard');
  });

  it('asks them before something is decided for them where the model says so', () => {
    const deciding = (model: Model, ...more: typeof meets) =>
      given(...raised, ...more)
        .by(schoolLeader)
        .with({ model })
        .when(makeDecision());
    deciding(modelAsking(false, true)).thenRejected('group-not-heard');
    deciding(modelAsking(false, true), childHeard({ apart: true })).then([{ type: 'DecisionMade' }]);
    deciding(modelAsking(true, false)).then([{ type: 'DecisionMade' }]);
    deciding(silent).thenRejected('child-not-heard');
    given(...raised)
      .by(schoolLeader)
      .with({ model: modelAsking(false, false) })
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it('takes nothing from a child: what a model says of groups does not touch the law’s rule', () => {
    const free = modelAsking(false, false);
    given(...underWay)
      .with({ model: free })
      .when(closeMeeting())
      .thenRejected('child-not-heard');
    given(concernRaised())
      .by(schoolLeader)
      .with({ model: free })
      .when(makeDecision())
      .thenRejected('child-not-heard');
  });

  it('tells whose voices they were', () => {
    given(...meets)
      .when(hearChild())
      .then([{ type: 'ChildHeard', data: { meetingId: 'meeting-1', of: 'group', voice: childsWords } }]);
    expect(given(...underWay).when(hearChild()).events[0]?.data).not.toHaveProperty('of');
  });

  it('has no exception from hearing a child, which is the law’s and a child’s', () => {
    for (const ground of ['age', 'other-circumstances'] as const)
      given(...meets)
        .when(exceptChildVoice({ ground }))
        .thenRejected('group-not-excepted');
    given(...meets)
      .with({ model: silent })
      .when(exceptChildVoice({ ground: 'age' }))
      .then([{ type: 'ChildVoiceExcepted' }]);
    given(...underWay)
      .when(exceptChildVoice({ ground: 'age' }))
      .then([{ type: 'ChildVoiceExcepted' }]);
  });

  it('starts none of the family department’s clocks, from its first moment on', () => {
    const rule: DeadlineRule = {
      id: 'look-at-it',
      title: 'Se på bekymringen',
      starts: 'concern-raised',
      metBy: 'meeting-held',
      length: { amount: 3, unit: 'working-days' },
      legalBasis: { text: 'Kommunens eget servicemål', validFrom: '2026-01-01' },
      owner: 'social-worker',
      lapsesOnClosing: true,
    };
    const raising = (deadline: Partial<DeadlineRule>, subject: typeof group) =>
      given()
        .with({ model: { ...viborg, deadlines: [{ ...rule, ...deadline }] } })
        .when(
          raiseConcern({ subject, meeting: { at: '2026-03-03T08:00:00.000Z', place: 'Skolen', invite: [] } }),
        );
    for (const owner of ['social-worker', 'family-leader'] as const) {
      raising({ owner }, group).thenWithout('DeadlineSet');
      raising({ owner }, { ...group, kind: 'child-described' } as typeof group).thenAmongOthers({
        type: 'DeadlineSet',
      });
    }
    raising({ owner: 'school-leader' }, group).thenAmongOthers({ type: 'DeadlineSet' });
    const later = { ...rule, starts: 'meeting-held', metBy: 'case-closed' } as const;
    given(...meets, childHeard())
      .by(schoolLeader)
      .with({ model: { ...viborg, deadlines: [later] } })
      .when(closeMeeting())
      .thenWithout('DeadlineSet');
  });

  it('invites no child and no parent that the model does not ask for', () => {
    const sparring = {
      ...viborg.meetingKinds[0]!,
      id: 'sparring',
      required: [{ capacity: 'school-leader' as const, reason: 'Kan ændre rammerne.' }],
    };
    given(...raised)
      .with({ model: { ...viborg, meetingKinds: [...viborg.meetingKinds, sparring] } })
      .when(scheduleMeeting({ kind: 'sparring' }))
      .then([{ type: 'MeetingScheduled', data: { invited: [{ capacity: 'school-leader' }] } }]);
  });
});
