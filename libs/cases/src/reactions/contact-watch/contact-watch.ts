import { In, type FindOptionsWhere } from 'typeorm';
import { ChildConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import { Rounds, type RoundsSettings } from '../rounds.js';
import { contactChanges, type ContactChange } from './contact-changes.js';

export interface ContactWatchSettings extends RoundsSettings {
  /** Carries out the command; rejections come through as `CaseRejected`. */
  change: (change: ContactChange) => Promise<void>;
}

const open = { status: 'open' } as const;

/**
 * Holds gate G1 across a child's cases: what was called before the suspicion, or raised while nobody could know of it,
 * is found afterwards. It keeps nothing of its own: which parents are barred where stands in the view, so that a watch
 * which was down catches up on its first look.
 */
export class ContactWatch {
  private readonly rounds: Rounds;

  constructor(private readonly settings: ContactWatchSettings) {
    this.rounds = new Rounds('contact watch', () => this.look(), settings);
  }

  start(): void {
    this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** Looks now. Gives how many cases were changed. */
  tick(): Promise<number> {
    return this.rounds.now();
  }

  private async look(): Promise<number> {
    let changed = 0;
    for (const change of contactChanges(await this.concernsInQuestion()))
      if (await this.rounds.carriedOut(() => this.settings.change(change))) changed += 1;
    return changed;
  }

  /** The open cases of every child whose parents are barred somewhere, or kept from something. */
  private async concernsInQuestion(): Promise<ChildConcern[]> {
    const found = await this.concerns([
      { ...open, parentsBarred: true },
      { ...open, contactSuspended: true },
    ]);
    const children = [...new Set(found.map(({ cprIndex }) => cprIndex))];
    return children.length > 0 ? this.concerns([{ ...open, cprIndex: In(children) }]) : [];
  }

  private concerns(where: FindOptionsWhere<ChildConcern>[]): Promise<ChildConcern[]> {
    const { dataSource } = this.settings;
    return dataSource.getRepository(ChildConcern).find({ where, order: { raisedAt: 'ASC', caseId: 'ASC' } });
  }
}
