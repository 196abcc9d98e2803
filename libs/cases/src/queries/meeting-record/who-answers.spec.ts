import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  invitationAnswered,
  meetingMoved,
  meetingScheduled,
} from '../../projections/testing/facts.js';
import { aCase, History } from '../../projections/testing/history.js';
import { karen, sofie, thomas } from '../../projections/testing/people.js';
import type { Actor } from '../../domain/people.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

describe('who is said not to have answered in the record of a planned meeting', () => {
  it('is not the chair, whoever called it', () => {
    for (const by of [karen, sofie]) {
      expect(line('Karen', called(by))).toContain('(leder mødet)');
      expect(line('Thomas', called(by))).toContain('(har ikke svaret)');
    }
    expect(unasked(called(sofie))).toEqual(['leads', null, null, null]);
  });

  it('is not whoever called it, until somebody else moves it', () => {
    expect(line('Thomas', called(thomas))).toContain('(har indkaldt)');
    const moved = called(thomas).happened(aCase, meetingMoved(), { by: karen });
    expect(line('Thomas', moved)).toContain('(har ikke svaret)');
  });

  it('is not whoever moved it', () => {
    const moved = called(karen).happened(aCase, meetingMoved(), { by: thomas });
    expect(line('Thomas', moved)).toContain('(har flyttet mødet)');
    expect(unasked(moved)).toEqual(['leads', 'moved', null, null]);
    expect(line('Karen', moved)).toContain('(leder mødet)');
  });

  it('is nobody who has answered all the same', () => {
    const answered = called(thomas).happened(aCase, invitationAnswered({ answer: 'declined' }), {
      by: thomas,
    });
    expect(line('Thomas', answered)).toContain('(kommer ikke)');
  });
});

function called(by: Actor): History {
  return new History().happened(aCase, caseOpened()).happened(aCase, meetingScheduled(), { by });
}

function unasked(history: History) {
  return recordOf(history).participants.map(({ unasked }) => unasked);
}

function line(name: string, history: History): string | undefined {
  return recordAsText(recordOf(history))
    .split('\n')
    .find((one) => one.startsWith(`- ${name}`));
}
