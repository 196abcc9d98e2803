import { describe, it } from '@jest/globals';
import type { AnalysisStep, Model } from '@tovholder/model';
import { closeMeeting } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { planned, underWay } from '../testing/how-far.js';
import { agreementMade } from '../testing/later-history.js';
import {
  childHeard,
  childVoiceExcepted,
  contributionMade,
  disagreementRecorded,
  meetingOpened,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader, schoolLeader } from '../testing/municipality.js';

const heard = [...underWay, childHeard()];

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

  it('knows the worries by what the model says of a step, else by the first that takes what people say', () => {
    const collecting = (collects: Partial<Record<string, AnalysisStep['collects']>>) => ({
      ...viborg,
      analysisModel: viborg.analysisModel.map((step) => ({
        ...step,
        collects: collects[step.id] ?? step.collects,
      })),
    });
    const last = collecting({ worries: 'contributions', analysis: 'worries' });
    const unsaid = collecting({ worries: 'contributions' });
    const opened = [...planned, meetingOpened(), childHeard()];
    const closing = (said: string, model: Model) =>
      given(...opened, contributionMade(said))
        .with({ model })
        .when(closeMeeting());
    closing('worries', last).thenRejected('worries-not-shared', 'Punktet hedder »Hvordan forstår vi det?«.');
    closing('analysis', last).then([{ type: 'MeetingClosed' }]);
    closing('worries', unsaid).then([{ type: 'MeetingClosed' }]);
    closing('analysis', unsaid).thenRejected('worries-not-shared');
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
