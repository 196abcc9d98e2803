import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseRejected } from '../../case-rejected.js';
import { reject } from '../../domain/rejection.js';
import {
  FundingReminder,
  OpenDeadline,
  RunningConsent,
} from '../../projections/open-deadlines/open-deadline.entity.js';
import { openDeadlines } from '../../projections/open-deadlines/open-deadlines.projection.js';
import { aCase } from '../../projections/testing/history.js';
import { viewsDatabase, type ViewsDatabase } from '../../projections/testing/views-database.js';
import { createTables, putInPlace } from '../../projections/runner/tables.js';
import { DeadlineClock, type DeadlineClockSettings } from './deadline-clock.js';
import type { Ended } from './what-time-ends.js';

describe('the deadline clock', () => {
  let views: ViewsDatabase;
  let now: string;
  let reported: Ended[];
  const clocks: DeadlineClock[] = [];

  beforeEach(async () => {
    views = await viewsDatabase([OpenDeadline, RunningConsent, FundingReminder]);
    const session = views.dataSource.createQueryRunner();
    await createTables(session, views.dataSource, openDeadlines, 1);
    await putInPlace(session, openDeadlines, 1, []);
    await session.release();
    now = '2026-11-24T08:00:00.000Z';
    reported = [];
    await runs('assess', '2026-11-24T08:00:00.000Z');
    await runs('acknowledge', '2026-12-01T22:59:59.999Z');
  });

  afterEach(async () => {
    await Promise.all(clocks.splice(0).map((clock) => clock.stop()));
    await views.close();
  });

  it('lets a deadline run to its last moment, and misses it after', async () => {
    const clock = aClock();
    expect(await clock.tick()).toBe(0);
    now = '2026-11-24T08:00:00.001Z';
    expect(await clock.tick()).toBe(1);
    expect(reported).toMatchObject([
      { caseId: aCase, command: { type: 'MissDeadline', deadlineId: 'assess' } },
    ]);
  });

  it('catches up, oldest first, with everything that passed while it was down', async () => {
    now = '2027-01-01T00:00:00.000Z';
    const clock = aClock();
    clock.start();
    await reportedTimes(2);
    expect(reported.map(told)).toEqual(['assess', 'acknowledge']);
  });

  it.each([1, 2, 3])(
    'reports each once when it reads %i at a time, also of those due at once',
    async (pageSize) => {
      const failing = aClock({ pageSize, tell: () => Promise.reject(new Error('down')) });
      await runs('acknowledge-too', '2026-12-01T22:59:59.999Z');
      now = '2027-01-01T00:00:00.000Z';
      expect(await failing.tick()).toBe(0);
      expect(await aClock({ pageSize }).tick()).toBe(3);
      expect(reported.map(told)).toEqual(['assess', 'acknowledge', 'acknowledge-too']);
    },
  );

  it('says the same of the same deadline every time, whoever says it', async () => {
    now = '2026-11-25T00:00:00.000Z';
    await aClock().tick();
    await aClock().tick();
    expect(reported[0]).toEqual(reported[1]);
    expect(reported[0]?.commandId).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('says that a consent has run out from its last moment on, the same every time, and when the next does', async () => {
    const until = '2026-11-24T07:00:00.000Z';
    await views.dataSource
      .getRepository(RunningConsent)
      .insert({ caseId: aCase, consentId: 's-1', dueAt: until });
    const clock = aClock();
    expect(await clock.nextDue()).toBe(until);
    now = '2026-11-24T06:59:59.999Z';
    expect(await clock.tick()).toBe(0);
    now = until;
    expect(await clock.tick()).toBe(1);
    expect(await clock.tick()).toBe(1);
    expect(reported.map(({ command }) => command)).toEqual([
      { type: 'ExpireConsent', consentId: 's-1' },
      { type: 'ExpireConsent', consentId: 's-1' },
    ]);
    expect(reported[0]).toEqual(reported[1]);
    const failing = aClock({ tell: () => Promise.reject(new CaseRejected(reject('consent-over'))) });
    expect(await failing.tick()).toBe(0);
  });

  it('says that owners are to be reminded of who pays from its time on, the same every time, and when', async () => {
    const dueAt = '2026-11-24T07:00:00.000Z';
    await views.dataSource.getRepository(FundingReminder).insert({ caseId: aCase, measureId: 'i-1', dueAt });
    const clock = aClock();
    expect(await clock.nextDue()).toBe(dueAt);
    now = '2026-11-24T06:59:59.999Z';
    expect(await clock.tick()).toBe(0);
    now = dueAt;
    expect(await clock.tick()).toBe(1);
    expect(await clock.tick()).toBe(1);
    expect(reported.map(({ command }) => command)).toEqual([
      { type: 'RemindOwnersOfFunding', measureId: 'i-1' },
      { type: 'RemindOwnersOfFunding', measureId: 'i-1' },
    ]);
    expect(reported[0]).toEqual(reported[1]);
    const late = aClock({ tell: () => Promise.reject(new CaseRejected(reject('funding-settled'))) });
    expect(await late.tick()).toBe(0);
  });

  it('follows a clock that somebody moves', async () => {
    const clock = aClock();
    now = '2027-06-01T00:00:00.000Z';
    expect(await clock.tick()).toBe(2);
    now = '2026-11-20T00:00:00.000Z';
    expect(await clock.tick()).toBe(0);
  });

  it('lets one that fails hold up none of the others, and tries it again', async () => {
    const failures: unknown[] = [];
    let down = true;
    const clock = aClock({
      onFailure: (error) => failures.push(error),
      tell(passed) {
        if (down && told(passed) === 'assess') return Promise.reject(new Error('the log is overloaded'));
        reported.push(passed);
        return Promise.resolve();
      },
    });
    now = '2027-01-01T00:00:00.000Z';
    expect(await clock.tick()).toBe(1);
    expect(failures).toHaveLength(1);
    down = false;
    await clock.tick();
    expect(reported.map(told)).toEqual(['acknowledge', 'assess', 'acknowledge']);
  });

  it('takes no notice of one that was met a moment ago', async () => {
    const failures: unknown[] = [];
    now = '2027-01-01T00:00:00.000Z';
    const clock = aClock({
      onFailure: (error) => failures.push(error),
      tell: () => Promise.reject(new CaseRejected(reject('deadline-not-open'))),
    });
    expect(await clock.tick()).toBe(0);
    expect(failures).toEqual([]);
  });

  it('runs in one process at a time, and another takes over', async () => {
    now = '2027-01-01T00:00:00.000Z';
    const first = aClock();
    first.start();
    await reportedTimes(2);
    const later: string[] = [];
    const took = new Promise<void>((resolve) => {
      const second = aClock({
        askEvery: 5,
        tell(passed) {
          later.push(told(passed));
          resolve();
          return Promise.resolve();
        },
      });
      second.start();
    });
    expect(later).toEqual([]);
    await first.stop();
    await took;
    expect(reported).toHaveLength(2);
  });

  function aClock(settings: Partial<DeadlineClockSettings> = {}): DeadlineClock {
    const clock = new DeadlineClock({
      dataSource: views.dataSource,
      now: () => now,
      wait: untilStopped,
      tell(passed) {
        reported.push(passed);
        look?.();
        return Promise.resolve();
      },
      ...settings,
    });
    clocks.push(clock);
    return clock;
  }

  let look: (() => void) | undefined;

  function reportedTimes(count: number): Promise<void> {
    return new Promise((resolve) => {
      look = () => {
        if (reported.length >= count) resolve();
      };
      look();
    });
  }

  async function runs(deadlineId: string, dueAt: string): Promise<void> {
    const deadline = { caseId: aCase, deadlineId, title: 'Vurdér', legalBasis: 'Barnets lov § 136', dueAt };
    await views.dataSource.getRepository(OpenDeadline).insert(deadline);
  }
});

/** Which one it was. */
function told({ command }: Ended): string {
  switch (command.type) {
    case 'MissDeadline':
      return command.deadlineId;
    case 'ExpireConsent':
      return command.consentId;
    case 'RemindOwnersOfFunding':
      return command.measureId;
  }
}

/** Looks once after start; a test that wants another look asks for it. */
function untilStopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
