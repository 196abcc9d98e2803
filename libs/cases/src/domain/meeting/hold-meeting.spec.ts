import { describe, expect, it } from '@jest/globals';
import {
  correctRecord,
  enterAnalysisStep,
  giveScale,
  makeContribution,
  recordDisagreement,
} from '../testing/commands.js';
import { given } from '../testing/given.js';
import { held, planned, underWay } from '../testing/how-far.js';
import { caseClosed } from '../testing/later-history.js';
import {
  childHeard,
  meetingClosed,
  meetingOpened,
  participantArrived,
  participants,
} from '../testing/meeting-history.js';
import { viborg } from '../testing/model.js';
import { familyLeader } from '../testing/municipality.js';

const { parent } = participants;
const withoutParent = [...planned, meetingOpened({ without: [parent] })];
const dimensionIds = viborg.analysisModel.find(({ id }) => id === 'analysis')?.dimensions.map(({ id }) => id);
const stepIds = viborg.analysisModel.map(({ id }) => id);
const asFamilyLeader = { participantId: participants.familyLeader.participantId };

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
    given(...underWay)
      .when(enterAnalysisStep({ step: 'gossip' }))
      .thenRejectedAt('/step', 'unknown-step', stepIds);
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
      .thenRejectedAt('/step', 'contribution-needs-other-step', [
        'preparation',
        'opening',
        'worries',
        'strengths',
        'analysis',
      ]);
    given(...underWay)
      .when(makeContribution({ step: 'gossip' }))
      .thenRejectedAt('/step', 'unknown-step', stepIds);
    given(...underWay)
      .when(makeContribution({ dimension: 'health' }))
      .thenRejectedAt('/dimension', 'unknown-dimension');
    given(...planned)
      .when(makeContribution())
      .thenRejected('meeting-not-open');
    given(...underWay)
      .when(makeContribution({ step: 'analysis', dimension: 'stars' }))
      .thenRejectedAt('/dimension', 'unknown-dimension', dimensionIds, 'Trinnet: »Hvordan forstår vi det?«');
  });
});

describe('Who is not at the meeting', () => {
  const there = ['p-child', 'p-teacher', 'p-school-leader', 'p-family-leader'];
  const asParent = { participantId: parent.participantId };
  const words = [makeContribution(asParent), giveScale(asParent), recordDisagreement(asParent)];

  it.each(words)('says nothing there, in nobody’s hand: $type', (said) => {
    given(...withoutParent)
      .when(said)
      .thenRejectedAt('/participantId', 'participant-absent', there, 'bringe det videre i sit eget navn');
    given(...withoutParent, participantArrived(parent))
      .when(said)
      .then([
        {
          type:
            said.type === 'MakeContribution'
              ? 'ContributionMade'
              : said.type === 'GiveScale'
                ? 'ScaleGiven'
                : 'DisagreementRecorded',
        },
      ]);
  });

  it.each([
    makeContribution({ participantId: 'stranger' }),
    giveScale({ participantId: 'stranger' }),
    recordDisagreement({ participantId: 'stranger' }),
  ])('cannot be somebody nobody invited: $type', (said) => {
    given(...withoutParent)
      .when(said)
      .thenRejectedAt('/participantId', 'unknown-participant', [
        'p-child',
        'p-parent',
        'p-teacher',
        'p-school-leader',
        'p-family-leader',
      ]);
  });

  it('has the record to correct afterwards', () => {
    given(...withoutParent, childHeard(), meetingClosed())
      .when(correctRecord(asParent))
      .then([{ type: 'RecordCorrected', data: { participantId: 'p-parent' } }]);
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
      .thenRejectedAt('/step', 'unknown-step', stepIds);
  });

  it('is each participant’s own', () => {
    given(...held)
      .by(familyLeader)
      .when(correctRecord())
      .thenRejected('not-yours');
    given(...held)
      .when(correctRecord({ participantId: 'stranger' }))
      .thenRejectedAt(
        '/participantId',
        'unknown-participant',
        Object.values(participants).map(({ participantId }) => participantId),
      );
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
