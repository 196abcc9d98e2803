import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@tovholder/event-store';
import { fillWithStories } from './fill-with-stories.js';
import { emptyMunicipality } from './testing/empty-municipality.js';

async function logOn(now: string): Promise<RecordedEvent[]> {
  const municipality = emptyMunicipality();
  await fillWithStories(municipality, now);
  const log = await municipality.surroundings.store.readAll({ after: 0n, limit: 10_000 });
  return log.filter(({ stream }) => stream.startsWith('case-'));
}

const aTuesdayMorning = '2026-11-24T09:00:00.000Z';
/** Before anybody is up, in the middle of the day, and late in the evening. */
const aWeek = Array.from({ length: 7 }, (_, day) => `2026-11-${23 + day}`).flatMap((day) => [
  [day, '04:10'],
  [day, '11:05'],
  [day, '22:20'],
]);
const specialDays = [
  ['Christmas Eve', '2026-12-24', '11:05'],
  ['Boxing Day', '2026-12-26', '09:00'],
  ["New Year's Eve", '2026-12-31', '22:59'],
  ['Maundy Thursday', '2026-04-02', '18:15'],
  ['Easter Monday', '2026-04-06', '11:05'],
  ['Constitution Day', '2026-06-05', '09:00'],
  ['a leap day', '2028-02-29', '13:30'],
  ['the night the clocks go forward', '2026-03-29', '00:59'],
  ['the hour after', '2026-03-29', '01:30'],
  ['the night the clocks go back', '2026-10-25', '00:30'],
  ['the hour that comes twice', '2026-10-25', '01:30'],
  ['the morning after', '2026-10-26', '06:50'],
];

describe('the demonstration municipality', () => {
  it.each(aWeek)('has its cases on %s at %s', isAtWork);
  it.each(specialDays)('has its cases on %s (%s at %s)', (_, day, time) => isAtWork(day, time));

  it('has a case that was closed with an account of what was left', async () => {
    const closed = (await logOn(aTuesdayMorning)).filter(({ type }) => type === 'CaseClosed');
    expect(closed.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ leaves: [expect.objectContaining({ reason: expect.any(String) })] }),
    );
  });

  it('begins without cases on a model that its stories do not speak of', async () => {
    const municipality = emptyMunicipality();
    const model = { ...municipality.model, name: 'another' };
    await fillWithStories({ ...municipality, model }, aTuesdayMorning);
    expect(await municipality.surroundings.store.head()).toBe(0n);
  });

  it('is left alone when it is whole', async () => {
    const municipality = emptyMunicipality();
    await fillWithStories(municipality, aTuesdayMorning);
    const head = await municipality.surroundings.store.head();
    await fillWithStories(municipality, aTuesdayMorning);
    expect(await municipality.surroundings.store.head()).toBe(head);
  });
});

/** All of it played without the engine refusing anything, in the order of time, and with the work still ahead. */
async function isAtWork(day = '', time = ''): Promise<void> {
  const now = `${day}T${time}:00.000Z`;
  const log = await logOn(now);
  expect(log.filter(({ type }) => type === 'CaseOpened')).toHaveLength(13);
  expect(plannedMeetings(log).every((at) => at > now)).toBe(true);
  expect(overdue(log, now)).toEqual([]);
  expect(timesIn(log)).toEqual(timesIn(log).toSorted());
  expect(timesIn(log).every((at) => at <= now)).toBe(true);
}

function timesIn(log: readonly RecordedEvent[]): string[] {
  return log.map(({ metadata }) => (metadata as { at: string }).at);
}

function plannedMeetings(log: readonly RecordedEvent[]): string[] {
  const opened = log
    .filter(({ type }) => type === 'MeetingOpened')
    .map(({ data }) => (data as { meetingId: string }).meetingId);
  return log
    .filter(({ type }) => type === 'MeetingScheduled')
    .map(({ data }) => data as { meetingId: string; at: string })
    .filter(({ meetingId }) => !opened.includes(meetingId))
    .map(({ at }) => at);
}

/** Deadlines of the law that have run out unmet. */
function overdue(log: readonly RecordedEvent[], now: string): string[] {
  const settled = log
    .filter(({ type }) => type === 'DeadlineMet' || type === 'DeadlineLapsed')
    .map(({ data }) => (data as { deadlineId: string }).deadlineId);
  return log
    .filter(({ type }) => type === 'DeadlineSet')
    .map(({ data }) => data as { deadlineId: string; rule: string; dueAt: string })
    .filter(({ deadlineId, dueAt }) => dueAt <= now && !settled.includes(deadlineId))
    .map(({ rule }) => rule);
}
