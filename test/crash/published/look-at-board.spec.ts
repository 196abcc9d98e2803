import { beforeAll, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { wholeLog } from '../verify.js';
import { countOf, faultsOnBoard, PublishedSoFar, type Published } from './look-at-board.js';

/** A check that finds nothing wrong is worth what it finds when something is. */
describe('a look at the board', () => {
  const caseId = uuidv7();
  const told = `here.cases.v1 of case ${caseId}`;
  const store = new InMemoryEventStore();
  const soFar = new PublishedSoFar('here');
  let published: Published;

  beforeAll(async () => {
    for (let version = 0; version < 3; version += 1) await followUpAfter(version);
    published = soFar.of(await wholeLog(store));
  });

  const faults = (facts: number, last: number, outOfOrder = 0) =>
    faultsOnBoard(
      [{ topic: 'here.cases.v1', caseId, facts, outOfOrder, lastSequence: String(last).padStart(10, '0') }],
      published,
    );

  it('finds nothing where it is behind, nor where all is there', () => {
    expect(faultsOnBoard([], published)).toEqual([]);
    expect(faults(1, 1)).toEqual([]);
    expect(faults(3, 3)).toEqual([]);
    expect(countOf(published)).toBe(3);
  });

  it('finds a fact that never came', () => {
    expect(faults(2, 3)).toEqual([`2 facts are on the board, 3 in the log up to there: ${told}`]);
  });

  it('finds a fact that counted twice', () => {
    expect(faults(2, 1)).toEqual([`2 facts are on the board, 1 in the log up to there: ${told}`]);
  });

  it('finds facts that changed places', () => {
    expect(faults(3, 3, 1)).toEqual([`1 facts came out of order: ${told}`]);
  });

  it('finds a fact that the log does not have', () => {
    expect(faults(3, 4)).toEqual([`fact 0000000004 is on the board, and was never published: ${told}`]);
  });

  it('reads of a log that has grown only what is new', async () => {
    await followUpAfter(3);
    expect(countOf(soFar.of(await wholeLog(store)))).toBe(4);
  });

  async function followUpAfter(version: number): Promise<void> {
    const by = { personId: 'karen', name: 'Karen Eksempel', role: 'school-leader', unitId: 'skolen' };
    const metadata = { at: '2026-03-02T08:00:00.000Z', by, level: 'local', knewUpTo: '0' };
    const data = { progress: 'Det går bedre.' };
    await store.append({
      stream: `case-${caseId}`,
      expectedVersion: version,
      commandId: uuidv7(),
      commandDigest: 'follow-up',
      events: [{ id: uuidv7(), type: 'FollowUpHeld', schemaVersion: 1, data, metadata }],
    });
  }
});
