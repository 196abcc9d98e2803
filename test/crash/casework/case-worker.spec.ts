import { beforeAll, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, type RecordedEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { seeded } from '../seeded.js';
import { wholeLog } from '../verify.js';
import { CaseWorker } from './case-worker.js';

/** What is interrupted has to be worth interrupting. */
describe('casework by chance', () => {
  let log: RecordedEvent[];
  let worker: CaseWorker;
  const acts = 3_000;

  beforeAll(async () => {
    const store = new InMemoryEventStore();
    worker = new CaseWorker({ store }, seeded(1));
    for (let act = 0, caseId = uuidv7(); act < acts; act += 1) {
      if (act % 150 === 0) caseId = uuidv7();
      await worker.act(caseId);
    }
    log = await wholeLog(store);
  });

  it('is carried out more often than it is refused', () => {
    expect(worker.carriedOut).toBeGreaterThan(acts / 2);
  });

  it('comes to nearly everything that can happen in a case', () => {
    const seen = new Set(log.map(({ type }) => type));
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['CaseClosed', 'DeadlineMissed', 'AgreementKept']),
    );
    expect(seen.size).toBeGreaterThan(40);
  });
});
