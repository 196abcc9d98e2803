import { beforeAll, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { wholeLog } from '../verify.js';
import { countOf, faultsOnBoard, PublishedSoFar, type Published } from './look-at-board.js';

/** A check that finds nothing wrong is worth what it finds when something is. */
describe('a look at the board', () => {
  const caseId = uuidv7();
  const store = new InMemoryEventStore();
  const soFar = new PublishedSoFar();
  let published: Published;

  beforeAll(async () => {
    for (let version = 0; version < 3; version += 1) await followUpAfter(version);
    published = soFar.of(await wholeLog(store));
  });

  const faults = (facts: number, last: number, outOfOrder = 0) =>
    faultsOnBoard([{ caseId, facts, outOfOrder, lastSequence: String(last).padStart(10, '0') }], published);

  it('finds nothing where it is behind, nor where all is there', () => {
    expect(faultsOnBoard([], published)).toEqual([]);
    expect(faults(1, 1)).toEqual([]);
    expect(faults(3, 3)).toEqual([]);
    expect(countOf(published)).toBe(3);
  });

  it('finds a fact that never came', () => {
    expect(faults(2, 3)).toEqual([`case ${caseId} has 2 facts on the board, the log 3 up to there`]);
  });

  it('finds a fact that counted twice', () => {
    expect(faults(2, 1)).toEqual([`case ${caseId} has 2 facts on the board, the log 1 up to there`]);
  });

  it('finds facts that changed places', () => {
    expect(faults(3, 3, 1)).toEqual([`1 facts of case ${caseId} came out of order`]);
  });

  it('finds a fact that the log does not have', () => {
    expect(faults(3, 4)).toEqual([
      `fact 0000000004 of case ${caseId} is on the board, and was never published`,
    ]);
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
