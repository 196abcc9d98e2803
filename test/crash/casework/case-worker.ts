import type { Instant } from '@tovholder/calendar';
import { CaseMovedOn, CaseRejected, Cases, VersionNotReached, type Surroundings } from '@tovholder/cases';
import { WrongExpectedVersion, type EventStore } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { patiently } from '../patiently.js';
import type { Chance } from '../seeded.js';
import { CaseSoFar } from './case-so-far.js';
import { acting, surroundings } from './municipality.js';
import { nextWish } from './next-wish.js';
import { Moment } from './wish.js';

const hour = 3_600_000;

export interface Workplace {
  store: EventStore;
  knownOfChild?: Surroundings['knownOfChild'] | undefined;
  /** When work begins; from then on time passes with what is done. */
  begins?: Instant;
}

/** Plays cases through the engine: looks at one, wants something, and takes a no for an answer. */
export class CaseWorker {
  private readonly cases: Cases;
  private now: Instant;
  carriedOut = 0;

  constructor(
    { store, knownOfChild, begins = '2026-03-02T07:00:00.000Z' }: Workplace,
    private readonly chance: Chance,
  ) {
    this.now = begins;
    this.cases = new Cases(surroundings(store, () => this.now, knownOfChild));
  }

  /** One act in the case; the first one opens it. */
  async act(caseId: string): Promise<void> {
    this.timePasses();
    const soFar = new CaseSoFar(caseId, await patiently(() => this.cases.history(caseId)));
    const { by, wants } = nextWish(new Moment(soFar, this.now, this.chance));
    const order = { caseId, commandId: uuidv7(), seenVersion: soFar.version, command: wants, by: acting(by) };
    try {
      await patiently(() => this.cases.carryOut(order));
      this.carriedOut += 1;
    } catch (error) {
      if (!isNo(error)) throw error;
    }
  }

  /** Now and then days, so that deadlines run out. */
  private timePasses(): void {
    const hours = this.chance.between(0, 10) === 0 ? this.chance.between(0, 72) : 0.2;
    this.now = new Date(Date.parse(this.now) + hours * hour).toISOString();
  }
}

/** The rules or other people were against it; nothing is wrong. */
function isNo(error: unknown): boolean {
  return (
    error instanceof CaseRejected ||
    error instanceof CaseMovedOn ||
    error instanceof VersionNotReached ||
    error instanceof WrongExpectedVersion
  );
}
