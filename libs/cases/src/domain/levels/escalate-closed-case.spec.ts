import { describe, expect, it } from '@jest/globals';
import { escalateCase, reopenCase, requestWait } from '../testing/commands.js';
import { concernRaised, concernReceived, threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { caseClosed, caseEscalated, concernAssessed, screeningOpened } from '../testing/later-history.js';
import { childVoiceExcepted } from '../testing/meeting-history.js';
import {
  familyLeader,
  ppr,
  schoolChief,
  schoolLeader,
  secondTeacher,
  socialWorker,
  teacher,
} from '../testing/municipality.js';

/** The leader asked to wait, took the thread and closed the case: nothing of it reached the authority. */
const closedByLeader = [
  concernRaised({ by: ppr }),
  threadHolderNamed(schoolLeader),
  childVoiceExcepted({ apart: true }),
  caseClosed(),
];

describe('G5: a case that was closed', () => {
  it('reopens in the same act when the one who raised the concern takes it to the authority', () => {
    const escalating = given(...closedByLeader)
      .by(ppr)
      .when(escalateCase({ threadHolderId: familyLeader.personId }));
    const threadHolder = { personId: familyLeader.personId, name: familyLeader.name };
    escalating.then([
      { type: 'CaseReopened', data: { reason: 'Der skal mere til.', gate: 'G5', threadHolder } },
      { type: 'CaseEscalated', data: { from: 'local', to: 'authority', threadHolder } },
      { type: 'ConcernReceived', data: { because: 'escalated' } },
      { type: 'ScreeningOpened', data: { because: 'Der skal mere til.' } },
      { type: 'DeadlineSet', data: { rule: 'assess' } },
      { type: 'DeadlineSet', data: { rule: 'acknowledge' } },
    ]);
    expect(escalating.events[0]).not.toHaveProperty('under');
    expect(escalating.state).toMatchObject({ status: 'open', level: 'authority' });
  });

  it('reopens so for those whom the model gives the way, and for the thread-holder', () => {
    for (const by of [secondTeacher, schoolLeader])
      given(...closedByLeader.slice(0, 1), threadHolderNamed(secondTeacher), ...closedByLeader.slice(1))
        .by(by)
        .when(escalateCase())
        .thenAmongOthers({ type: 'CaseReopened', data: { gate: 'G5' } });
    given(concernRaised(), threadHolderNamed(schoolChief), caseClosed())
      .by(schoolChief)
      .when(escalateCase())
      .thenAmongOthers({ type: 'CaseReopened', data: { gate: 'G5' } });
  });

  it('stays closed to others, and to every other way', () => {
    given(concernRaised(), threadHolderNamed(ppr), threadHolderNamed(schoolLeader), caseClosed())
      .by(ppr)
      .when(escalateCase())
      .thenRejected('not-on-route');
    given(...closedByLeader)
      .by(schoolLeader)
      .when(escalateCase({ to: 'forum' }))
      .thenRejected('case-closed');
    given(...closedByLeader)
      .by(schoolLeader)
      .when(escalateCase({ to: 'nowhere' }))
      .thenRejected('case-closed');
    given(concernRaised(), concernReceived(), caseEscalated('authority', teacher), caseClosed())
      .when(escalateCase())
      .thenRejected('case-closed');
  });

  it('reopens only when it gets there', () => {
    given(...closedByLeader)
      .by(ppr)
      .when(escalateCase({ threadHolderId: 'nobody' }))
      .thenRejected('unknown-person');
  });

  it('is screened anew where the authority had received and assessed it', () => {
    given(concernRaised(), concernReceived(), concernAssessed(), caseClosed())
      .when(escalateCase())
      .then([{ type: 'CaseReopened' }, { type: 'CaseEscalated' }, { type: 'ScreeningOpened' }]);
  });

  it('is not reopened when it is open', () => {
    given(concernRaised(), concernReceived(), screeningOpened())
      .when(escalateCase())
      .then([{ type: 'CaseEscalated' }]);
  });

  it('tells whoever may not reopen it how what they know is heard', () => {
    const toAuthority = 'Løft sagen til myndigheden, så genåbner den, eller rejs bekymringen på ny.';
    const anew = 'Er du bekymret, så rejs bekymringen på ny.';
    given(...closedByLeader)
      .by(ppr)
      .when(reopenCase())
      .thenRejected('no-mandate', toAuthority);
    given(concernRaised(), caseEscalated('authority', teacher), caseClosed())
      .by(schoolLeader)
      .when(reopenCase())
      .thenRejected('no-mandate', anew);
    given(concernRaised(), threadHolderNamed(ppr), threadHolderNamed(schoolLeader), caseClosed())
      .by(ppr)
      .when(reopenCase())
      .thenRejected('no-mandate', anew);
    given(...closedByLeader)
      .by(ppr)
      .when(requestWait())
      .thenRejected('case-closed', 'løft den til myndigheden, som genåbner den');
  });

  it('gives no way on to the forum the look of one to the authority', () => {
    const { whatToDo } = given(
      concernRaised(),
      threadHolderNamed(socialWorker),
      threadHolderNamed(teacher),
      caseClosed(),
    )
      .by(socialWorker)
      .when(reopenCase()).rejection;
    expect(whatToDo).not.toContain('så genåbner den');
  });
});
