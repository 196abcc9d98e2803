import type { CaseFact } from '../../domain/case-event.js';
import type { Actor } from '../../domain/people.js';
import { caseOpened, concernRaised, threadHolderNamed } from '../../projections/testing/facts.js';
import { History } from '../../projections/testing/history.js';
import { acting, karen, reference } from '../../projections/testing/people.js';
import { QueueOf } from '../queue/queue-of.js';
import { QueueOfHandler } from '../queue/queue-of.handler.js';
import type { Queue, QueuedItem } from '../queue/queue.js';
import { aMunicipality, type Municipality } from './a-municipality.js';

/** Cases told one fact after the other, and what people find in their queues by then. */
export class Casework {
  readonly history = new History();

  private constructor(readonly here: Municipality) {}

  static async begun(): Promise<Casework> {
    return new Casework(await aMunicipality());
  }

  ended(): Promise<void> {
    return this.here.close();
  }

  /** A concern about a child, by whoever holds the thread from then on. */
  raised(
    caseId: string,
    { name = 'Barn Opdigtet', holder = karen, concern = {} }: Partial<Raised> = {},
  ): History {
    const subject = { kind: 'child', name, cpr: '000000-0000', cprIndex: 'index-of-barn' } as const;
    return this.history
      .happened(caseId, caseOpened({ caseId, subject }), { by: holder })
      .happened(caseId, concernRaised(concern), { by: holder })
      .happened(caseId, threadHolderNamed({ holder: reference(holder) }), { by: holder });
  }

  happened(caseId: string, ...facts: readonly CaseFact[]): void {
    for (const fact of facts) this.history.happened(caseId, fact);
  }

  async queueOf(person: Actor): Promise<Queue> {
    const atLeast = await this.here.happens(this.history);
    return new QueueOfHandler(this.here.reading).execute(new QueueOf(acting(person), {}, atLeast));
  }

  /** In the order shown. */
  async itemsOf(person: Actor, caseId?: string): Promise<QueuedItem[]> {
    const items = everythingIn(await this.queueOf(person));
    return items.filter((item) => caseId === undefined || item.caseId === caseId);
  }

  async tasksOf(person: Actor, caseId?: string): Promise<string[]> {
    return (await this.itemsOf(person, caseId)).map(({ task }) => task);
  }
}

interface Raised {
  name: string;
  holder: Actor;
  concern: Parameters<typeof concernRaised>[0];
}

export function everythingIn({ overdue, today, soon, later }: Queue): QueuedItem[] {
  return [...overdue, ...today, ...soon, ...later];
}
