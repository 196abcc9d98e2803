import { describe, expect, it } from '@jest/globals';
import { contactPersonExchanged, sharedTeacher } from './testing/published-cases/shared-teacher.js';
import { sparring, sparringDeclined } from './testing/published-cases/sparring.js';

describe('Rudersdal, sparring before there is a case', () => {
  it('is about a group, without child or parents at the table, and reaches no authority', () => {
    const play = sparring();
    expect(play.state.subject).toBe('group');
    expect(play.the('MeetingScheduled').data.invited.map(({ capacity }) => capacity)).toEqual([
      ...['school-leader', 'school-chief', 'family-chief', 'ppr'],
    ]);
    expect(play.all('ConcernReceived')).toEqual([]);
    expect(play.all('DeadlineSet')).toEqual([]);
  });

  it('grants under the ceiling, when all three have said yes, and refuses one krone more', () => {
    const play = sparring();
    expect(play.refused).toEqual(['beyond-grant', 'grant-not-given', 'grant-overdrawn', 'grants-open']);
    expect(play.all('GrantConcurred').map(({ under }) => under?.role)).toEqual(['family-chief', 'ppr']);
    expect(play.the('GrantGiven').data).toMatchObject({ amountKroner: 250_000, givenOn: '2026-03-09' });
  });

  it('tells what the money was used for and what it led to, and hands back the rest', () => {
    const play = sparring();
    expect(play.the('GrantUsed').data).toMatchObject({ amountKroner: 180_000, leftKroner: 70_000 });
    expect(play.all('GrantReturned').map(({ data }) => data.amountKroner)).toEqual([20_000, 50_000]);
    expect(play.all('GrantReviewed').map(({ data }) => data.result)).toEqual(['continue', 'settle']);
    expect(play.state.status).toBe('closed');
  });

  it('grants nothing when one of the three says no', () => {
    const { grants } = sparringDeclined().state;
    expect(Object.values(grants).map(({ status }) => status)).toEqual(['declined']);
  });
});

describe('Stevns, four contact persons become a teacher', () => {
  it('is tried by two professions and reviewed before the class gets its extra teacher', () => {
    const play = sharedTeacher();
    expect(play.refused).toEqual(['group-not-heard', 'too-few-exchanged']);
    expect(play.all('TrialActionReviewed').map(({ data }) => data.result)).toEqual(['continue', 'adopt']);
    expect(play.the('MeasureStarted').data).toMatchObject({
      what: 'En ekstra lærer i 9.B',
      shared: { takesPlaceOf: 4, freedKroner: 240_000 },
    });
    expect(play.the('MeasureEnded').data.shared).toBe(true);
  });

  it('ends the child’s own measure in the child’s case, and asks what it needs when the teacher goes', () => {
    const play = contactPersonExchanged();
    expect(play.refused).toEqual(['shared-measure-not-found']);
    expect(play.the('MeasureEnded')).toMatchObject({
      data: { exchangedFor: { what: 'En ekstra lærer i 9.B', freedKroner: 60_000 } },
      under: { mandateId: 'decide-measure', role: 'social-worker' },
    });
    expect(play.the('SharedMeasureEnding')).toMatchObject({
      data: { endsOn: '2027-06-25' },
      by: { personId: 'measure-watch' },
    });
  });
});
