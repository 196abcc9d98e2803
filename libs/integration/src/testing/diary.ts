import type { EventStore } from '@tovholder/event-store';
import { randomUUID } from 'node:crypto';
import { newEvent } from './happened.js';

/** Cases that are followed up again and again. Remembers the ids of what is for others, in the order it happened. */
export class Diary {
  readonly ids: string[] = [];
  private readonly cases: { caseId: string; version: number }[];

  constructor(
    private readonly store: EventStore,
    cases = 3,
  ) {
    this.cases = Array.from({ length: cases }, () => ({ caseId: randomUUID(), version: 0 }));
  }

  /** Each followed up `times` times, with a word in between that is for nobody else. */
  async isKept(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) for (const one of this.cases) await this.followUp(one);
  }

  private async followUp(one: { caseId: string; version: number }): Promise<void> {
    const held = newEvent('FollowUpHeld', { progress: 'Det går bedre.' });
    const named = newEvent('ThreadHolderNamed', { holder: { personId: 'karen', name: 'Karen' }, reason: '' });
    const { version } = await this.store.append({
      stream: `case-${one.caseId}`,
      expectedVersion: one.version,
      commandId: randomUUID(),
      commandDigest: 'diary',
      events: [held, named],
    });
    one.version = version;
    this.ids.push(held.id);
  }
}
