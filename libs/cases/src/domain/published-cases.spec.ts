import { describe, expect, it } from '@jest/globals';
import { acute } from './testing/published-cases/acute.js';
import { actBeforeFunding } from './testing/published-cases/act-before-funding.js';
import { disagreement } from './testing/published-cases/disagreement.js';
import { earlierHandlers } from './testing/published-cases/earlier-handlers.js';
import { fundingByModel } from './testing/published-cases/funding-by-model.js';
import { familyChief, schoolChief } from './testing/municipality.js';
import { oneConsent } from './testing/published-cases/one-consent.js';
import { ordinaryPath } from './testing/published-cases/ordinary-path.js';
import { threeLevels } from './testing/published-cases/three-levels.js';

describe('Hvidovre, the ordinary path', () => {
  it('needs no written notification: the meeting request reached the family department', () => {
    const play = ordinaryPath();
    expect(play.the('ConcernReceived').data).toMatchObject({
      because: 'meeting-requested',
      meetingId: play.meetingId,
    });
    expect(play.the('MeetingScheduled').data.standsForNotification).toBe(true);
  });

  it('keeps the 24 hours and the six working days', () => {
    const play = ordinaryPath();
    expect(play.all('DeadlineMet').map(({ data }) => [data.rule, data.late])).toEqual([
      ['assess', false],
      ['acknowledge', false],
    ]);
  });

  it('ends in one shared next step with a named responsible, a date and a follow-up', () => {
    const play = ordinaryPath();
    expect(play.refused).toEqual(['child-not-heard', 'agreement-without-owner-or-date']);
    expect(play.the('AgreementChanged').data).toMatchObject({
      owner: { name: 'Karen Eksempel' },
      by: '2026-04-10',
    });
    expect(play.the('MeetingClosed').data).toMatchObject({ outcome: 'stay-local', followUp: '2026-04-13' });
  });

  it('shows the correction as a correction, and closes when it is done', () => {
    const play = ordinaryPath();
    expect(play.the('RecordCorrected').at > play.the('MeetingClosed').at).toBe(true);
    expect(play.state.status).toBe('closed');
  });
});

describe('Hvidovre, act before funding', () => {
  it('starts the measure with its funding open, a week after the meeting and not a month', () => {
    const play = actBeforeFunding();
    const { data } = play.the('MeasureStarted');
    expect(data).toMatchObject({ funding: { kind: 'open' }, startsOn: '2026-09-14' });
    expect(play.the('MeetingClosed').at).toBe('2026-09-07T11:00:00.000Z');
  });

  it('asks both chefs by a date, and reminds them', () => {
    const play = actBeforeFunding();
    expect(play.the('FundingQuestionOpened').data).toMatchObject({
      owners: [{ name: 'Henrik Fiktiv' }, { name: 'Anne Fiktiv' }],
      answerBy: '2026-10-01',
    });
    expect(play.the('FundingReminderGiven').by.name).toBe('Karen Eksempel');
  });

  it('is answered once, by one voice', () => {
    const play = actBeforeFunding();
    expect(play.refused).toEqual(['no-mandate', 'funding-settled']);
    expect(play.the('FundingSettled').under).toMatchObject({
      mandateId: 'settle-funding',
      role: 'family-chief',
    });
  });
});

describe('Viborg, up and down the three levels', () => {
  it('gives every move its reason and its thread-holder', () => {
    const play = threeLevels();
    expect(play.the('AdviceRequested')).toMatchObject({ level: 'local', data: { to: 'forum' } });
    expect(play.the('CaseEscalated').data).toMatchObject({
      from: 'local',
      to: 'authority',
      reason: 'Læringsmiljøet er ændret og rækker ikke.',
      threadHolder: { name: 'Sara Opdigtet' },
    });
    expect(play.the('CaseReturned').data).toMatchObject({
      to: 'local',
      reason: 'Skolen tager sin del.',
      advice: 'Hold fast i tolærerordningen.',
      threadHolder: { name: 'Mikkel Prøvesen' },
    });
  });

  it('keeps the thread with the asker while advice is asked', () => {
    const play = threeLevels();
    const asked = play.steps.find(({ command }) => command.type === 'GiveAdvice');
    expect(asked?.state).toMatchObject({ level: 'local', threadHolder: { personId: 'freja' } });
  });

  it('runs the four months from the day of awareness, not from the decision', () => {
    const play = threeLevels();
    expect(play.all('DeadlineSet').find(({ data }) => data.rule === 'examination')?.data).toMatchObject({
      startsAt: '2026-02-16T22:59:59.999Z',
      dueAt: '2026-06-16T21:59:59.999Z',
    });
  });

  it('shows that the examination came four days late, and does not close before it came', () => {
    const play = threeLevels();
    expect(play.the('DeadlineMissed')).toMatchObject({
      data: { rule: 'examination' },
      by: { role: 'clock' },
    });
    expect(play.all('DeadlineMet').at(-1)?.data).toMatchObject({ rule: 'examination', late: true });
    expect(play.refused).toEqual(['duties-open']);
  });
});

describe('Acute, on the evening before Easter', () => {
  it('reaches the authority in the same second, whatever the leader says', () => {
    const play = acute();
    expect(play.the('ConcernReceived')).toMatchObject({
      at: '2026-04-02T17:45:00.000Z',
      data: { because: 'acute' },
    });
    expect(play.the('WaitRequested').by.name).toBe('Karen Eksempel');
    expect(play.steps[1]?.events).toHaveLength(1);
  });

  it('is due for assessment after 24 hours of the clock, on a public holiday', () => {
    const play = acute();
    expect(play.deadline('assess')).toMatchObject({ dueAt: '2026-04-03T17:45:00.000Z', status: 'met' });
    expect(play.all('DeadlineMet')[0]?.data.late).toBe(false);
  });

  it('is acknowledged six working days after, Easter not counted', () => {
    const play = acute();
    expect(play.deadline('acknowledge')).toMatchObject({ dueAt: '2026-04-14T21:59:59.999Z' });
    expect(play.the('DeadlineMissed').data.rule).toBe('acknowledge');
  });

  it('neither invites nor informs the parents, and hears the child first', () => {
    const play = acute();
    expect(play.the('MeetingScheduled').data.notInvited).toMatchObject([{ capacity: 'parent', gate: 'G1' }]);
    expect(play.meeting.participants.map(({ capacity }) => capacity)).not.toContain('parent');
    expect(play.refused).toEqual(['child-heard-first', 'parents-barred', 'ordinary-path-closed']);
    expect(play.the('ParentContactOpened').at > play.all('ChildHeard')[0]!.at).toBe(true);
  });
});

describe('Eleven notifications', () => {
  it('shows the earlier concerns at intake and whom the child has met', () => {
    const play = earlierHandlers();
    expect(play.the('ConcernRaised').data.earlier).toHaveLength(2);
    expect(play.the('ConcernReceived').data.reassessment).toEqual({
      activeCases: ['case-2025'],
      earlierHandlers: ['sara'],
    });
  });

  it('is reassessed by someone new', () => {
    const play = earlierHandlers();
    expect(play.refused).toEqual(['reassessor-handled-before', 'reassessor-handled-before']);
    expect(play.the('ConcernAssessed')).toMatchObject({
      by: { personId: 'bo' },
      data: { kind: 'reassessment', handledBefore: ['sara'] },
    });
  });
});

describe('Disagreement about who is responsible', () => {
  it('keeps both views, and closes once the one with the mandate has named the responsible', () => {
    const play = disagreement();
    expect(play.all('DisagreementRecorded').map(({ data }) => data.view)).toEqual([
      'Det er et familieproblem.',
      'Det er et skoleproblem.',
    ]);
    expect(play.refused).toEqual(['responsibility-disputed', 'no-mandate']);
    expect(play.the('ResponsibleNamed')).toMatchObject({
      data: { responsible: { name: 'Karen Eksempel' } },
      under: { role: 'school-chief' },
    });
    expect(play.meeting.status).toBe('closed');
  });
});

describe('Copenhagen, one consent', () => {
  it('is asked for once, and covers those who come later', () => {
    const play = oneConsent();
    expect(play.all('ConsentGiven')).toHaveLength(1);
    const { at, data } = play.the('ConsentGiven');
    expect(play.all('CoveredByConsent').map(({ data }) => data)).toEqual(
      ['Pelle Påfund', 'Signe Påfund'].map((name) => ({
        consentId: data.consentId,
        givenAt: at,
        until: '2026-06-30T21:59:59.999Z',
        people: [expect.objectContaining({ name })],
      })),
    );
  });

  it('taken back from one, takes the case out of that one’s sight from that moment, and the trail says whose', () => {
    const play = oneConsent();
    expect(play.the('ConsentWithdrawn')).toMatchObject({
      at: '2026-03-06T09:00:00.000Z',
      data: { loseSight: [{ name: 'Pelle Påfund' }] },
    });
    expect(play.refused).toEqual(['case-not-found', 'consent-ended', 'case-not-found']);
  });

  it('runs out for the other, and the clock says so', () => {
    expect(oneConsent().the('ConsentExpired')).toMatchObject({
      at: '2026-06-30T21:59:59.999Z',
      by: { role: 'clock' },
      data: { renewed: false, loseSight: [{ name: 'Signe Påfund' }] },
    });
  });
});

describe('Hvidovre, with its own model of who pays for what', () => {
  const play = fundingByModel();

  it('lets the help begin, asks both chiefs by a date nobody had to choose, and reminds them once', () => {
    expect(play.refused).toEqual(['funding-comes-first']);
    expect(play.the('FundingQuestionOpened').data).toMatchObject({
      question: 'Dagbehandling (Børne- og familieafdelingen) eller Specialundervisning (Skoleafdelingen)?',
      owners: [{ personId: schoolChief.personId }, { personId: familyChief.personId }],
      answerBy: '2026-10-06',
    });
    expect(play.the('FundingReminderGiven')).toMatchObject({
      at: play.the('FundingQuestionOpened').data.remindAt,
      by: { role: 'clock' },
    });
  });

  it('is answered by the kind it turned out to be', () => {
    expect(play.the('FundingSettled')).toMatchObject({
      data: { payer: 'Børne- og familieafdelingen 50 %, Skoleafdelingen 50 %' },
      under: { mandateId: 'settle-funding-local', role: 'family-chief' },
    });
  });
});
