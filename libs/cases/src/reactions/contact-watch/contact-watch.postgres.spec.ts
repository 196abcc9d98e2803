import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@tovholder/event-store';
import { CaseRejected } from '../../case-rejected.js';
import { Cases } from '../../cases.js';
import { reject } from '../../domain/rejection.js';
import { theContactWatch } from '../../domain/people.js';
import * as command from '../../domain/testing/commands.js';
import { monday } from '../../domain/testing/concern-history.js';
import { calendar, viborg } from '../../domain/testing/model.js';
import { roster, teacher } from '../../domain/testing/municipality.js';
import { nothingKnown } from '../../domain/context.js';
import { ChildConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import { concernsOfChild } from '../../projections/concerns-of-child/concerns-of-child.projection.js';
import { project } from '../../projections/projection.js';
import { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import { Progress } from '../../projections/runner/progress.js';
import { createTables, putInPlace } from '../../projections/runner/tables.js';
import { viewsDatabase, type ViewsDatabase } from '../../projections/testing/views-database.js';
import { knownOfChild } from '../../queries/concerns-of-child/concerns-of-child.js';
import { uuidOf } from '../../uuid-of.js';
import type { ContactChange } from './contact-changes.js';
import { ContactWatch, type ContactWatchSettings } from './contact-watch.js';

const first = uuidOf('first');
const second = uuidOf('second');
const third = uuidOf('third');

describe('the contact watch', () => {
  let views: ViewsDatabase;
  let cases: Cases;
  let ids: number;
  let asked: ContactChange[];
  const watches: ContactWatch[] = [];

  beforeEach(async () => {
    views = await viewsDatabase(concernsOfChild.entities);
    const session = views.dataSource.createQueryRunner();
    await createTables(session, views.dataSource, concernsOfChild, 1);
    await putInPlace(session, concernsOfChild, 1, []);
    await session.release();
    ids = 0;
    asked = [];
    cases = new Cases({
      store: new InMemoryEventStore(),
      modelFor: () => viborg,
      modelNamed: () => undefined,
      calendarFor: () => calendar,
      roster: () => roster,
      // As while the view is being built, a concern is raised without knowing; the watch waits until all is known.
      knownOfChild: async (cprIndex, except, how) => {
        if (how === 'at-once') return nothingKnown;
        const { dataSource } = views;
        return knownOfChild({ dataSource, progress: new Progress(dataSource) }, cprIndex, except);
      },
      now: () => monday,
      newId: () => uuidOf(String((ids += 1))),
    });
  });

  afterEach(async () => {
    await Promise.all(watches.splice(0).map((watch) => watch.stop()));
    await views.close();
  });

  it('finds the child’s other open cases, whichever was raised first, and keeps the parents from their meetings', async () => {
    await isRaised(first);
    await isRaised(second, { suspectedAbuse: true });
    await isRaised(third);
    await viewIsUpToDate();
    expect(await aWatch().tick()).toBe(2);
    for (const caseId of [first, third]) {
      expect(await happenedIn(caseId)).toContain('ParentContactSuspended');
      expect(await happenedIn(caseId)).toContain('ParentsKeptFromMeeting');
    }
    expect(await happenedIn(second)).not.toContain('ParentContactSuspended');
    await viewIsUpToDate();
    expect(await aWatch().tick()).toBe(0);
  });

  it('does nothing twice, killed between the command and the view that shows it', async () => {
    await isRaised(first);
    await isRaised(second, { suspectedAbuse: true });
    await viewIsUpToDate();
    const killed = aWatch({
      async change(change) {
        await carryOut(change);
        throw new Error('killed');
      },
    });
    await killed.tick();
    const before = await happenedIn(first);
    // Another process takes over, and the view does not show yet what was done.
    expect(await aWatch().tick()).toBe(1);
    expect(await happenedIn(first)).toEqual(before);
    expect(new Set(asked.map(({ commandId }) => commandId)).size).toBe(1);
    await viewIsUpToDate();
    expect(await aWatch().tick()).toBe(0);
  });

  it('resumes contact when the gate is opened where it stood, and suspends it anew if it is raised again', async () => {
    await isRaised(first);
    await isRaised(second, { suspectedAbuse: true });
    await viewIsUpToDate();
    await aWatch().tick();
    await viewIsUpToDate();
    await barIn(second, false);
    expect(await aWatch().tick()).toBe(1);
    expect((await happenedIn(first)).at(-1)).toBe('ParentContactResumed');
    await viewIsUpToDate();
    expect(await aWatch().tick()).toBe(1);
    expect((await happenedIn(first)).filter((type) => type === 'ParentContactSuspended')).toHaveLength(2);
  });

  it('lets one that fails hold up none of the others, and tries it again', async () => {
    await isRaised(first);
    await isRaised(second, { suspectedAbuse: true });
    await isRaised(third);
    await viewIsUpToDate();
    const failures: unknown[] = [];
    let down = true;
    const watch = aWatch({
      onFailure: (error) => failures.push(error),
      async change(change) {
        if (down && change.caseId === first) throw new Error('the log is overloaded');
        await carryOut(change);
      },
    });
    expect(await watch.tick()).toBe(1);
    expect(failures).toHaveLength(1);
    down = false;
    await watch.tick();
    expect(await happenedIn(first)).toContain('ParentContactSuspended');
  });

  it('takes no notice of a case that was closed a moment ago', async () => {
    await isRaised(first);
    await isRaised(second, { suspectedAbuse: true });
    await viewIsUpToDate();
    const failures: unknown[] = [];
    const watch = aWatch({
      onFailure: (error) => failures.push(error),
      change: () => Promise.reject(new CaseRejected(reject('case-closed'))),
    });
    expect(await watch.tick()).toBe(0);
    expect(failures).toEqual([]);
  });

  it('looks by itself, and asks nothing where no parents are barred', async () => {
    await isRaised(first);
    await isRaised(third);
    await viewIsUpToDate();
    const looked = new Promise<void>((resolve) => {
      const watch = aWatch({
        wait: (signal) => {
          resolve();
          return untilStopped(signal);
        },
      });
      watch.start();
      watch.start();
    });
    await looked;
    expect(asked).toEqual([]);
  });

  function aWatch(settings: Partial<ContactWatchSettings> = {}): ContactWatch {
    const watch = new ContactWatch({
      dataSource: views.dataSource,
      change: carryOut,
      wait: untilStopped,
      ...settings,
    });
    watches.push(watch);
    return watch;
  }

  async function carryOut(change: ContactChange): Promise<void> {
    asked.push(change);
    const { personId, name } = theContactWatch;
    await cases.carryOut({ ...change, seenVersion: 0, by: { personId, name, standings: [] } });
  }

  async function isRaised(caseId: string, concern: { suspectedAbuse?: boolean } = {}): Promise<void> {
    const wanted = concern.suspectedAbuse ? { ...concern, meeting: undefined } : concern;
    await cases.carryOut({
      caseId,
      commandId: uuidOf('raise', caseId),
      seenVersion: 0,
      command: command.raiseConcern({ caseId, ...wanted }),
      by: teacher,
    });
  }

  async function happenedIn(caseId: string): Promise<string[]> {
    return (await cases.history(caseId)).map(({ type }) => type);
  }

  async function viewIsUpToDate(): Promise<void> {
    const rows = new RowsInMemory();
    for (const caseId of [first, second, third])
      for (const event of await cases.history(caseId)) project(concernsOfChild, event, rows);
    await views.dataSource.getRepository(ChildConcern).save(rows.all(ChildConcern));
  }

  async function barIn(caseId: string, parentsBarred: boolean): Promise<void> {
    await views.dataSource.getRepository(ChildConcern).update({ caseId }, { parentsBarred });
  }
});

/** Looks once after start; a test that wants another look asks for it. */
function untilStopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
