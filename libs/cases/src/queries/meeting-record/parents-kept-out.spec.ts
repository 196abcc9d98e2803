import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  meetingOpened,
  meetingScheduled,
  parentsKeptFromMeeting,
  participantInvited,
  participants,
} from '../../projections/testing/facts.js';
import { given } from '../../projections/testing/history.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

const because = 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.';
const called = [caseOpened(), meetingScheduled()] as const;

describe('the record of a meeting that parents were kept from', () => {
  it('names them among those who are not invited, with no more reason than all may know', () => {
    const record = recordOf(given(...called, parentsKeptFromMeeting()));
    expect(record.notInvited).toEqual([{ who: 'forælder', because }]);
    expect(record.participants.map(({ capacity }) => capacity)).not.toContain('parent');
    expect(recordAsText(record)).toContain(because);
  });

  it('has them as participants when they were invited again', () => {
    const again = { ...participants.mother, participantId: 'p-mother-again' };
    const record = recordOf(
      given(...called, parentsKeptFromMeeting(), participantInvited({ participant: again })),
    );
    expect(record.notInvited).toEqual([]);
    expect(record.participants.map(({ participantId }) => participantId)).toContain('p-mother-again');
  });

  it('goes on telling of those who were there already', () => {
    const kept = parentsKeptFromMeeting({ withdrawn: [], atTable: [participants.mother] });
    const record = recordOf(given(...called, meetingOpened(), kept));
    expect(record.notInvited).toEqual([]);
    expect(record.participants).toContainEqual(
      expect.objectContaining({ participantId: 'p-mother', present: true }),
    );
  });
});
