import { describe, expect, it } from '@jest/globals';
import { closeMeeting } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, screening, underWay } from '../testing/how-far.js';
import {
  agreementMade,
  caseEscalated,
  concernAssessed,
  examinationCompleted,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import {
  childHeard,
  childVoiceExcepted,
  contributionMade,
  disagreementRecorded,
  meetingOpened,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, roster, schoolLeader, teacher } from '../testing/municipality.js';

const said = [meetingOpened(), contributionMade(), childHeard()];
const heard = [...underWay, childHeard()];
const notReceived = [concernRaised(), meetingScheduled(), meetingOpened(), contributionMade(), childHeard()];
const toScreening = closeMeeting({ outcome: 'screening', reason: 'Behovet er uklart.' });

describe('Closing the meeting', () => {
  it('ends with a shared next step, its reason and a follow-up', () => {
    given(...heard, agreementMade())
      .by(schoolLeader)
      .when(closeMeeting())
      .then([
        {
          type: 'MeetingClosed',
          data: {
            outcome: 'stay-local',
            outcomeTitle: 'Vi fortsætter, hvor vi er',
            reason: 'Tolærerordningen prøves i fire uger.',
            followUp: '2026-04-13',
          },
        },
      ]);
  });

  it('is for chair and note-taker', () => {
    given(...heard)
      .by(familyLeader)
      .when(closeMeeting())
      .thenRejected('not-chair');
  });

  it('may have its follow-up the same day, and not the day before', () => {
    given(...heard)
      .when(closeMeeting({ followUp: '2026-03-02' }))
      .then([{ type: 'MeetingClosed' }]);
    given(...heard)
      .when(closeMeeting({ followUp: '2026-03-01' }))
      .thenRejectedAt('/followUp', 'date-in-the-past', undefined, 'I dag er det 2. marts 2026.');
  });
});

describe('The meeting cannot close', () => {
  it('without the child’s voice or the stated exception', () => {
    given(...underWay)
      .when(closeMeeting())
      .thenRejected('child-not-heard');
    given(...underWay, childHeard({ apart: true }))
      .when(closeMeeting())
      .thenRejected('child-not-heard');
    given(...underWay, childVoiceExcepted())
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });

  it('that stands for the notification before somebody has said what they worry about', () => {
    const opened = [...planned, meetingOpened(), childHeard()];
    for (const said of [[], [contributionMade('strengths')]])
      given(...opened, ...said)
        .when(closeMeeting())
        .thenRejected('worries-not-shared', 'Punktet hedder »Hvad er vi bekymrede for?«.');
    given(...opened, contributionMade('strengths'), contributionMade())
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });

  it('leaves it to other meetings what they speak of', () => {
    const local = meetingScheduled({ kind: 'practice-meeting', standsForNotification: false });
    given(concernRaised(), local, meetingOpened(), childHeard())
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });

  it.each([{ owner: undefined }, { by: undefined }])('with an agreement that lacks its %j', (lacking) => {
    given(...heard, agreementMade(lacking))
      .when(closeMeeting())
      .thenRejected('agreement-without-owner-or-date', 'Det gælder »To lærere i dansktimerne.«');
  });

  it('and says which agreements, in short', () => {
    const long = `Først${' \n'}${'æ'.repeat(100)}`;
    given(
      ...heard,
      agreementMade({ agreementId: 'one', does: long, owner: undefined }),
      agreementMade({ agreementId: 'two', does: 'b'.repeat(80), by: undefined }),
      agreementMade({ agreementId: 'three', does: 'Denne er der intet galt med.' }),
    )
      .when(closeMeeting())
      .thenRejected(
        'agreement-without-owner-or-date',
        `Det gælder »Først ${'æ'.repeat(73)}…«, »${'b'.repeat(80)}«`,
      );
  });

  it('without a reason for the outcome', () => {
    given(...heard)
      .when(closeMeeting({ reason: ' \n' }))
      .thenRejectedAt('/reason', 'outcome-without-reason');
  });

  it('while it is disputed who is responsible', () => {
    given(...heard, disagreementRecorded())
      .when(closeMeeting())
      .thenRejected('responsibility-disputed');
    given(...heard, disagreementRecorded('other'))
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });

  it('before it was opened', () => {
    given(...planned, childHeard({ apart: true }))
      .when(closeMeeting())
      .thenRejected('meeting-not-open');
  });

  it('does not ask about agreements of other meetings, nor of those taken out again', () => {
    given(
      ...heard,
      agreementMade({ agreementId: 'elsewhere', meetingId: 'meeting-0', owner: undefined }),
      agreementMade({ owner: undefined }),
      { type: 'AgreementWithdrawn', data: { agreementId: 'agreement-1', reason: 'Dobbelt.' } },
    )
      .when(closeMeeting())
      .then([{ type: 'MeetingClosed' }]);
  });
});

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
