import type { CaseCommand } from '@tovholder/cases';
import { oneOf, type Chance } from '../seeded.js';
import { texts } from '../texts.js';
import type { CaseSoFar } from './case-so-far.js';
import { localDate } from './municipality.js';

/** Somebody wants something done. The rules may say no. */
export interface Wish {
  by: string;
  wants: CaseCommand;
}

/** What somebody might want when the case stands as it does; nothing where it makes no sense. */
export type Act = (moment: Moment) => Wish | undefined;

const day = 24 * 3_600_000;

export class Moment {
  constructor(
    readonly soFar: CaseSoFar,
    readonly now: string,
    readonly chance: Chance,
  ) {}

  /** One in so many times. */
  rarely(times: number): boolean {
    return this.chance.between(0, times) === 0;
  }

  oneOf<Item>(items: readonly Item[]): Item {
    return oneOf(items, this.chance);
  }

  /** Of a list that may be empty. */
  any<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : this.oneOf(items);
  }

  get text(): string {
    return `${this.oneOf(texts)} ${this.chance.between(0, 1_000)}`;
  }

  daysAhead(days: number): string {
    return new Date(Date.parse(this.now) + days * day).toISOString();
  }

  dateAhead(days: number): string {
    return localDate(this.daysAhead(days));
  }
}
