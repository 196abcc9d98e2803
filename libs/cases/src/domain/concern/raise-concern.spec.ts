import { describe, expect, it } from '@jest/globals';
import type { Model } from '@tovholder/model';
import type { Invite } from '../meeting/meeting-commands.js';
import { meetingRequest, raiseConcern } from '../testing/commands.js';
import { child, group, monday } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { viborg } from '../testing/model.js';
import {
  familyDepartment,
  familyLeader,
  roster,
  schoolLeader,
  socialWorker,
  teacher,
} from '../testing/municipality.js';
import { intakeRuleFor } from './intake-rule.js';

const earlier = {
  caseId: 'case-earlier',
  raisedAt: '2025-10-06T08:00:00.000Z',
  severity: 'green',
  status: 'open',
} as const;

describe('Raising a concern about a child', () => {
  it('schedules the meeting, invites whom the model requires and reaches the family department in one act', () => {
    given()
      .at(monday)
      .when(raiseConcern())
      .then([
        { type: 'CaseOpened', data: { level: 'local', subject: child } },
        {
          type: 'ConcernRaised',
          data: { raisedBy: { personId: 'freja', role: 'teacher', unitId: 'lindevangskolen' }, earlier: [] },
          level: 'local',
        },
        {
          type: 'ThreadHolderNamed',
          data: {
            holder: { personId: 'freja', name: 'Freja Prøvesen' },
            reason: 'Har rejst bekymringen og holder tråden indtil videre.',
          },
        },
        {
          type: 'MeetingScheduled',
          data: {
            kind: 'network-meeting',
            purpose: 'Bekymringen drøftes, og næste skridt aftales.',
            endsAt: '2026-03-09T13:00:00.000Z',
            chair: { personId: schoolLeader.personId },
            noteTaker: { personId: teacher.personId },
            standsForNotification: true,
            invited: [
              { capacity: 'parent', name: 'Forældre til Villads Opdigtet', requiredBy: 'model' },
              { capacity: 'child', name: 'Villads Opdigtet', requiredBy: 'model' },
              { capacity: 'school-leader', personId: schoolLeader.personId },
              { capacity: 'family-leader', personId: familyLeader.personId },
              { capacity: 'teacher', personId: teacher.personId },
            ],
            notInvited: [],
          },
        },
        {
          type: 'ConcernReceived',
          data: { unitId: familyDepartment, because: 'meeting-requested', meetingId: 'id-6' },
        },
        { type: 'DeadlineSet', data: { rule: 'assess', dueAt: '2026-03-03T08:00:00.000Z' } },
        { type: 'DeadlineSet', data: { rule: 'acknowledge', dueAt: '2026-03-10T22:59:59.999Z' } },
      ]);
  });

  it('shows the earlier concerns about the child as they were known', () => {
    given()
      .knowing({ earlier: [earlier], handlers: [socialWorker.personId] })
      .when(raiseConcern())
      .thenAmongOthers(
        { type: 'ConcernRaised', data: { earlier: [earlier] } },
        {
          type: 'ConcernReceived',
          data: {
            reassessment: { activeCases: ['case-earlier'], earlierHandlers: [socialWorker.personId] },
          },
        },
      );
  });

  it('asks for no reassessment when the earlier cases are closed', () => {
    const events = given()
      .knowing({ earlier: [{ ...earlier, status: 'closed' }], handlers: [] })
      .when(raiseConcern()).events;
    expect(events.find(({ type }) => type === 'ConcernReceived')?.data).not.toHaveProperty('reassessment');
  });

  it('says so when nobody receives the concerns of the unit', () => {
    given()
      .with({ roster: { ...roster, familyDepartmentOf: () => undefined } })
      .when(raiseConcern())
      .thenRejected('required-participant-missing', '(familieafdelingen)');
  });
});

describe('A concern that is green', () => {
  it('starts with a meeting among those nearest the child, and is no notification', () => {
    given()
      .when(raiseConcern({ severity: 'green' }))
      .then([
        { type: 'CaseOpened' },
        { type: 'ConcernRaised' },
        { type: 'ThreadHolderNamed' },
        { type: 'MeetingScheduled', data: { kind: 'practice-meeting', endsAt: '2026-03-09T12:45:00.000Z' } },
      ]);
  });

  it('reaches the family department when the raiser chooses the network meeting', () => {
    given()
      .when(raiseConcern({ severity: 'green', meeting: { ...meetingRequest, kind: 'network-meeting' } }))
      .thenAmongOthers({ type: 'ConcernReceived', data: { because: 'meeting-requested' } });
  });
});

describe('A concern about a group', () => {
  it('opens a case on the group', () => {
    given()
      .when(raiseConcern({ subject: group, severity: 'green' }))
      .thenAmongOthers({ type: 'CaseOpened', data: { subject: group } });
  });
});

describe('An acute concern', () => {
  const fridayEvening = '2026-04-03T19:30:00.000Z';

  it('reaches the authority in the same second, without waiting for a meeting', () => {
    given()
      .at(fridayEvening)
      .when(raiseConcern({ acute: true, severity: 'red', meeting: undefined }))
      .then([
        { type: 'CaseOpened' },
        { type: 'ConcernRaised' },
        { type: 'ThreadHolderNamed' },
        { type: 'ConcernReceived', at: fridayEvening, data: { because: 'acute' } },
        { type: 'DeadlineSet' },
        { type: 'DeadlineSet' },
      ]);
  });

  it('on Good Friday is assessed within 24 hours of the clock and acknowledged in working days', () => {
    given()
      .at(fridayEvening)
      .when(raiseConcern({ acute: true, meeting: undefined }))
      .thenAmongOthers(
        {
          type: 'DeadlineSet',
          data: {
            rule: 'assess',
            startsAt: fridayEvening,
            dueAt: '2026-04-04T19:30:00.000Z',
            legalBasis: 'Barnets lov § 136',
          },
        },
        // Easter Monday is no working day: Tuesday 7 April is the first, Tuesday 14 April the sixth.
        { type: 'DeadlineSet', data: { rule: 'acknowledge', dueAt: '2026-04-14T21:59:59.999Z' } },
      );
  });

  it('goes to the authority as acute also when a meeting follows', () => {
    const events = given()
      .at(monday)
      .when(
        raiseConcern({ acute: true, meeting: { ...meetingRequest, at: '2026-03-03T07:00:00.000Z' } }),
      ).events;
    const received = events.find(({ type }) => type === 'ConcernReceived');
    expect(received?.data).toEqual({ unitId: familyDepartment, because: 'acute' });
  });
});

describe('A concern that suspects abuse (G1)', () => {
  const suspecting = (...invite: readonly Invite[]) =>
    given()
      .at(monday)
      .when(
        raiseConcern({
          suspectedAbuse: true,
          meeting: { ...meetingRequest, at: '2026-03-03T12:00:00.000Z', invite },
        }),
      );

  it('reaches the authority without a meeting', () => {
    given()
      .when(raiseConcern({ suspectedAbuse: true, meeting: undefined }))
      .thenAmongOthers(
        { type: 'ParentContactBarred', data: { gate: 'G1', until: 'child-heard' } },
        { type: 'ConcernReceived', data: { because: 'suspected-abuse' } },
      );
  });

  it('leaves the parents out of the meeting and writes down why', () => {
    const outcome = suspecting();
    const meeting = outcome.events.find((event) => event.type === 'MeetingScheduled');
    expect(meeting?.data.invited.map(({ capacity }) => capacity)).toEqual([
      'child',
      'school-leader',
      'family-leader',
      'teacher',
    ]);
    expect(meeting?.data.notInvited).toMatchObject([{ capacity: 'parent', gate: 'G1' }]);
    expect(meeting?.data.notInvited[0]?.because).toContain('barnet høres først');
  });

  it.each(['parent', 'companion'] as const)('does not let a %s be asked for the task', (capacity) => {
    suspecting({ capacity, name: 'Mor', because: 'Vil med.' }).thenRejectedAt(
      '/meeting/invite/0/capacity',
      'parents-barred',
    );
  });

  it('cannot be turned into a practice meeting', () => {
    given()
      .at(monday)
      .when(
        raiseConcern({
          suspectedAbuse: true,
          meeting: { ...meetingRequest, kind: 'practice-meeting', at: '2026-03-03T12:00:00.000Z' },
        }),
      )
      .thenRejectedAt('/meeting/kind', 'kind-below-concern', ['network-meeting']);
  });

  it('is for nobody else: an ordinary concern bars no contact', () => {
    given().when(raiseConcern()).thenWithout('ParentContactBarred');
  });
});

describe('The intake rule of a concern', () => {
  const calm = { acute: false, suspectedAbuse: false, severity: 'green', subject: child } as const;
  const chosen = (concern: Partial<Parameters<typeof intakeRuleFor>[0]>) =>
    intakeRuleFor({ ...calm, ...concern }, viborg);

  it('is the first that fits', () => {
    expect(chosen({ acute: true, suspectedAbuse: true }).meetWithin).toEqual({ amount: 24, unit: 'hours' });
    expect(chosen({ suspectedAbuse: true }).meetWithin).toEqual({ amount: 2, unit: 'working-days' });
    expect(chosen({ severity: 'red' }).meetWithin).toEqual({ amount: 10, unit: 'working-days' });
    expect(chosen({ severity: 'green' }).meetWithin).toEqual({ amount: 15, unit: 'working-days' });
  });

  it('may be for groups only', () => {
    const forGroups: Model = {
      ...viborg,
      intake: [
        {
          when: { subject: ['group'] },
          meetingKind: 'forum-meeting',
          meetWithin: { amount: 5, unit: 'days' },
        },
        { when: {}, meetingKind: 'practice-meeting', meetWithin: { amount: 9, unit: 'days' } },
      ],
    };
    expect(intakeRuleFor({ ...calm, subject: group }, forGroups).meetingKind).toBe('forum-meeting');
    expect(intakeRuleFor(calm, forGroups).meetingKind).toBe('practice-meeting');
  });

  it('may be for children only', () => {
    const forChildren: Model = {
      ...viborg,
      intake: viborg.intake
        .slice(-1)
        .flatMap((last) => [{ ...last, when: { subject: ['child'] }, meetingKind: 'forum-meeting' }, last]),
    };
    expect(intakeRuleFor(calm, forChildren).meetingKind).toBe('forum-meeting');
    expect(intakeRuleFor({ ...calm, subject: group }, forChildren).meetingKind).toBe('practice-meeting');
  });

  it('is missing only in a model that was never checked', () => {
    expect(() => intakeRuleFor(calm, { ...viborg, intake: [] })).toThrow(`viborg ${viborg.version}`);
  });
});
