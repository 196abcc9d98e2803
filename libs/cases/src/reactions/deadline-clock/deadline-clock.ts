import type { Instant } from '@tovholder/calendar';
import type { RowType } from '../../projections/rows/rows.js';
import { Rounds, type RoundsSettings } from '../rounds.js';
import { whatTimeEnds, type Ended, type Ending, type KindOfEnding } from './what-time-ends.js';

/** After a week without a clock a whole municipality's have passed. */
const mostAtOnce = 500;

export interface DeadlineClockSettings extends RoundsSettings {
  now: () => Instant;
  /** How many are read at once. */
  pageSize?: number;
  /** Carries out the command; rejections come through as `CaseRejected`. */
  tell: (ended: Ended) => Promise<void>;
}

/**
 * Tells what time has ended, such as a deadline that has passed: once each, late rather than never. It keeps nothing of
 * its own: what is open stands in the view, so a clock that was down for a week catches up on its first look.
 */
export class DeadlineClock {
  private readonly rounds: Rounds;

  constructor(private readonly settings: DeadlineClockSettings) {
    this.rounds = new Rounds('deadline clock', () => this.look(), settings);
  }

  start(): void {
    this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** Looks now; for a clock that somebody moves. Gives how much was told. */
  tick(): Promise<number> {
    return this.rounds.now();
  }

  /** When the next of all that is open ends; for a clock that somebody moves. */
  async nextDue(): Promise<Instant | undefined> {
    const next = await Promise.all(whatTimeEnds(({ rows }) => this.firstOf(rows)));
    return next
      .flat()
      .map(({ dueAt }) => dueAt)
      .sort()[0];
  }

  private firstOf(rows: RowType<Ending>): Promise<Ending[]> {
    return this.settings.dataSource.getRepository(rows).find({ order: { dueAt: 'ASC' }, take: 1 });
  }

  private async look(): Promise<number> {
    const until = this.settings.now();
    let told = 0;
    for (const lookAtKind of whatTimeEnds((kind) => () => this.lookAt(kind, until)))
      told += await lookAtKind();
    return told;
  }

  private async lookAt<Row extends Ending>(kind: KindOfEnding<Row>, until: Instant): Promise<number> {
    const { pageSize = mostAtOnce, tell } = this.settings;
    let told = 0;
    let page: readonly Row[] = [];
    do {
      page = await this.ended(kind, until, pageSize, page.at(-1));
      for (const row of page) if (await this.rounds.carriedOut(() => tell(kind.ended(row)))) told += 1;
    } while (page.length === pageSize);
    return told;
  }

  /** Oldest first; those that could not be told are passed by until the next look. */
  private ended<Row extends Ending>(
    { rows, id, lastsThroughIt, idOf }: KindOfEnding<Row>,
    until: Instant,
    most: number,
    after?: Row,
  ): Promise<Row[]> {
    const ended = this.settings.dataSource
      .getRepository(rows)
      .createQueryBuilder('one')
      .where(`one."dueAt" ${lastsThroughIt ? '<' : '<='} :until`, { until })
      .orderBy({ 'one.dueAt': 'ASC', 'one.caseId': 'ASC', [`one.${id}`]: 'ASC' })
      .take(most);
    if (after) {
      const place = { dueAt: after.dueAt, caseId: after.caseId, id: idOf(after) };
      ended.andWhere(`(one."dueAt", one."caseId", one."${id}") > (:dueAt, :caseId, :id)`, place);
    }
    return ended.getMany();
  }
}
