import type { Instant } from '@tovholder/calendar';
import { LessThanOrEqual } from 'typeorm';
import {
  FundingReminder,
  OpenDeadline,
  RunningConsent,
} from '../../projections/open-deadlines/open-deadline.entity.js';
import { uuidOf } from '../../uuid-of.js';
import { Rounds, type RoundsSettings } from '../rounds.js';
import { missCommandId } from './miss-command-id.js';

export interface PassedDeadline {
  caseId: string;
  deadlineId: string;
  /** The same every time this deadline is reported. */
  commandId: string;
}

export interface PassedConsent {
  caseId: string;
  consentId: string;
  /** The same every time this consent is reported. */
  commandId: string;
}

export interface DueReminder {
  caseId: string;
  measureId: string;
  /** The same every time this reminder is reported. */
  commandId: string;
}

/** After a week without a clock a whole municipality's have passed. */
const mostAtOnce = 500;

export interface DeadlineClockSettings extends RoundsSettings {
  now: () => Instant;
  /** How many are read at once. */
  pageSize?: number;
  /** Carries out the command `MissDeadline`; rejections come through as `CaseRejected`. */
  missDeadline: (passed: PassedDeadline) => Promise<void>;
  /** Carries out the command `ExpireConsent`. */
  expireConsent: (passed: PassedConsent) => Promise<void>;
  /** Carries out the command `RemindOwnersOfFunding`. */
  remindOfFunding: (due: DueReminder) => Promise<void>;
}

/**
 * Fires deadlines that have passed and reminders that are due: once each, late rather than never. It keeps nothing of its own: what is open
 * stands in the view, so a clock that was down for a week catches up on its first look.
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

  /** Looks now; for a clock that somebody moves. Gives how many deadlines were found missed. */
  tick(): Promise<number> {
    return this.rounds.now();
  }

  /** When the next open deadline, running consent or reminder falls due; for a clock that somebody moves. */
  async nextDue(): Promise<Instant | undefined> {
    const { dataSource } = this.settings;
    const nextOf = (kind: typeof OpenDeadline | typeof RunningConsent | typeof FundingReminder) =>
      dataSource.getRepository(kind).find({ order: { dueAt: 'ASC' }, take: 1 });
    const next = await Promise.all([OpenDeadline, RunningConsent, FundingReminder].map(nextOf));
    return next
      .flat()
      .map(({ dueAt }) => dueAt)
      .sort()[0];
  }

  private async look(): Promise<number> {
    const { now, pageSize = mostAtOnce } = this.settings;
    const until = now();
    let missed = 0;
    let page: readonly OpenDeadline[] = [];
    do {
      page = await this.passed(until, pageSize, page.at(-1));
      for (const { caseId, deadlineId } of page) if (await this.report(caseId, deadlineId)) missed += 1;
    } while (page.length === pageSize);
    return missed + (await this.lookAtConsents(until)) + (await this.lookAtReminders(until));
  }

  /** Nobody sees anything by them any more, whether or not it is told here; so a page a look is soon enough. */
  private async lookAtConsents(until: Instant): Promise<number> {
    const { dataSource, pageSize = mostAtOnce, expireConsent } = this.settings;
    const order = { dueAt: 'ASC', caseId: 'ASC', consentId: 'ASC' } as const;
    const where = { dueAt: LessThanOrEqual(until) };
    const passed = await dataSource.getRepository(RunningConsent).find({ where, order, take: pageSize });
    let expired = 0;
    for (const { caseId, consentId } of passed) {
      const commandId = uuidOf('expire-consent', caseId, consentId);
      if (await this.rounds.carriedOut(() => expireConsent({ caseId, consentId, commandId }))) expired += 1;
    }
    return expired;
  }

  private async lookAtReminders(until: Instant): Promise<number> {
    const { dataSource, pageSize = mostAtOnce, remindOfFunding } = this.settings;
    const order = { dueAt: 'ASC', caseId: 'ASC', measureId: 'ASC' } as const;
    const where = { dueAt: LessThanOrEqual(until) };
    const due = await dataSource.getRepository(FundingReminder).find({ where, order, take: pageSize });
    let reminded = 0;
    for (const { caseId, measureId } of due) {
      const commandId = uuidOf('remind-of-funding', caseId, measureId);
      if (await this.rounds.carriedOut(() => remindOfFunding({ caseId, measureId, commandId })))
        reminded += 1;
    }
    return reminded;
  }

  /** Oldest first; those that could not be reported are passed by until the next look. */
  private passed(until: Instant, most: number, after?: OpenDeadline): Promise<OpenDeadline[]> {
    const passed = this.settings.dataSource
      .getRepository(OpenDeadline)
      .createQueryBuilder('d')
      .where('d."dueAt" < :until', { until })
      .orderBy({ 'd.dueAt': 'ASC', 'd.caseId': 'ASC', 'd.deadlineId': 'ASC' })
      .take(most);
    if (after) {
      const { dueAt, caseId, deadlineId } = after;
      const place = { dueAt, caseId, deadlineId };
      passed.andWhere('(d."dueAt", d."caseId", d."deadlineId") > (:dueAt, :caseId, :deadlineId)', place);
    }
    return passed.getMany();
  }

  private async report(caseId: string, deadlineId: string): Promise<boolean> {
    const { missDeadline } = this.settings;
    return this.rounds.carriedOut(() =>
      missDeadline({ caseId, deadlineId, commandId: missCommandId(caseId, deadlineId) }),
    );
  }
}
