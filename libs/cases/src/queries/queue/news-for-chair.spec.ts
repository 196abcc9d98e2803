import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import type { Participant } from '../../domain/meeting/meeting-events.js';
import { MeetingParticipant } from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import {
  invitationAnswered,
  meetingMoved,
  meetingScheduled,
  participantInvited,
  participants,
} from '../../projections/testing/facts.js';
import { given } from '../../projections/testing/history.js';
import { lacksSomebodyRequired, newsForChair } from './news-for-chair.js';

const teachersNo =
  'Thomas Fiktiv (lærer/pædagog) skal være med efter modellen, men har meldt afbud: »Jeg er på kursus.« ' +
  'Inviter en anden i samme rolle, eller flyt mødet.';

describe('what the chair is told of who comes', () => {
  it('is nothing while nobody has said no', () => {
    expect(told(answer('p-thomas', 'accepted'))).toEqual([]);
  });

  it('is who was required as what, has said no, and what to do', () => {
    expect(told(no('p-thomas', 'Jeg er på kursus.'))).toEqual([teachersNo]);
    expect(told(no('p-thomas', ' '))[0]).toContain('men har meldt afbud. Inviter en anden');
    expect(lacks(no('p-thomas'))).toBe(true);
  });

  it('stays whatever else is answered or proposed after it, each beside the other', () => {
    const news = told(
      no('p-thomas', 'Jeg er på kursus.'),
      proposed('p-mother', 'Jeg har vagt.'),
      answer('p-karen', 'accepted'),
    );
    expect(news).toEqual([
      teachersNo,
      'Mor Opdigtet foreslår 2. december 2026 kl. 13.00 i stedet: »Jeg har vagt.«',
    ]);
  });

  it('is gone when they come after all, when another was asked in their place, and when the meeting is moved', () => {
    const another = invited({
      ...participants.thomas,
      participantId: 'p-nora',
      name: 'Nora',
      personId: 'nora',
    });
    for (const settled of [answer('p-thomas', 'accepted'), another, meetingMoved()]) {
      expect(told(no('p-thomas'), settled)).toEqual([]);
      expect(lacks(no('p-thomas'), settled)).toBe(false);
    }
    const neither = [no('p-thomas'), another, answer('p-nora', 'declined')];
    expect(told(...neither)).toHaveLength(2);
    expect(lacks(...neither)).toBe(true);
  });

  it('is not settled by a name alone, where the model requires one of the municipality’s people', () => {
    const { participantId, name, capacity, requiredBy, because } = participants.thomas;
    const byName = invited({ participantId: `${participantId}-2`, name, capacity, requiredBy, because });
    expect(lacks(no('p-thomas'), byName)).toBe(true);
  });

  it('is no more than the no of somebody whom the task asked for, or beside whom another of the role comes', () => {
    const extra = { ...participants.sofie, requiredBy: 'task' } as const;
    expect(told(invited(extra), no('p-sofie', 'Jeg kan ikke.'))).toEqual([
      'Sofie Sagnfigur (børne- og ungerådgiver) har meldt afbud: »Jeg kan ikke.«',
    ]);
    expect(lacks(invited(extra), no('p-sofie'))).toBe(false);
    const two = [participants.thomas, { ...participants.thomas, participantId: 'p-nora', personId: 'nora' }];
    const both = meetingScheduled({ invited: two });
    expect(toldOf([both, no('p-thomas')])).toEqual(['Thomas Fiktiv (lærer/pædagog) har meldt afbud.']);
  });

  it('is to bring the child’s own words when the child will not come, and to find a day when the parents can', () => {
    expect(told(no('p-child'))).toEqual([
      expect.stringContaining('Sørg for, at barnets egne ord kommer med'),
    ]);
    expect(lacks(no('p-child'))).toBe(false);
    expect(told(no('p-mother'))).toEqual([expect.stringContaining('Find en tid, hvor forældrene kan')]);
    expect(lacks(no('p-mother'))).toBe(true);
  });

  it('is no other time any more when they come after all, but still when they do not', () => {
    const wish = proposed('p-thomas', 'Jeg har timer.');
    expect(told(wish, answer('p-thomas', 'accepted'))).toEqual([]);
    expect(told(wish, no('p-thomas'))).toHaveLength(2);
    expect(told(wish, meetingMoved())).toEqual([]);
  });
});

function answer(participantId: string, answer: 'accepted' | 'declined', note = ''): CaseFact {
  return invitationAnswered({ participantId, answer, note });
}

function no(participantId: string, note = ''): CaseFact {
  return answer(participantId, 'declined', note);
}

function proposed(participantId: string, reason: string): CaseFact {
  return {
    type: 'AnotherTimeProposed',
    data: { meetingId: 'm-1', participantId, at: '2026-12-02T12:00:00.000Z', reason },
  };
}

function invited(participant: Participant): CaseFact {
  return participantInvited({ participant });
}

function told(...facts: readonly CaseFact[]): string[] {
  return toldOf([meetingScheduled(), ...facts]);
}

function toldOf(facts: readonly CaseFact[]): string[] {
  return newsForChair(
    given(...facts)
      .seenBy(meetingRecord)
      .all(MeetingParticipant),
  );
}

function lacks(...facts: readonly CaseFact[]): boolean {
  const rows = given(meetingScheduled(), ...facts).seenBy(meetingRecord);
  return lacksSomebodyRequired(rows.all(MeetingParticipant));
}
