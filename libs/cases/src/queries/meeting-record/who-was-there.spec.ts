import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  invitationAnswered,
  meetingClosed,
  meetingMoved,
  meetingOpened,
  meetingScheduled,
  participantArrived,
  participantInvited,
} from '../../projections/testing/facts.js';
import { aCase, given, type History } from '../../projections/testing/history.js';
import { aMeeting, recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

describe('the meeting record, of when it was held and by whom', () => {
  it('says when it was held, and not only when it was planned', () => {
    const told = given(caseOpened(), meetingScheduled())
      .happened(aCase, meetingOpened(), { at: '2026-12-01T12:04:00.000Z' })
      .happened(aCase, meetingClosed(), { at: '2026-12-01T13:11:00.000Z' });
    const record = recordOf(told);
    expect(record).toMatchObject({
      at: '2026-12-01T12:00:00.000Z',
      openedAt: '2026-12-01T12:04:00.000Z',
      closedAt: '2026-12-01T13:11:00.000Z',
    });
    expect(recordAsText(record)).toContain(
      'Mødet begyndte 1. december 2026 kl. 13.04 og sluttede 1. december 2026 kl. 14.11.',
    );
    expect(recordAsText(recordOf(given(...aMeeting)))).toContain('og er ikke afsluttet endnu.');
    const later = meetingOpened({ writtenAfterwards: 'Nettet var nede.' });
    expect(recordOf(given(caseOpened(), meetingScheduled(), later, meetingClosed()))).toMatchObject({
      openedAt: null,
      closedAt: null,
    });
  });

  it('says who was there, what they had prepared and what each said', () => {
    const record = recordOf(given(...aMeeting, meetingClosed()));
    expect(record.participants.map(({ name, present }) => [name, present])).toEqual([
      ['Karen Opdigtet', true],
      ['Thomas Fiktiv', true],
      ['Mor Opdigtet', true],
      ['Barn Opdigtet', false],
    ]);
    expect(record.participants[1]?.prepared).toEqual([
      { question: 'Hvad er barnet glad for?', says: 'Han er glad for musik.' },
    ]);
    expect(record.steps).toMatchObject([
      { title: 'Hvad er vi bekymrede for?', contributions: [{ who: 'Thomas Fiktiv' }] },
    ]);
  });

  it('says who came later and when, and of whom nobody noted that they came', () => {
    const history = given(caseOpened(), meetingScheduled(), meetingOpened())
      .happened(aCase, participantArrived(), { at: '2026-12-01T12:25:00.000Z' })
      .happened(aCase, participantInvited());
    const record = recordOf(history);
    expect(
      record.participants.map(({ present, cameLater, arrivedAt }) => [present, cameLater, arrivedAt]),
    ).toEqual([
      [true, false, null],
      [true, false, null],
      [true, false, null],
      [true, true, '2026-12-01T12:25:00.000Z'],
      [null, false, null],
    ]);
    const text = recordAsText(record);
    expect(text).toContain('- Barn Opdigtet, barn (kom 1. december 2026 kl. 13.25): Kræves');
    expect(text).toContain('- Mormor Opdigtet, bisidder (ikke noteret som til stede): Kræves');
  });

  it('says that it was written down afterwards, when and why, and then knows no time of arrival', () => {
    const history = given(caseOpened(), meetingScheduled())
      .happened(aCase, meetingOpened({ writtenAfterwards: 'Nettet var nede\ni går.' }), {
        at: '2026-12-02T07:30:00.000Z',
      })
      .happened(aCase, participantArrived(), { at: '2026-12-02T07:32:00.000Z' });
    const record = recordOf(history);
    expect(record.writtenAfterwards).toEqual({
      at: '2026-12-02T07:30:00.000Z',
      because: 'Nettet var nede\ni går.',
    });
    expect(record.participants[3]).toMatchObject({ present: true, cameLater: true, arrivedAt: null });
    const text = recordAsText(record);
    expect(text).toContain(
      'Mødet er skrevet ned bagefter, 2. december 2026 kl. 08.30: »Nettet var nede\n          i går.«\n',
    );
    expect(text).toContain('- Barn Opdigtet, barn (kom senere): Kræves');
    expect(recordOf(given(...aMeeting)).writtenAfterwards).toBeNull();
  });

  it('shows an answer to the time the meeting has now: when it is moved, nobody has answered', () => {
    const answered = [caseOpened(), meetingScheduled(), invitationAnswered()] as const;
    const answerOf = (history: History) => recordOf(history).participants[1]?.answer;
    expect(answerOf(given(...answered))).toBe('accepted');
    const moved = given(...answered, meetingMoved());
    expect(answerOf(moved)).toBeNull();
    expect(recordAsText(recordOf(moved))).toContain(
      '- Thomas Fiktiv, lærer/pædagog (har ikke svaret): Kræves',
    );
    expect(answerOf(given(...answered, meetingMoved(), invitationAnswered()))).toBe('accepted');
    const declined = invitationAnswered({ answer: 'declined' });
    expect(recordAsText(recordOf(given(...answered, declined)))).toContain(
      'Thomas Fiktiv, lærer/pædagog (kommer ikke)',
    );
  });
});
