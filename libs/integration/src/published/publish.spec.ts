import { describe, expect, it } from '@jest/globals';
import { aMoment, happened } from '../testing/happened.js';
import { NotAsContracted, publish } from './publish.js';

const source = 'urn:tovholder:afprøvningskommunen';
const caseId = '10000000-0000-4000-8000-000000000001';
const meetingId = '20000000-0000-4000-8000-000000000002';

const caseOpened = happened(
  'CaseOpened',
  {
    caseId,
    model: { name: 'viborg', version: '2026.1', hash: 'a1b2' },
    subject: { kind: 'child', name: 'Storm Opdigtet', cpr: '3213269999', cprIndex: 'blind' },
    unitId: 'skolen',
    level: 'local',
  },
  { stream: `case-${caseId}`, version: 12 },
);

describe('an event that is for others', () => {
  it('goes out as a CloudEvent about its case, with its own id', () => {
    expect(publish(caseOpened, source)).toEqual({
      audience: 'cases',
      id: caseOpened.eventId,
      type: 'dk.tovholder.case.opened.v1',
      source,
      subject: caseId,
      time: aMoment,
      sequence: '0000000012',
      data: {
        unitId: 'skolen',
        level: 'local',
        subject: 'child',
        model: { name: 'viborg', version: '2026.1' },
      },
    });
  });

  it('says the same, sent again', () => {
    expect(publish(caseOpened, source)).toEqual(publish(caseOpened, source));
  });

  it('says when a moved meeting is, and neither where nor why', () => {
    const moved = happened('MeetingMoved', {
      meetingId,
      from: '2026-03-04T09:00:00.000Z',
      to: '2026-03-05T09:00:00.000Z',
      endsAt: '2026-03-05T10:00:00.000Z',
      place: 'Hjemme hos Storm',
      reason: 'Mor er syg.',
    });
    expect(publish(moved, source)?.data).toEqual({
      meetingId,
      startsAt: '2026-03-05T09:00:00.000Z',
      endsAt: '2026-03-05T10:00:00.000Z',
    });
  });

  it('says that the family department was notified, and not that abuse is suspected', () => {
    const received = happened('ConcernReceived', { unitId: 'familie', because: 'suspected-abuse' });
    expect(publish(received, source)).toMatchObject({ audience: 'authority', data: { unitId: 'familie' } });
    expect(JSON.stringify(publish(received, source))).not.toContain('abuse');
  });

  it('tells the follow-up of a measure to the family department’s side alone', () => {
    const held = { progress: 'Det går bedre.', next: '2026-06-01' };
    expect(publish(happened('FollowUpHeld', held), source)).toMatchObject({
      audience: 'cases',
      data: { next: '2026-06-01' },
    });
    expect(publish(happened('FollowUpHeld', { ...held, measureId: meetingId }), source)).toMatchObject({
      audience: 'authority',
      type: 'dk.tovholder.measure.followed-up.v1',
      data: { measureId: meetingId, next: '2026-06-01' },
    });
  });

  it('says of a closed case which agreements no longer stand, and not why', () => {
    const closed = { reason: 'Målet er nået.', whatChanged: 'Han har en ven.' };
    expect(publish(happened('CaseClosed', closed), source)?.data).toEqual({});
    const trialActionId = '01890a5d-ac96-774b-bcce-b302099a8058';
    const leaves = [
      { agreementId: meetingId, does: 'ringer hjem', reason: 'Far er flyttet.' },
      { trialActionId, does: 'prøver tolærer', reason: 'Klassen er delt.' },
    ];
    expect(publish(happened('CaseClosed', { ...closed, leaves }), source)?.data).toEqual({
      agreementsLeft: [meetingId],
      trialActionsLeft: [trialActionId],
    });
  });

  it('does not say of a heard child whether it was outside a meeting', () => {
    const voice = { heardBy: 'Sara', how: 'Samtale', worries: '', goodThings: '', dreams: '' };
    for (const data of [{ voice }, { meetingId, voice }])
      expect(publish(happened('ChildHeard', data), source)?.data).toEqual({});
  });
});

describe('an event that is for nobody else', () => {
  it.each([
    ['what was seen', 'ConcernRaised', { sees: 'Barnet er ofte alene.' }],
    ['that parents may not be told', 'ParentContactBarred', { gate: 'G1', until: 'child-heard' }],
    ['what somebody says', 'ContributionMade', { meetingId, says: 'Barnet er ofte alene.' }],
    ['who handles the case', 'HandlerAssigned', { handler: { personId: 'sara', name: 'Sara Opdigtet' } }],
  ])('stays within: %s', (_, type, data) => {
    expect(publish(happened(type, data), source)).toBeUndefined();
  });
});

describe('the last gate', () => {
  it('lets no text out in a field for a code, and does not repeat it in the error', () => {
    const closed = happened(
      'MeetingClosed',
      { meetingId, outcome: 'Storm Opdigtet skal flytte', followUp: '2026-04-13' },
      { position: 41n },
    );
    expect(() => publish(closed, source)).toThrow(new NotAsContracted('MeetingClosed', 41n, ['/outcome']));
  });
});
