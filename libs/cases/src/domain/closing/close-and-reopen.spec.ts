import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule } from '@tovholder/model';
import { closeCase, reopenCase } from '../testing/commands.js';
import { concernRaised, concernReceived, threadHolderNamed } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assigned, planned } from '../testing/how-far.js';
import {
  caseClosed,
  caseEscalated,
  concernAssessed,
  deadlineMissed,
  deadlineSet,
  examinationCompleted,
  inquiryCompleted,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import {
  childHeard,
  childVoiceExcepted,
  meetingCancelled,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { schoolChief, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

const heardAtMeeting = [meetingOpened(), childHeard(), meetingClosed()];
const heardLocally = [concernRaised(), meetingScheduled(), ...heardAtMeeting];
const received = [
  concernRaised(),
  meetingScheduled(),
  concernReceived(),
  concernAssessed(),
  ...heardAtMeeting,
];
const assess = viborg.deadlines.find(({ id }) => id === 'assess');
const withDeadlines = (...changed: Partial<DeadlineRule>[]) => ({
  model: { ...viborg, deadlines: changed.map((rule) => ({ ...assess, ...rule }) as DeadlineRule) },
});

describe('Closing a case', () => {
  it('says why and what changed, under the mandate of its level', () => {
    const closing = given(...heardLocally)
      .by(schoolLeader)
      .when(closeCase());
    closing.then([
      {
        type: 'CaseClosed',
        data: { reason: 'Målet er nået.', whatChanged: 'Villads er i klassen.' },
        under: { mandateId: 'close-case-local', role: 'school-leader' },
      },
    ]);
    expect(closing.state).toMatchObject({ status: 'closed', threadHolder: { personId: teacher.personId } });
  });

  it('is for those with the mandate at its level', () => {
    given(...heardLocally)
      .by(teacher)
      .when(closeCase())
      .thenRejected('no-mandate');
    given(...heardLocally, caseEscalated('authority', teacher))
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('no-mandate');
    given(...received)
      .by(socialWorker)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it('G3: waits for the child’s voice or the stated exception', () => {
    given(concernRaised()).by(schoolLeader).when(closeCase()).thenRejected('child-not-heard');
    given(concernRaised(), childVoiceExcepted({ apart: true }))
      .by(schoolLeader)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it.each([
    ['planned', [meetingScheduled()]],
    ['going on', [meetingScheduled(), meetingOpened()]],
  ])('waits for a meeting that is %s', (_, meeting) => {
    given(concernRaised(), childHeard({ apart: true }), ...meeting)
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('meeting-under-way');
  });

  it('G5: waits until the authority has assessed what it received', () => {
    given(...heardLocally, concernReceived())
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('duties-open', 'Bekymringen er ikke vurderet.');
  });

  it('waits for the meeting the authority left the concern to', () => {
    const awaiting = [concernRaised(), concernReceived(), concernAssessed(), childHeard({ apart: true })];
    for (const notMet of [
      [],
      [meetingScheduled(), meetingCancelled()],
      [meetingScheduled({ standsForNotification: false }), meetingOpened(), meetingClosed()],
    ])
      given(...awaiting, ...notMet)
        .by(schoolLeader)
        .when(closeCase())
        .thenRejected('meeting-awaited', 'Hold et møde, som familieafdelingen er med i');
    given(...heardLocally, concernReceived(), concernAssessed())
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('meeting-awaited');
    given(...awaiting, meetingScheduled(), meetingOpened(), meetingClosed())
      .by(schoolLeader)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it('waits for no meeting once the authority has screened', () => {
    const screened = [screeningOpened(), screeningDecided('nothing-further')];
    given(concernRaised(), concernReceived(), concernAssessed(), childHeard({ apart: true }), ...screened)
      .by(socialWorker)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it('waits for screening, inquiry and examination', () => {
    for (const goingOn of [
      [screeningOpened()],
      [screeningOpened(), screeningDecided('inquiry')],
      [screeningOpened(), screeningDecided('examination')],
      [screeningOpened(), screeningDecided('examination'), examinationCompleted({ provisional: true })],
    ])
      given(...received, ...goingOn)
        .by(socialWorker)
        .when(closeCase())
        .thenRejected('duties-open', 'Screening eller undersøgelse er i gang.');
    for (const over of [
      [screeningOpened(), screeningDecided('nothing-further')],
      [screeningOpened(), screeningDecided('inquiry'), inquiryCompleted()],
      [screeningOpened(), screeningDecided('examination'), examinationCompleted()],
    ])
      given(...received, ...over)
        .by(socialWorker)
        .when(closeCase())
        .then([{ type: 'CaseClosed' }]);
  });

  it('waits for duties with a deadline, in time or missed, and names them', () => {
    const acknowledge = deadlineSet({ deadlineId: 'deadline-2', rule: 'acknowledge' });
    given(...received, deadlineSet(), acknowledge)
      .by(socialWorker)
      .when(closeCase())
      .thenRejected(
        'duties-open',
        'Vurder, om barnet har akut behov for hjælp; Send kvittering til den, der har underrettet.',
      );
    given(...received, deadlineSet(), deadlineMissed())
      .by(socialWorker)
      .when(closeCase())
      .thenRejected('duties-open');
    given(...received, deadlineSet(), {
      type: 'DeadlineMet',
      data: { deadlineId: 'deadline-1', rule: 'assess', dueAt: '', late: false },
    })
      .by(socialWorker)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });

  it('lets those deadlines lapse, visibly, that the model lets lapse', () => {
    const closing = given(
      ...received,
      deadlineSet(),
      deadlineSet({ deadlineId: 'deadline-2' }),
      deadlineMissed(),
    )
      .by(socialWorker)
      .with(withDeadlines({ lapsesOnClosing: true }))
      .when(closeCase());
    closing.then([
      { type: 'CaseClosed' },
      {
        type: 'DeadlineLapsed',
        data: { deadlineId: 'deadline-1', rule: 'assess', reason: 'Sagen er afsluttet.' },
      },
      { type: 'DeadlineLapsed', data: { deadlineId: 'deadline-2' } },
    ]);
    expect(Object.values(closing.state.deadlines).map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
  });

  it('meets the deadlines that ask for the case to be closed', () => {
    given(...received, deadlineSet())
      .by(socialWorker)
      .with(withDeadlines({ metBy: 'case-closed' }))
      .when(closeCase())
      .then([
        { type: 'CaseClosed' },
        { type: 'DeadlineMet', data: { deadlineId: 'deadline-1', late: false } },
      ]);
  });

  it('G1: does not end suspected abuse before the authority has screened it', () => {
    const abuse = [
      concernRaised({ suspectedAbuse: true }),
      concernReceived(),
      concernAssessed(),
      childHeard({ apart: true }),
    ];
    given(concernRaised({ suspectedAbuse: true }), childHeard({ apart: true }))
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('suspicion-not-screened', 'Bed familieafdelingen vurdere den');
    given(...abuse.slice(0, 2), childHeard({ apart: true }))
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('suspicion-not-screened', 'Bed familieafdelingen vurdere den');
    given(...abuse)
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('suspicion-not-screened', 'løft sagen til myndigheden, så åbner screeningen');
    given(...abuse, screeningOpened())
      .by(socialWorker)
      .when(closeCase())
      .thenRejected('suspicion-not-screened', 'bed familieafdelingen afgøre den');
    given(...abuse, screeningOpened(), screeningDecided('nothing-further'))
      .by(socialWorker)
      .when(closeCase())
      .then([{ type: 'CaseClosed' }]);
  });
});

describe('A closed case', () => {
  it('does not change until it is reopened', () => {
    given(...heardLocally, caseClosed())
      .by(schoolLeader)
      .when(closeCase())
      .thenRejected('case-closed');
  });
});

describe('Reopening a case', () => {
  it('says why, and the same person holds the thread', () => {
    const reopening = given(...heardLocally, caseClosed())
      .by(schoolLeader)
      .when(reopenCase());
    reopening.then([
      {
        type: 'CaseReopened',
        data: { reason: 'Nyt fravær.', threadHolder: { personId: teacher.personId, name: teacher.name } },
        under: { mandateId: 'reopen-case-local' },
      },
    ]);
    expect(reopening.state).toMatchObject({ status: 'open', threadHolder: { personId: teacher.personId } });
  });

  it('is for those with the mandate, in a case that is closed', () => {
    given(...heardLocally, caseClosed())
      .by(teacher)
      .when(reopenCase())
      .thenRejected('no-mandate');
    given(...planned)
      .by(schoolLeader)
      .when(reopenCase())
      .thenRejected('case-open');
    given(...assigned, threadHolderNamed(schoolChief), caseClosed())
      .by(schoolChief)
      .when(reopenCase())
      .thenRejected('no-mandate');
  });
});
