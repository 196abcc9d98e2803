import { describe, expect, it } from '@jest/globals';
import {
  appealReceived,
  appealReassessed,
  decisionTold,
  viborgWithAppeals,
} from '../testing/appeal-history.js';
import * as command from '../testing/commands.js';
import { given, type History } from '../testing/given.js';
import { caseHandedOver } from '../testing/handed-over-history.js';
import { examined } from '../testing/how-far.js';
import { caseClosed } from '../testing/later-history.js';
import {
  familyChief,
  familyLeader,
  schoolChief,
  schoolLeader,
  socialWorker,
} from '../testing/municipality.js';
import { noticesOfEveryKind } from '../testing/notice-history.js';

const moved: History = [...examined, decisionTold(), caseHandedOver(), caseClosed()];
const here = (...history: History) =>
  given(...moved, ...history).with({ model: viborgWithAppeals, by: familyLeader });

describe('A family that has moved', () => {
  it('complains of what was decided here, and is owed its answer by the chief who keeps the case', () => {
    const outcome = here().when(command.receiveAppeal());
    expect(outcome.events.map(({ type }) => type)).toEqual(['AppealReceived', 'DeadlineSet']);
    expect(outcome.events[1]?.data).toMatchObject({ rule: 'reassess-appeal', owner: 'family-chief' });
    expect(outcome.events[1]?.data).not.toHaveProperty('responsible');
    expect(outcome.state).toMatchObject({ status: 'closed', handedOver: true });
  });

  it.each([familyChief, schoolChief, familyLeader])('is told late what was decided, by $name', (by) => {
    const outcome = here()
      .by(by)
      .when(command.tellDecision({ to: { capacity: 'child', name: 'Villads' } }));
    expect(outcome.events.map(({ type }) => type)).toEqual(['DecisionTold']);
  });

  it.each([socialWorker, schoolLeader])('is told nothing by $name, who sees the case no more', (by) => {
    here().by(by).when(command.tellDecision()).thenRejected('case-not-found');
    here(appealReceived()).by(by).when(command.reassessAppeal()).thenRejected('case-not-found');
  });

  it('is answered under the mandate of whoever decided and still sees the case', () => {
    const answered = here(appealReceived()).when(command.reassessAppeal());
    expect(answered.events[0]).toMatchObject({ type: 'AppealReassessed', under: { mandateId: 'screen' } });
    here(appealReceived(), appealReassessed('upheld'))
      .when(command.forwardAppeal())
      .thenAmongOthers({ type: 'AppealForwarded' });
    here(appealReceived()).when(command.withdrawAppeal()).thenAmongOthers({ type: 'AppealWithdrawn' });
  });

  it.each([familyChief, schoolChief])('is answered by $name, whoever the model names', (by) => {
    const mandates = viborgWithAppeals.mandates.filter(({ decision }) => decision === 'assess-concern');
    const named = here(appealReceived()).with({ model: { ...viborgWithAppeals, mandates } });
    const answered = named.by(by).when(command.reassessAppeal());
    expect(answered.events[0]?.type).toBe('AppealReassessed');
    expect(answered.events[0]?.under).toBeUndefined();
    const withdrawn = named.by(by).when(command.withdrawAppeal());
    expect(withdrawn.events[0]?.under).toBeUndefined();
    named
      .by(familyLeader)
      .when(command.reassessAppeal())
      .thenRejected('no-mandate', 'Familien er flyttet; så svarer skolechef, børne- og familiechef.');
  });

  it('is heard once more before the answer, but otherwise not', () => {
    here(appealReceived())
      .when(command.hearChild({ meetingId: undefined }))
      .thenAmongOthers({ type: 'ChildHeard' });
    here()
      .when(command.hearChild({ meetingId: undefined }))
      .thenRejected('case-handed-over');
  });

  it('gives nobody here anything else to do', () => {
    here(appealReceived()).when(command.reopenCase()).thenRejected('case-handed-over');
    const model = { ...viborgWithAppeals, notices: noticesOfEveryKind };
    here().with({ model }).when(command.receiveAppeal()).thenWithout('NoticeGiven');
  });

  it('is still owed the answer when it is late', () => {
    const { state } = here().when(command.receiveAppeal());
    expect(Object.values(state.appeals)[0]?.status).toBe('received');
    const [deadline] = Object.values(state.deadlines).filter(({ appealId }) => appealId !== undefined);
    expect(deadline?.status).toBe('running');
  });
});

describe('A family whose case is closed', () => {
  const closed = (...history: History) =>
    given(...examined, caseClosed(), ...history).with({ model: viborgWithAppeals, by: socialWorker });

  it('learns late what was decided, and the case stays closed until it complains', () => {
    const model = {
      ...viborgWithAppeals,
      deadlines: viborgWithAppeals.deadlines.map((one) => ({ ...one, starts: 'decision-told' as const })),
    };
    const outcome = closed().with({ model }).when(command.tellDecision());
    expect(outcome.events.map(({ type }) => type)).toEqual(['DecisionTold']);
    expect(outcome.state.status).toBe('closed');
    closed(decisionTold()).when(command.receiveAppeal()).thenAmongOthers({ type: 'CaseReopened' });
  });
});
