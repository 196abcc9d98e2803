import type { EventStore } from '@tovholder/event-store';
import { setTimeout as pause } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';

/** Some cases in which something happens all the time, until told to stop. */
export class BusyCases {
  private readonly versions = new Map<string, number>();
  private busy = true;

  constructor(
    private readonly store: EventStore,
    cases: number,
  ) {
    for (let nth = 0; nth < cases; nth += 1) this.versions.set(uuidv7(), 0);
  }

  /** Facts that are published, for each case. */
  get facts(): Map<string, number> {
    return this.versions;
  }

  get written(): number {
    return [...this.versions.values()].reduce((sum, version) => sum + version, 0);
  }

  /** Rejects with what an append was refused by. */
  async work(): Promise<void> {
    while (this.busy) {
      for (const [caseId, version] of this.versions)
        this.versions.set(caseId, await this.followUp(caseId, version));
      await pause(20);
    }
  }

  stop(): void {
    this.busy = false;
  }

  private async followUp(caseId: string, expectedVersion: number): Promise<number> {
    const by = { personId: 'karen', name: 'Karen Eksempel', role: 'school-leader', unitId: 'skolen' };
    const metadata = { at: new Date().toISOString(), by, level: 'local', knewUpTo: '0' };
    const data = { progress: 'Det går bedre.' };
    const { version } = await this.store.append({
      stream: `case-${caseId}`,
      expectedVersion,
      commandId: uuidv7(),
      commandDigest: 'busy',
      events: [{ id: uuidv7(), type: 'FollowUpHeld', schemaVersion: 1, data, metadata }],
    });
    return version;
  }
}
