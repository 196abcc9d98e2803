import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../case-event.js';
import { movedToModel } from '../moved-to-model.js';
import type { Play } from '../playing.js';
import { acute } from '../published-cases/acute.js';
import { ordinaryPath } from '../published-cases/ordinary-path.js';
import { threeLevels } from '../published-cases/three-levels.js';
import { deadlinesLost } from './deadlines-lost.js';
import {
  beside,
  changed,
  keptOtherwise,
  lacking,
  stepsOf,
  versionsOfPlays,
  without,
  type Bug,
} from './planted.js';

const lostIn = (play: Play, bug?: Bug) => deadlinesLost({ steps: stepsOf(play, bug) }, versionsOfPlays);

/** Its assessment is met in the first day. */
const play = acute();
const { deadlineId, dueAt } = play.deadline('assess');
const owed = { deadlineId, rule: 'assess', dueAt };
const met: CaseFact = { type: 'DeadlineMet', data: { ...owed, late: false } };
const missed: CaseFact = { type: 'DeadlineMissed', data: owed };
const lapsed: CaseFact = {
  type: 'DeadlineLapsed',
  data: { deadlineId, rule: 'assess', reason: 'Uden grund.' },
};

describe('The book of deadlines', () => {
  it.each([ordinaryPath, acute, threeLevels, movedToModel])(
    'finds nothing in a case that is right: %p',
    (of) => {
      expect(lostIn(of())).toEqual([]);
    },
  );

  it('finds one that should have begun', () => {
    expect(lostIn(play, without('DeadlineSet', 'assess'))).toContain(
      'assess has not begun at ConcernReceived',
    );
    expect(lostIn(play, without('DeadlineSet', 'examination'))).toEqual([
      'examination has not begun at ScreeningDecided',
    ]);
  });

  it('finds one that was met, and runs on', () => {
    expect(lostIn(play, without('DeadlineMet', 'assess'))).toEqual(['assess was met, and is not']);
  });

  it('finds one that is met, missed or lapses by nothing', () => {
    // Somebody asks to wait: that meets nothing, misses nothing and ends nothing.
    expect(lostIn(play, beside('WaitRequested', met))).toContain('assess is met by nothing');
    expect(lostIn(play, beside('WaitRequested', missed))).toContain('assess is missed in time');
    expect(lostIn(play, beside('WaitRequested', lapsed))).toContain('assess lapses by nothing');
  });

  it('finds one that ends twice', () => {
    const heard = (fact: CaseFact) => lostIn(play, beside('MeetingOpened', fact));
    expect(heard(met)).toContain('assess is met by nothing');
    expect(heard(missed)).toContain('assess is missed in time');
    expect(heard(lapsed)).toContain('assess lapses by nothing');
  });

  it('finds one that moves though the case does not, and one that does not exist', () => {
    const { data } = movedToModel().all('DeadlineMoved')[0]!;
    const moves = beside('WaitRequested', { type: 'DeadlineMoved', data: { ...data, ...owed } });
    expect(lostIn(play, moves)).toContain('assess moves by itself');
    const nowhere = beside('WaitRequested', {
      type: 'DeadlineMet',
      data: { ...owed, deadlineId: 'no', late: false },
    });
    expect(lostIn(play, nowhere)).toContain('assess is met by nothing');
  });

  it('finds one that is set twice, by no rule, or for another moment than the calendar says', () => {
    const { data } = play.all('DeadlineSet')[0]!;
    expect(lostIn(play, beside('WaitRequested', { type: 'DeadlineSet', data }))).toContain(
      'assess is set twice',
    );
    const otherwise = (other: Partial<typeof data>) =>
      lostIn(
        play,
        changed('DeadlineSet', (event) => ({ ...event, data: { ...event.data, ...other } })),
      );
    expect(otherwise({ rule: 'invented' })).toContain('invented is no rule of the model');
    expect(otherwise({ dueAt: '2026-04-09T21:59:59.999Z' })).toContain(
      `assess is due 2026-04-09T21:59:59.999Z, not ${dueAt}`,
    );
  });

  it('finds one the case has forgotten, knows otherwise, or made up', () => {
    const kept = (changing: Parameters<typeof keptOtherwise>[1]) =>
      lostIn(play, keptOtherwise('WaitRequested', changing));
    expect(kept(({ deadlines }) => ({ deadlines: lacking(deadlines, deadlineId) }))).toContain(
      `${deadlineId} is another in the case`,
    );
    for (const other of [
      { status: 'lapsed' },
      { dueAt: '2030-01-01T00:00:00.000Z' },
      { startsAt: '2020' },
    ] as const)
      expect(
        kept(({ deadlines }) => ({
          deadlines: { ...deadlines, [deadlineId]: { ...deadlines[deadlineId]!, ...other } },
        })),
      ).toContain(`${deadlineId} is another in the case`);
    expect(
      kept(({ deadlines }) => ({
        deadlines: { ...deadlines, made: { ...deadlines[deadlineId]!, deadlineId: 'made' } },
      })),
    ).toContain('made came from nowhere');
  });

  it('finds one that outlasts its case', () => {
    expect(lostIn(ordinaryPath(), without('DeadlineMet', 'acknowledge'))).toEqual(
      expect.arrayContaining(['acknowledge was met, and is not', 'a deadline outlasts its case']),
    );
  });
});
