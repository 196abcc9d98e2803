import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../case-event.js';
import type { CaseState } from '../../case-state.js';
import { concernReceived } from '../concern-history.js';
import { agreementKept, caseReopened } from '../later-history.js';
import { movedToModel } from '../moved-to-model.js';
import { socialWorker } from '../municipality.js';
import type { Play } from '../playing.js';
import { actBeforeFunding } from '../published-cases/act-before-funding.js';
import { acute } from '../published-cases/acute.js';
import { appealed } from '../published-cases/appealed.js';
import { earlierHandlers } from '../published-cases/earlier-handlers.js';
import { fundingByModel } from '../published-cases/funding-by-model.js';
import { movingHouse } from '../published-cases/moving-house.js';
import { noticeAnsweredOnce } from '../published-cases/notice-answered.js';
import { ordinaryPath } from '../published-cases/ordinary-path.js';
import { sparring } from '../published-cases/sparring.js';
import { threeLevels } from '../published-cases/three-levels.js';
import {
  andThen,
  brokenIn,
  changed,
  keptOtherwise,
  lacking,
  stepsOf,
  without,
  type Bug,
} from '../seen-from-outside/planted.js';

const brokenBy = (of: () => Play, bug?: Bug) => brokenIn(stepsOf(of(), bug));

const [play, measured, granted, complained] = [ordinaryPath(), actBeforeFunding(), sparring(), appealed()];
const { agreementId } = play.the('AgreementMade').data;
const measure = measured.state.measures[measured.the('MeasureStarted').data.measureId]!;
const grant = granted.state.grants[granted.the('GrantGiven').data.grantId]!;

const agreement = (other: Partial<CaseState['agreements'][string]>) => (state: CaseState) => ({
  agreements: { ...state.agreements, [agreementId]: { ...state.agreements[agreementId]!, ...other } },
});
const everyMeeting =
  (other: Partial<CaseState['meetings'][string]>) =>
  ({ meetings }: CaseState) => ({
    meetings: Object.fromEntries(Object.entries(meetings).map(([id, one]) => [id, { ...one, ...other }])),
  });
const unmandated = (event: CaseEvent): CaseEvent => lacking(event, 'under');

describe('What always holds', () => {
  it.each([
    ...[ordinaryPath, threeLevels, acute, actBeforeFunding, sparring, appealed, movingHouse, movedToModel],
    ...[earlierHandlers, noticeAnsweredOnce, fundingByModel],
  ])('holds in a case that is right: %p', (of) => {
    expect(brokenBy(of)).toEqual([]);
  });

  it('is that a closed case changes only by correcting and by what families take back', () => {
    const closed = stepsOf(play);
    const rule =
      'a closed case changes only by correcting and by what families take back, and otherwise not before it is reopened';
    expect(brokenIn(andThen(closed, agreementKept()))).toContain(rule);
    expect(brokenIn(andThen(closed, concernReceived()))).toContain(rule);
    expect(brokenIn(andThen(closed, caseReopened(), concernReceived()))).not.toContain(rule);
  });

  it.each<[string, () => Play, Bug]>([
    [
      'a closed case has no measure running, and no open question of who pays',
      ordinaryPath,
      keptOtherwise('CaseClosed', () => ({ measures: { one: { ...measure, status: 'running' } } })),
    ],
    [
      'a closed case has no measure running, and no open question of who pays',
      ordinaryPath,
      keptOtherwise('CaseClosed', () => ({
        measures: { one: { ...measure, status: 'ended', funding: 'open' } },
      })),
    ],
    [
      'a closed case has nobody disposing of money',
      sparring,
      keptOtherwise('CaseClosed', () => ({ grants: { one: { ...grant, status: 'given' } } })),
    ],
    [
      'a closed case owes nobody who complained an answer, but where the family has moved',
      ordinaryPath,
      keptOtherwise('CaseClosed', () => ({
        appeals: Object.fromEntries(
          Object.entries(complained.state.appeals).map(([id, one]) => [id, { ...one, status: 'received' }]),
        ),
      })),
    ],
    [
      'a closed case has no screening, inquiry or examination going on, and no meeting',
      ordinaryPath,
      keptOtherwise('CaseClosed', everyMeeting({ status: 'planned' })),
    ],
    [
      'a closed case has no screening, inquiry or examination going on, and no meeting',
      ordinaryPath,
      keptOtherwise('CaseClosed', () => ({ screening: { status: 'decided', running: 'examination' } })),
    ],
    [
      'a closed case has nothing agreed that is still open',
      ordinaryPath,
      keptOtherwise('CaseClosed', agreement({ status: 'open' })),
    ],
    [
      'an agreement stays at its meeting through every change, and a settled one as it was settled',
      ordinaryPath,
      keptOtherwise('AgreementChanged', agreement({ meetingId: 'another' })),
    ],
    [
      'a case another municipality has is closed for good, and nobody has part in it',
      movingHouse,
      keptOtherwise('CaseHandedOver', () => ({ status: 'open' })),
    ],
    [
      'whatever is decided is decided under a mandate of the model, by a role that has it',
      threeLevels,
      changed('ScreeningDecided', unmandated),
    ],
    [
      'G3: what is decided under a mandate that asks for it has the child’s voice before it',
      threeLevels,
      without('ChildHeard'),
    ],
    [
      'a meeting closes with the child’s voice, and with owner and date on each agreement',
      ordinaryPath,
      without('ChildHeard'),
    ],
    [
      'a meeting closes with the child’s voice, and with owner and date on each agreement',
      ordinaryPath,
      without('AgreementChanged'),
    ],
    [
      'nobody absent ever speaks',
      ordinaryPath,
      keptOtherwise('MeetingOpened', everyMeeting({ present: [] })),
    ],
    [
      'nobody comes twice to a meeting',
      ordinaryPath,
      keptOtherwise('MeetingOpened', everyMeeting({ present: ['one', 'one'] })),
    ],
    [
      'a meeting is opened on its day, or later with the reason why',
      ordinaryPath,
      keptOtherwise('MeetingScheduled', everyMeeting({ at: '2026-03-06T12:00:00.000Z' })),
    ],
    [
      'G1: while contact is barred no meeting has parents or companions',
      ordinaryPath,
      keptOtherwise('MeetingOpened', () => ({ parentContact: 'barred' })),
    ],
    [
      'G1: while contact is suspended nobody who may be a parent can still come',
      ordinaryPath,
      keptOtherwise('AgreementMade', (state) => ({
        parentContact: 'suspended',
        ...everyMeeting({ status: 'open', present: [] })(state),
      })),
    ],
    [
      'G1: contact opens only after the child was heard, or the authority said why not',
      acute,
      without('ChildHeard'),
    ],
    [
      'G2: contact opens only after the risk was assessed, where it was barred for that',
      acute,
      keptOtherwise('ConcernRaised', () => ({ honourConflict: true })),
    ],
    [
      'G4: no reassessment by one who handled the child before',
      ordinaryPath,
      keptOtherwise('HandlerAssigned', ({ reception }) => ({
        reception: { ...reception!, earlierHandlers: [socialWorker.personId] },
      })),
    ],
    [
      'G5: what the authority has received stays received',
      ordinaryPath,
      {
        after: (state, decided) =>
          decided.some(({ type }) => type === 'MeetingOpened') ? lacking(state, 'reception') : state,
      },
    ],
    [
      'no measure begins unpaid of a kind that must be paid first',
      fundingByModel,
      changed('MeasureStarted', (event) => ({
        ...event,
        data: { ...lacking(event.data, 'kinds'), funding: { kind: 'open' } },
      })),
    ],
    [
      'never more is granted than the ceiling, nor used than was granted',
      sparring,
      changed('GrantProposed', (event) => ({ ...event, data: { ...event.data, amountKroner: 250_001 } })),
    ],
    [
      'never more is granted than the ceiling, nor used than was granted',
      sparring,
      changed('GrantUsed', (event) => ({ ...event, data: { ...event.data, amountKroner: 250_001 } })),
    ],
    [
      'money is used only where everybody who must agree has said yes',
      sparring,
      keptOtherwise('MeetingClosed', () => ({
        grants: { [grant.grantId]: { ...grant, status: 'proposed' } },
      })),
    ],
    [
      'an open case has one named person holding the thread',
      ordinaryPath,
      { after: (state) => lacking(state, 'threadHolder') },
    ],
    [
      'the case stands at a level of the model',
      ordinaryPath,
      keptOtherwise('MeetingOpened', () => ({ level: 'nowhere' })),
    ],
    [
      'an office outlasts every consent',
      ordinaryPath,
      keptOtherwise('MeetingOpened', ({ withOffice }) => ({
        sightByConsent: Object.fromEntries(
          withOffice.map((personId) => [personId, { personId, name: '', consentId: 'c', until: '2030' }]),
        ),
      })),
    ],
    [
      'part once given is not taken, but by the family moving',
      ordinaryPath,
      keptOtherwise('MeetingOpened', ({ withPart }) => ({ withPart: withPart.slice(1) })),
    ],
    [
      'no deadline is forgotten, and none comes back',
      ordinaryPath,
      keptOtherwise('MeetingOpened', ({ deadlines }) => ({
        deadlines: lacking(deadlines, play.deadline('assess').deadlineId),
      })),
    ],
    [
      'no deadline is forgotten, and none comes back',
      ordinaryPath,
      keptOtherwise('MeetingOpened', ({ deadlines }) => {
        const { deadlineId } = play.deadline('assess');
        return {
          deadlines: { ...deadlines, [deadlineId]: { ...deadlines[deadlineId]!, status: 'running' } },
        };
      }),
    ],
    [
      'a deadline is told of at most once in a command',
      ordinaryPath,
      { event: (event) => (event.type === 'DeadlineMet' ? [event, event] : [event]) },
    ],
  ])('is that %s', (rule, of, bug) => {
    expect(brokenBy(of, bug)).toContain(rule);
  });

  it('is that what was answered stays so', () => {
    const later = (before: CaseState, changing: Partial<CaseState>) =>
      brokenIn([{ before, decided: [], after: { ...before, ...changing } }]);
    const { state } = complained;
    const asked = Object.entries(state.appeals).map(
      ([id, one]) => [id, { ...one, status: 'received' }] as const,
    );
    expect(later(state, {})).toEqual([]);
    expect(later(state, { appeals: Object.fromEntries(asked) })).toEqual([
      'a complaint that was answered stays so',
    ]);
    const { notices, ...rest } = noticeAnsweredOnce().state;
    const waiting = Object.entries(notices).map(([id, one]) => [id, { ...one, status: 'waiting' }] as const);
    expect(later({ ...rest, notices }, { notices: Object.fromEntries(waiting) })).toContain(
      'a notice that was answered stays so',
    );
  });
});
