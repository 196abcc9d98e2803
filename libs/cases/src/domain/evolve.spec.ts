import { describe, expect, it } from '@jest/globals';
import { entry, isUnmet, lacksScreening, noCase, type CaseState } from './case-state.js';
import { eventTypes } from './event-types.js';
import { requestWait } from './testing/commands.js';
import { concernRaised, concernReceived, parentContactOpened } from './testing/concern-history.js';
import { given, type History } from './testing/given.js';
import { assessed, examined, held, planned, raised } from './testing/how-far.js';
import * as past from './testing/later-history.js';
import {
  disagreementRecorded,
  meetingCancelled,
  meetingClosed,
  meetingOpened,
  participantArrived,
  participants,
} from './testing/meeting-history.js';
import { pinnedToViborg } from './testing/model.js';
import { secondSocialWorker } from './testing/municipality.js';

/** The state after a history: a request to wait changes nothing in it. */
const after = (...history: History): CaseState => given(...history).when(requestWait()).state;

describe('The state of a case', () => {
  it('begins with what the concern said', () => {
    expect(after(...raised)).toEqual({
      ...noCase,
      status: 'open',
      caseId: 'case-1',
      model: pinnedToViborg,
      subjectName: 'Villads Opdigtet',
      unitId: 'lindevangskolen',
      level: 'local',
      raisedAt: '2026-03-02T08:00:00.000Z',
      raisedBy: 'freja',
      severity: 'yellow',
      threadHolder: { personId: 'freja', name: 'Freja Prøvesen' },
      withPart: ['freja'],
      withOffice: ['freja'],
      passed: [{ milestone: 'concern-raised', at: '2026-03-02T08:00:00.000Z' }],
    });
    expect(noCase).toMatchObject({ status: 'none', severity: 'green', parentContact: 'open' });
  });

  it('knows when and by whom the concern was received', () => {
    expect(after(...raised, concernReceived()).reception).toEqual({
      at: '2026-03-02T08:00:00.000Z',
      unitId: 'familieafdelingen',
      handlers: [],
      assessed: false,
      met: false,
      acknowledged: false,
      informed: false,
    });
    expect(
      after(...raised, concernReceived({ earlierHandlers: [secondSocialWorker] })).reception,
    ).toMatchObject({
      earlierHandlers: ['bo'],
    });
  });

  it('knows what the authority has done', () => {
    const done = after(...examined, past.notifierAcknowledged(), past.notifierInformed());
    expect(done.reception).toMatchObject({
      assessed: true,
      acknowledged: true,
      informed: true,
      handler: { personId: 'sara' },
    });
    expect(after(...assessed).reception).toMatchObject({
      assessed: true,
      acknowledged: false,
      informed: false,
    });
  });

  it('bars and opens the contact to parents', () => {
    const abuse = concernRaised({ suspectedAbuse: true });
    expect(after(abuse).parentContact).toBe('barred');
    expect(after(abuse, parentContactOpened()).parentContact).toBe('open');
  });

  it('knows how far the meeting has come', () => {
    const status = (...history: History) => after(...history).meetings['meeting-1']?.status;
    expect(status(...planned)).toBe('planned');
    expect(status(...planned, meetingOpened())).toBe('open');
    expect(status(...held)).toBe('closed');
    expect(status(...planned, meetingCancelled())).toBe('cancelled');
    expect(after(...planned).meetings['meeting-1']).toMatchObject({
      kind: 'network-meeting',
      at: '2026-03-09T12:00:00.000Z',
      endsAt: '2026-03-09T13:00:00.000Z',
      chair: 'karen',
      noteTaker: 'freja',
      present: [],
      childVoice: false,
      responsibilityDisputed: false,
    });
  });

  it('knows who has come', () => {
    const { parent } = participants;
    const some = ['p-child', 'p-teacher', 'p-school-leader', 'p-family-leader'];
    const began = [...planned, meetingOpened({ without: [parent] })];
    expect(after(...began).meetings['meeting-1']?.present).toEqual(some);
    expect(after(...began, participantArrived(parent)).meetings['meeting-1']?.present).toEqual([
      ...some,
      'p-parent',
    ]);
  });

  it('gives each person part once', () => {
    expect(after(...planned).withPart).toEqual(['freja', 'karen', 'lise']);
  });

  it('follows advice and trial actions', () => {
    expect(after(...raised, past.adviceRequested([])).advice['advice-1']).toEqual({
      adviceId: 'advice-1',
      to: 'forum',
      question: 'Hvad kan vi prøve?',
      asked: [],
      givenBy: [],
    });
    expect(after(...held, past.trialActionPlanned()).trialActions['trial-1']).toMatchObject({
      status: 'running',
    });
    expect(
      after(...held, past.trialActionPlanned(), past.trialActionReviewed('adapt')).trialActions['trial-1'],
    ).toMatchObject({ status: 'running' });
    expect(
      after(...held, past.trialActionPlanned(), past.trialActionReviewed('stop')).trialActions['trial-1'],
    ).toMatchObject({ status: 'stopped' });
  });

  it('is not upset by facts about what it does not know', () => {
    for (const fact of [
      meetingOpened(),
      participantArrived(participants.parent),
      meetingClosed(),
      disagreementRecorded(),
      past.agreementKept(),
      past.trialActionReviewed('stop'),
      past.adviceGiven(),
      past.notifierAcknowledged(),
      past.examinationCompleted(),
      past.fundingSettled(),
      past.deadlineMissed(),
    ])
      expect({ ...after(...raised, fact), passed: [] }).toEqual({ ...after(...raised), passed: [] });
  });
});

describe('A part of the case', () => {
  it('is found by its own id only', () => {
    expect(entry({ one: 1 }, 'one')).toBe(1);
    expect(entry({ one: 1 }, 'two')).toBeUndefined();
    expect(entry({ one: 1 }, 'constructor')).toBeUndefined();
  });

  it('is a deadline asked for until met or lapsed', () => {
    const asked = (['running', 'missed', 'met', 'lapsed'] as const).map((status) =>
      isUnmet({ deadlineId: '', rule: '', owner: 'teacher', startsAt: '', dueAt: '', status }),
    );
    expect(asked).toEqual([true, true, false, false]);
  });

  it('is a screening that is lacking only when none is open and nothing runs', () => {
    const lacking = (screening: CaseState['screening']) => lacksScreening({ ...noCase, screening });
    expect(lacking(undefined)).toBe(true);
    expect(lacking({ status: 'open', running: 'none' })).toBe(false);
    expect(lacking({ status: 'decided', running: 'examination' })).toBe(false);
    expect(lacking({ status: 'decided', running: 'none' })).toBe(true);
  });
});

describe('The names of events', () => {
  it('are the explicit strings of the stream', () => {
    expect([...eventTypes].every((name) => /^[A-Z][A-Za-z]+$/.test(name))).toBe(true);
    expect(eventTypes.size).toBe(88);
    expect(eventTypes.has('ConcernRaised')).toBe(true);
  });
});
