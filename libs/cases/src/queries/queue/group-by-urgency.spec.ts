import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import { loadShippedModels } from '@tovholder/model';
import fc from 'fast-check';
import { actionCodes, actionFor } from './actions.js';
import { groupByUrgency } from './group-by-urgency.js';

const calendar = makeCalendar({ closingDays: ['24-12'] });
const item = (dueAt: string | null, acute = false, code = 'open-case') => ({
  itemId: `${code}/${dueAt}`,
  dueAt,
  acute,
  suspectedAbuse: false,
  since: '2026-01-01T00:00:00.000Z',
  action: { code },
});

describe('a queue in order of urgency', () => {
  it('counts three working days as soon, past weekends, holidays and closing days', () => {
    // Wednesday before Christmas; 24 December is closed, 25 and 26 are holidays, then comes a weekend.
    const now = '2026-12-23T09:00:00.000Z';
    const thirdWorkingDay = item('2026-12-30T15:00:00.000Z');
    const dayAfter = item('2026-12-31T15:00:00.000Z');
    const groups = groupByUrgency([dayAfter, thirdWorkingDay], now, calendar);
    expect(groups).toMatchObject({ soon: [thirdWorkingDay], later: [dayAfter] });
  });

  it('takes the day as it is in Denmark', () => {
    const now = '2026-11-23T22:30:00.000Z';
    const beforeMidnight = item('2026-11-23T22:59:59.999Z');
    const afterMidnight = item('2026-11-23T23:00:00.000Z');
    expect(groupByUrgency([afterMidnight, beforeMidnight], now, calendar)).toMatchObject({
      today: [beforeMidnight],
      soon: [afterMidnight],
    });
  });

  it.each([
    ['a closing day', '2026-12-23T11:00:00.000Z', '2026-12-24T11:00:00.000Z'],
    ['a Sunday', '2026-11-21T11:00:00.000Z', '2026-11-22T11:00:00.000Z'],
    ['the second of two closed days', '2026-11-20T11:00:00.000Z', '2026-11-22T11:00:00.000Z'],
  ])('takes for today what is due on %s, when nobody is at work', (_, now, dueAt) => {
    expect(groupByUrgency([item(dueAt)], now, calendar)).toMatchObject({ today: [item(dueAt)] });
  });

  it('takes the assessment of a concern for today from the moment it came, and finding who may assess it', () => {
    const [received, due] = ['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z'];
    const duties = ['assess-concern', 'assign-handler', 'reassess-concern'].map((code) =>
      item(due, false, code),
    );
    const other = item(due, false, 'acknowledge-notifier');
    expect(groupByUrgency([...duties, other], received, calendar)).toMatchObject({
      today: duties,
      soon: [other],
    });
  });

  it('never lets what is acute lie among what can wait for want of a date', () => {
    const now = '2026-11-23T09:00:00.000Z';
    const [fresh, acute] = [false, true].map((acute) => ({ ...item(null, acute), since: now }));
    expect(groupByUrgency([fresh!, acute!], now, calendar)).toMatchObject({ today: [acute], soon: [fresh] });
  });

  it('takes what comes before an acute meeting for today, however far the meeting is', () => {
    const now = '2026-11-23T09:00:00.000Z';
    for (const code of ['answer-invitation', 'call-meeting', 'prepare-for-meeting']) {
      const [calm, acute] = [false, true].map((one) => item('2026-11-26T09:00:00.000Z', one, code));
      expect(groupByUrgency([acute!], now, calendar)).toMatchObject({ today: [acute] });
      expect(groupByUrgency([{ ...calm!, since: now }], now, calendar)).toMatchObject({ today: [] });
    }
  });

  it('lets what has no date come to the fore with age', () => {
    const now = '2026-11-23T09:00:00.000Z';
    const undated = (since: string) => ({ ...item(null), since });
    // Of Friday, with a weekend between, and of this morning.
    const [old, fresh] = [undated('2026-11-20T09:00:00.000Z'), undated('2026-11-23T08:00:00.000Z')];
    const tomorrow = item('2026-11-24T09:00:00.000Z');
    expect(groupByUrgency([fresh, tomorrow, old], now, calendar).soon).toEqual([old, tomorrow, fresh]);
  });

  it('takes for today what has no date when three working days are over since it came, and never for overdue', () => {
    const undated = { ...item(null), since: '2026-11-18T09:00:00.000Z' };
    const [second, third] = ['2026-11-20T09:00:00.000Z', '2026-11-23T09:00:00.000Z'];
    expect(groupByUrgency([undated], second, calendar)).toMatchObject({ soon: [undated] });
    expect(groupByUrgency([undated], third, calendar)).toMatchObject({ today: [undated] });
    expect(groupByUrgency([undated], '2027-11-23T09:00:00.000Z', calendar)).toMatchObject({
      today: [undated],
    });
  });

  it('has an invitation answered soon, though the meeting is not, since others plan by the answer', () => {
    const since = '2026-11-18T09:00:00.000Z';
    const of = (code: string) => ({ ...item('2026-12-18T09:00:00.000Z', false, code), since });
    const [answer, prepare] = [of('answer-invitation'), of('prepare-for-meeting')];
    const on = (now: string) => groupByUrgency([answer, prepare], now, calendar);
    expect(on(since)).toMatchObject({ soon: [answer], later: [prepare] });
    expect(on('2026-11-23T09:00:00.000Z')).toMatchObject({ today: [answer], later: [prepare] });
    expect(on('2026-12-18T09:00:00.001Z')).toMatchObject({ overdue: [answer, prepare] });
  });

  it.each([
    ...['assign-handler', 'hear-child', 'open-parent-contact', 'speak-with-authority', 'guide-on-parents'],
    ...['invite-participant', 'hand-over-thread'],
  ])('takes %s for today at once, with a date or without, since nothing goes on without it', (code) => {
    const now = '2026-11-23T09:00:00.000Z';
    const both = [null, '2026-12-18T09:00:00.000Z'].map((dueAt) => ({
      ...item(dueAt, false, code),
      since: now,
    }));
    const { today } = groupByUrgency(both, now, calendar);
    expect(new Set(today)).toEqual(new Set(both));
  });

  it('takes what is acute and ends within a day and a night for today, past midnight', () => {
    const now = '2026-11-23T15:00:00.000Z';
    const tomorrow = '2026-11-24T15:00:00.000Z';
    expect(groupByUrgency([item(tomorrow), item(tomorrow, true)], now, calendar)).toMatchObject({
      today: [item(tomorrow, true)],
      soon: [item(tomorrow)],
    });
  });

  it('has what is acute to be assessed first, then what is acute at once, then what is acute by its date', () => {
    const now = '2026-11-23T09:00:00.000Z';
    const assess = item('2026-11-24T08:00:00.000Z', true, 'assess-concern');
    const atOnce = item(null, true);
    const later = item('2026-11-23T12:00:00.000Z', true);
    const other = item('2026-11-23T10:00:00.000Z');
    const { today } = groupByUrgency([other, later, atOnce, assess], now, calendar);
    expect(today).toEqual([assess, atOnce, later, other]);
  });

  it('loses nothing, shows nothing twice, and has the acute first in every group', () => {
    const date = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    const items = fc.array(
      fc.record({
        itemId: fc.uuid(),
        dueAt: fc.option(date.map((at) => at.toISOString())),
        acute: fc.boolean(),
        suspectedAbuse: fc.boolean(),
        since: date.map((at) => at.toISOString()),
        action: fc.record({ code: fc.constantFrom('assess-concern', 'open-case') }),
      }),
    );
    fc.assert(
      fc.property(items, (items) => {
        const groups = Object.values(groupByUrgency(items, '2026-11-23T09:00:00.000Z', calendar));
        expect(new Set(groups.flat())).toEqual(new Set(items));
        expect(groups.flat()).toHaveLength(items.length);
        for (const group of groups) {
          const acute = group.map((one) => one.acute || one.suspectedAbuse);
          expect(acute.lastIndexOf(true)).toBeLessThan(
            acute.indexOf(false) === -1 ? acute.length : acute.indexOf(false),
          );
        }
      }),
    );
  });
});

describe('the one thing to do about an item', () => {
  it('is known for every deadline of every model we ship', () => {
    const models = loadShippedModels().all();
    const actions = models.flatMap((model) => model.deadlines.map(({ id }) => actionFor(id, model)));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.map(({ code }) => code)).not.toContain('open-case');
    for (const { code } of actions) expect(actionCodes).toContain(code);
  });
});
