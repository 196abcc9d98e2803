import { describe, expect, it } from '@jest/globals';
import {
  correctRecord,
  enterAnalysisStep,
  giveScale,
  makeContribution,
  nameResponsible,
  openMeeting,
  recordDisagreement,
} from '../testing/commands.js';
import { given } from '../testing/given.js';
import { held, planned, underWay } from '../testing/how-far.js';
import { caseClosed } from '../testing/later-history.js';
import { disagreementRecorded, participants } from '../testing/meeting-history.js';
import {
  familyChief,
  familyLeader,
  schoolChief,
  schoolLeader,
  socialWorker,
} from '../testing/municipality.js';

const asFamilyLeader = { participantId: participants.familyLeader.participantId };

describe('Opening the meeting', () => {
  it('says who is present and who is not', () => {
    given(...planned)
      .by(schoolLeader)
      .when(openMeeting({ present: ['p-child', 'p-teacher', 'p-school-leader'] }))
      .then([
        {
          type: 'MeetingOpened',
          data: {
            present: ['p-child', 'p-teacher', 'p-school-leader'],
            absent: ['p-parent', 'p-family-leader'],
          },
        },
      ]);
  });

  it('is for chair and note-taker', () => {
    given(...planned)
      .by(familyLeader)
      .when(openMeeting())
      .thenRejected('not-chair');
  });

  it('counts only those invited', () => {
    given(...planned)
      .when(openMeeting({ present: ['p-child', 'stranger'] }))
      .thenRejected('unknown-participant');
  });
});

describe('Walking through the analysis model', () => {
  it('is led by chair or note-taker', () => {
    given(...underWay)
      .when(enterAnalysisStep({ step: 'analysis' }))
      .then([{ type: 'AnalysisStepEntered', data: { meetingId: 'meeting-1', step: 'analysis' } }]);
    given(...underWay)
      .by(familyLeader)
      .when(enterAnalysisStep())
      .thenRejected('not-chair');
    given(...planned)
      .when(enterAnalysisStep())
      .thenRejected('meeting-not-open');
  });
});

describe('A contribution', () => {
  it('is each participant’s own', () => {
    given(...underWay)
      .by(familyLeader)
      .when(makeContribution({ ...asFamilyLeader, says: 'Familien har klaret svære ting før.' }))
      .then([
        {
          type: 'ContributionMade',
          data: {
            contributionId: 'id-1',
            step: 'worries',
            participantId: 'p-family-leader',
            says: 'Familien har klaret svære ting før.',
          },
        },
      ]);
  });

  it('is written by the note-taker for those who have no sign-in', () => {
    given(...underWay)
      .when(makeContribution({ participantId: 'p-parent' }))
      .then([{ type: 'ContributionMade', data: { participantId: 'p-parent' } }]);
  });

  it('is not put in another’s mouth', () => {
    given(...underWay)
      .by(familyLeader)
      .when(makeContribution())
      .thenRejected('not-yours');
  });

  it('may be sorted by view and by the step’s dimensions', () => {
    const [sorted] = given(...underWay).when(
      makeContribution({ step: 'analysis', dimension: 'social-network', view: 'learning' }),
    ).events;
    expect(sorted?.data).toMatchObject({ dimension: 'social-network', view: 'learning' });
    const [plain] = given(...underWay).when(makeContribution()).events;
    expect(Object.keys(plain?.data ?? {})).toEqual([
      'meetingId',
      'contributionId',
      'step',
      'participantId',
      'says',
    ]);
  });

  it('belongs to a step that collects it', () => {
    given(...underWay)
      .when(makeContribution({ step: 'opening' }))
      .then([{ type: 'ContributionMade' }]);
    given(...underWay)
      .when(makeContribution({ step: 'outcome' }))
      .thenRejected('contribution-needs-other-step');
    given(...underWay)
      .when(makeContribution({ step: 'gossip' }))
      .thenRejected('unknown-step');
    given(...underWay)
      .when(makeContribution({ dimension: 'health' }))
      .thenRejected('unknown-dimension');
    given(...planned)
      .when(makeContribution())
      .thenRejected('meeting-not-open');
    given(...underWay)
      .when(makeContribution({ step: 'analysis', dimension: 'stars' }))
      .thenRejected('unknown-dimension');
  });
});

describe('The scale', () => {
  it('is answered by each for themselves', () => {
    given(...underWay)
      .by(familyLeader)
      .when(giveScale({ ...asFamilyLeader, value: 5, because: 'Han spiser med de andre.' }))
      .then([{ type: 'ScaleGiven', data: { value: 5, because: 'Han spiser med de andre.' } }]);
    given(...underWay)
      .by(familyLeader)
      .when(giveScale())
      .thenRejected('not-yours');
    given(...planned)
      .when(giveScale())
      .thenRejected('meeting-not-open');
  });
});

describe('Disagreement', () => {
  it('is kept as it was said', () => {
    given(...underWay)
      .when(recordDisagreement({ participantId: 'p-parent', about: 'other', view: 'Det passer ikke.' }))
      .then([
        {
          type: 'DisagreementRecorded',
          data: {
            disagreementId: 'id-1',
            participantId: 'p-parent',
            about: 'other',
            view: 'Det passer ikke.',
          },
        },
      ]);
    given(...underWay)
      .by(familyLeader)
      .when(recordDisagreement())
      .thenRejected('not-yours');
    given(...planned)
      .when(recordDisagreement())
      .thenRejected('meeting-not-open');
  });

  it('about who is responsible is settled by the chief who names one person', () => {
    const disputed = given(...underWay, disagreementRecorded());
    const { state } = disputed.by(schoolChief).when(nameResponsible());
    expect(state.meetings['meeting-1']?.responsibilityDisputed).toBe(false);
    disputed
      .by(familyChief)
      .when(nameResponsible({ responsibleId: socialWorker.personId, reason: 'Hun er tættest på.' }))
      .then([
        {
          type: 'ResponsibleNamed',
          data: { responsible: { personId: socialWorker.personId, name: socialWorker.name } },
          under: { mandateId: 'name-responsible-local', role: 'family-chief', unitId: 'kommunen' },
          by: { role: 'family-chief', unitId: 'kommunen' },
        },
      ]);
  });

  it('about who is responsible is not settled by one of the parties, nor by naming nobody', () => {
    const disputed = given(...underWay, disagreementRecorded());
    disputed.by(familyLeader).when(nameResponsible()).thenRejected('no-mandate');
    disputed
      .by(schoolChief)
      .when(nameResponsible({ responsibleId: 'nobody' }))
      .thenRejected('unknown-person');
    given(...planned)
      .by(schoolChief)
      .when(nameResponsible())
      .thenRejected('meeting-not-open');
  });
});

describe('Correcting the record', () => {
  it('adds what a participant finds wrong, and leaves the record as it was closed', () => {
    given(...held)
      .by(familyLeader)
      .when(correctRecord({ ...asFamilyLeader, step: 'worries', says: 'Det var i november.' }))
      .then([
        {
          type: 'RecordCorrected',
          data: {
            correctionId: 'id-1',
            step: 'worries',
            says: 'Det var i november.',
            participantId: 'p-family-leader',
          },
        },
      ]);
  });

  it('need not point at a step', () => {
    const [corrected] = given(...held).when(correctRecord()).events;
    expect(corrected?.data).not.toHaveProperty('step');
    given(...held)
      .when(correctRecord({ step: 'gossip' }))
      .thenRejected('unknown-step');
  });

  it('is each participant’s own', () => {
    given(...held)
      .by(familyLeader)
      .when(correctRecord())
      .thenRejected('not-yours');
    given(...held)
      .when(correctRecord({ participantId: 'stranger' }))
      .thenRejected('unknown-participant');
  });

  it('stays possible when the case is closed', () => {
    given(...held, caseClosed())
      .when(correctRecord())
      .then([{ type: 'RecordCorrected' }]);
  });

  it('waits until the record is closed', () => {
    given(...underWay)
      .when(correctRecord())
      .thenRejected('meeting-not-closed');
  });
});
