import { describe, expect, it } from '@jest/globals';
import type { DeadlineRule } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import {
  acknowledgeNotifier,
  assessConcern,
  closeMeeting,
  followUpMeasure,
  holdFollowUp,
  missDeadline,
  startMeasure,
} from '../testing/commands.js';
import { given, type History } from '../testing/given.js';
import { assigned, examined, raised, screening, underWay } from '../testing/how-far.js';
import * as past from '../testing/later-history.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { childHeard, meetingClosed } from '../testing/meeting-history.js';
import { calendar, viborg } from '../testing/model.js';
import { otherSchoolLeader, socialWorker } from '../testing/municipality.js';
import { milestonesOf } from './milestones.js';

const due = '2026-03-03T08:00:00.000Z';
const whenItRuns = '2026-04-01T08:00:00.000Z';
const justAfter = '2026-03-03T08:00:00.001Z';

describe('A deadline that has run out', () => {
  it('is missed, told by the clock and by nobody else', () => {
    const missing = given(...assigned, past.deadlineSet())
      .by(otherSchoolLeader)
      .at(justAfter)
      .when(missDeadline());
    missing.then([
      {
        type: 'DeadlineMissed',
        data: { deadlineId: 'deadline-1', rule: 'assess', dueAt: due },
        by: { personId: 'clock', name: 'Fristuret', role: 'clock', unitId: 'clock' },
      },
    ]);
    expect(missing.state.deadlines['deadline-1']?.status).toBe('missed');
  });

  it('is not missed before its last moment has passed', () => {
    given(...assigned, past.deadlineSet())
      .at(due)
      .when(missDeadline())
      .thenRejected('deadline-not-passed');
  });

  it('is missed once', () => {
    given(...assigned, past.deadlineSet(), past.deadlineMissed())
      .at(justAfter)
      .when(missDeadline())
      .thenRejected('deadline-not-open');
    given(...assigned)
      .at(justAfter)
      .when(missDeadline({ deadlineId: 'toString' }))
      .thenRejected('deadline-not-open');
  });

  it('may be reported late, and is still met afterwards', () => {
    const met = given(...assigned, past.deadlineSet(), past.deadlineMissed())
      .by(socialWorker)
      .at('2026-03-09T08:00:00.000Z')
      .when(assessConcern());
    met.thenAmongOthers({ type: 'DeadlineMet', data: { dueAt: due, late: true } });
    expect(met.state.deadlines['deadline-1']?.status).toBe('met');
  });

  it('belongs to a case that exists', () => {
    given().at(justAfter).when(missDeadline()).thenRejected('case-not-found');
  });
});

describe('What meets a deadline', () => {
  it('is its own milestone, not another’s', () => {
    given(...assigned, past.deadlineSet())
      .by(socialWorker)
      .when(acknowledgeNotifier())
      .then([{ type: 'NotifierAcknowledged' }]);
  });

  it('meets all of its kind that run, and none that is over', () => {
    const another = past.deadlineSet({ deadlineId: 'deadline-2', rule: 'first-follow-up' });
    const first = past.deadlineSet({ rule: 'first-follow-up' });
    given(...assigned, past.measureStarted(), first, another)
      .by(socialWorker)
      .at(whenItRuns)
      .when(followUpMeasure())
      .then([{ type: 'FollowUpHeld' }, { type: 'DeadlineMet' }, { type: 'DeadlineMet' }]);
    given(...assigned, past.measureStarted(), first, {
      type: 'DeadlineLapsed',
      data: { deadlineId: 'deadline-1', rule: 'first-follow-up', reason: '' },
    })
      .by(socialWorker)
      .at(whenItRuns)
      .when(followUpMeasure())
      .then([{ type: 'FollowUpHeld' }]);
  });
});

describe('The follow-up that is owed to a measure', () => {
  const owed = (measureId: string) =>
    past.deadlineSet({ deadlineId: `of-${measureId}`, rule: 'first-follow-up', measureId });
  const twoMeasures = [
    ...assigned,
    past.measureStarted(),
    past.measureStarted(undefined, undefined, { measureId: 'measure-2', startsOn: '2026-06-01' }),
    owed('measure-1'),
    owed('measure-2'),
  ];

  it('is set in its name when it starts', () => {
    given(...screening)
      .by(socialWorker)
      .when(startMeasure())
      .thenAmongOthers({ type: 'DeadlineSet', data: { rule: 'first-follow-up', measureId: 'id-1' } });
  });

  it('is met by a follow-up of that measure and of no other', () => {
    given(...twoMeasures)
      .by(socialWorker)
      .at(whenItRuns)
      .when(followUpMeasure())
      .then([{ type: 'FollowUpHeld' }, { type: 'DeadlineMet', data: { deadlineId: 'of-measure-1' } }]);
  });

  it('is not met by a follow-up of the case as a whole', () => {
    given(...twoMeasures)
      .by(socialWorker)
      .at(whenItRuns)
      .when(holdFollowUp())
      .then([{ type: 'FollowUpHeld' }]);
  });

  it('is not held before the measure has begun', () => {
    given(...twoMeasures)
      .by(socialWorker)
      .at(whenItRuns)
      .when(followUpMeasure({ measureId: 'measure-2' }))
      .thenRejectedAt('/measureId', 'measure-not-begun', undefined, '1. juni 2026');
  });
});

describe('Who answers for a deadline', () => {
  const rule = (changed: Partial<DeadlineRule>) => ({
    model: {
      ...viborg,
      deadlines: [{ ...viborg.deadlines[0], starts: 'meeting-held', ...changed } as DeadlineRule],
    },
  });
  const closing = (changed: Partial<DeadlineRule>, history: History) =>
    given(...history)
      .with(rule(changed))
      .when(closeMeeting())
      .events.find((event) => event.type === 'DeadlineSet');

  it('is the one who handles the case where the duty is the social worker’s', () => {
    const handled = [...underWay, past.handlerAssigned(), childHeard()];
    expect(closing({ owner: 'social-worker' }, handled)?.data.responsible?.personId).toBe('sara');
    expect(closing({ owner: 'family-leader' }, handled)?.data).not.toHaveProperty('responsible');
    expect(closing({ owner: 'social-worker' }, [...underWay, childHeard()])?.data).not.toHaveProperty(
      'responsible',
    );
    expect(
      closing(
        { owner: 'social-worker' },
        handled.filter((fact) => Array.isArray(fact) || (fact as CaseFact).type !== 'ConcernReceived'),
      )?.data,
    ).not.toHaveProperty('responsible');
  });

  it('stands with rule, title, paragraph and dates', () => {
    expect(
      closing({ owner: 'family-leader', starts: 'meeting-held' }, [...underWay, childHeard()])?.data,
    ).toEqual({
      deadlineId: 'id-1',
      rule: viborg.deadlines[0]?.id,
      title: viborg.deadlines[0]?.title,
      legalBasis: viborg.deadlines[0]?.legalBasis.text,
      owner: 'family-leader',
      startsAt: '2026-03-02T09:00:00.000Z',
      dueAt: '2026-03-03T09:00:00.000Z',
    });
  });
});

describe('The milestones of a case', () => {
  const at = '2026-03-20T10:00:00.000Z';
  const reached = (fact: CaseFact) => milestonesOf(fact, { at, calendar });
  const [opened, concern] = concernRaised();
  const [measure, question] = past.measureStarted();

  it.each([
    [concern, ['concern-raised']],
    [concernReceived(), ['concern-received']],
    [past.concernAssessed(), ['concern-assessed']],
    [past.notifierAcknowledged(), ['notifier-acknowledged']],
    [past.notifierInformed(), ['notifier-informed']],
    [meetingClosed(), ['meeting-held']],
    [past.screeningDecided('nothing-further'), ['screening-decided']],
    [past.screeningDecided('inquiry'), ['screening-decided', 'inquiry-opened']],
    [past.screeningDecided('examination'), ['screening-decided', 'examination-opened']],
    [past.inquiryCompleted(), ['inquiry-completed']],
    [past.inquiryCompleted({ examinationNeeded: true }), ['inquiry-completed', 'examination-opened']],
    [past.examinationCompleted(), ['examination-completed']],
    [past.examinationCompleted({ provisional: true }), []],
    [measure, ['measure-started']],
    [{ type: 'FollowUpHeld', data: { progress: '' } }, ['follow-up-held']],
    [past.caseClosed(), ['case-closed']],
    [opened, []],
    [question, []],
  ] as [CaseFact, string[]][])('%j reaches %j', (fact, names) => {
    expect(reached(fact).map(({ milestone }) => milestone)).toEqual(names);
  });

  it('count from the moment they are reached, the examination from awareness, the measure from its start', () => {
    expect(reached(past.screeningDecided('examination'))).toEqual([
      { milestone: 'screening-decided', since: at },
      { milestone: 'examination-opened', since: '2026-03-02T22:59:59.999Z' },
    ]);
    expect(reached(past.inquiryCompleted({ examinationNeeded: true }))[1]?.since).toBe(at);
    expect(reached(measure as CaseFact)).toEqual([
      { milestone: 'measure-started', since: '2026-03-16T22:59:59.999Z', measureId: 'measure-1' },
    ]);
  });
});

describe('The deadlines of a case', () => {
  it('start and stop whatever brought the milestone about', () => {
    given(...raised, past.deadlineSet({ rule: 'examination' }))
      .when(holdFollowUp())
      .then([{ type: 'FollowUpHeld' }]);
    given(...examined, past.deadlineSet({ rule: 'unknown-now' }))
      .when(holdFollowUp())
      .then([{ type: 'FollowUpHeld' }]);
  });
});
