import { describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { screening, underWay } from '../testing/how-far.js';
import {
  caseEscalated,
  concernAssessed,
  examinationCompleted,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import { childHeard, contributionMade, meetingOpened, meetingScheduled } from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { roster, teacher } from '../testing/municipality.js';

const said = [meetingOpened(), contributionMade(), childHeard()];
const heard = [...underWay, childHeard()];
const notReceived = [concernRaised(), meetingScheduled(), meetingOpened(), contributionMade(), childHeard()];
const toScreening = closeMeeting({ outcome: 'screening', reason: 'Behovet er uklart.' });

describe('The outcome of the meeting', () => {
  it('may move the case to the forum, and the same person holds the thread', () => {
    given(...heard)
      .when(closeMeeting({ outcome: 'to-forum', reason: 'PPR’s viden.' }))
      .then([
        { type: 'MeetingClosed', level: 'local' },
        {
          type: 'CaseEscalated',
          data: {
            from: 'local',
            to: 'forum',
            reason: 'PPR’s viden.',
            threadHolder: { personId: teacher.personId },
          },
        },
      ]);
  });

  it('may send the case back', () => {
    given(...heard, caseEscalated('authority', teacher))
      .when(closeMeeting({ outcome: 'to-forum' }))
      .then([
        { type: 'MeetingClosed' },
        { type: 'CaseReturned', data: { from: 'authority', to: 'forum', advice: '' } },
      ]);
  });

  it('leaves the case where it is when it is there already', () => {
    given(...heard, caseEscalated('forum', teacher))
      .when(closeMeeting({ outcome: 'to-forum' }))
      .then([{ type: 'MeetingClosed' }]);
  });

  it('may open the statutory screening, which reaches the authority with its clocks', () => {
    given(...notReceived)
      .when(toScreening)
      .then([
        { type: 'MeetingClosed' },
        { type: 'CaseEscalated', data: { to: 'authority' } },
        { type: 'ConcernReceived', data: { because: 'escalated' } },
        { type: 'ScreeningOpened', data: { because: 'Behovet er uklart.' } },
        { type: 'DeadlineSet', data: { rule: 'assess' } },
        { type: 'DeadlineSet', data: { rule: 'acknowledge' } },
      ]);
  });

  it('says so when no family department would receive it', () => {
    given(...notReceived)
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .when(toScreening)
      .thenRejected('required-participant-missing');
  });

  it('opens the screening in place when the case stands with the authority', () => {
    given(...heard, caseEscalated('authority', teacher))
      .when(toScreening)
      .then([
        { type: 'MeetingClosed' },
        { type: 'ScreeningOpened', data: { because: 'Behovet er uklart.' } },
      ]);
  });

  it('receives the concern in place when nobody has', () => {
    given(...notReceived, caseEscalated('authority', teacher))
      .when(toScreening)
      .thenAmongOthers(
        { type: 'ConcernReceived', data: { because: 'escalated' } },
        { type: 'ScreeningOpened' },
      );
  });

  it('opens no second screening while one is open', () => {
    given(...heard, screeningOpened())
      .when(toScreening)
      .then([{ type: 'MeetingClosed' }, { type: 'CaseEscalated' }]);
  });

  it('opens the screening at another level too, where the model says so', () => {
    const outcomes = [{ id: 'screening', title: 'Screening', toLevel: 'forum', opensScreening: true }];
    given(...notReceived)
      .with({ model: { ...viborg, outcomes } })
      .when(toScreening)
      .thenAmongOthers(
        { type: 'CaseEscalated', data: { to: 'forum' } },
        { type: 'ConcernReceived' },
        { type: 'ScreeningOpened' },
      );
  });

  it('says so in place too when no family department would receive it', () => {
    given(...notReceived, caseEscalated('authority', teacher))
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .when(toScreening)
      .thenRejected('required-participant-missing');
  });

  it('goes no way the model does not have', () => {
    given(...heard)
      .with({ model: { ...viborg, routes: [] } })
      .when(toScreening)
      .thenRejected('no-such-route');
  });

  it('leaves a running examination alone', () => {
    const running = [...screening, screeningDecided('examination'), ...said];
    given(...running)
      .when(toScreening)
      .then([{ type: 'MeetingClosed' }, { type: 'CaseEscalated' }]);
    given(...running, caseEscalated('authority', teacher))
      .when(toScreening)
      .then([{ type: 'MeetingClosed' }]);
  });

  it('opens a new screening once the examination is over', () => {
    given(...screening, screeningDecided('examination'), examinationCompleted(), ...said)
      .when(toScreening)
      .then([{ type: 'MeetingClosed' }, { type: 'CaseEscalated' }, { type: 'ScreeningOpened' }]);
  });

  it('is one the model knows', () => {
    given(...heard)
      .when(closeMeeting({ outcome: 'wait-and-see' }))
      .thenRejectedAt(
        '/outcome',
        'unknown-outcome',
        viborg.outcomes.map(({ id }) => id),
      );
  });
});

describe('G1: a meeting about suspected abuse', () => {
  const abuse = [
    concernRaised({ suspectedAbuse: true }),
    meetingScheduled(),
    concernReceived(),
    concernAssessed(),
    ...said,
  ];

  it.each(['stay-local', 'to-forum'])('does not end on the ordinary path: %s', (outcome) => {
    given(...abuse)
      .when(closeMeeting({ outcome }))
      .thenRejectedAt('/outcome', 'ordinary-path-closed');
  });

  it.each(['to-authority', 'screening'])('ends with the authority: %s', (outcome) => {
    given(...abuse)
      .when(closeMeeting({ outcome }))
      .then([{ type: 'MeetingClosed' }, { type: 'CaseEscalated' }, { type: 'ScreeningOpened' }]);
  });

  it('may stay where it is when that is the authority', () => {
    const { state } = given(...abuse, caseEscalated('authority', teacher)).when(closeMeeting());
    expect(state.level).toBe('authority');
  });
});
