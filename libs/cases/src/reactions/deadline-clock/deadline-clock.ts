import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@tovholder/calendar';
import { LessThan, type DataSource } from 'typeorm';
import { CaseRejected } from '../../case-rejected.js';
import { OpenDeadline } from '../../projections/open-deadlines/open-deadline.entity.js';
import { lead } from '../../projections/runner/lead.js';
import { missCommandId } from './miss-command-id.js';

export interface PassedDeadline {
  caseId: string;
  deadlineId: string;
  /** The same every time this deadline is reported. */
  commandId: string;
}

export interface DeadlineClockSettings {
  dataSource: DataSource;
  now: () => Instant;
  /** Carries out the command `MissDeadline`; rejections come through as `CaseRejected`. */
  missDeadline: (passed: PassedDeadline) => Promise<void>;
  /** Until it is time to look again, or the signal aborts. */
  wait?: (signal: AbortSignal) => Promise<void>;
  /** How often a clock that stands by asks for its turn. */
  askEvery?: number;
  /** Told when a deadline could not be reported, or the database not be reached. We go on and try again. */
  onFailure?: (error: unknown) => void;
}

const lookEvery = 1_000;

/**
 * Fires deadlines that have passed: once each, late rather than never. It keeps nothing of its own: what is open
 * stands in the view, so a clock that was down for a week catches up on its first look.
 */
export class DeadlineClock {
  private running: { stop: AbortController; ended: Promise<void> } | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  constructor(private readonly settings: DeadlineClockSettings) {}

  start(): void {
    if (this.running) return;
    const stop = new AbortController();
    this.running = { stop, ended: this.run(stop.signal) };
  }

  async stop(): Promise<void> {
    this.running?.stop.abort();
    await this.running?.ended;
    await this.looking;
    this.running = undefined;
  }

  /** Looks now; for a clock that somebody moves. Gives how many deadlines were found missed. */
  tick(): Promise<number> {
    const look = this.looking.then(() => this.look());
    this.looking = look.catch(() => undefined);
    return look;
  }

  /** When the next open deadline falls due; for a clock that somebody moves. */
  async nextDue(): Promise<Instant | undefined> {
    const [next] = await this.settings.dataSource
      .getRepository(OpenDeadline)
      .find({ order: { dueAt: 'ASC' }, take: 1 });
    return next?.dueAt;
  }

  /** One process at a time looks; what a second one did by mistake would be the same command, answered before. */
  private async run(signal: AbortSignal): Promise<void> {
    const { dataSource, askEvery, wait = realWait, onFailure } = this.settings;
    while (!signal.aborted) {
      try {
        await lead({ dataSource, task: 'deadline clock', signal, askEvery }, async (session) => {
          while (!signal.aborted) {
            // Asks the session that holds the lock: had it been lost, another would be looking by now.
            await session.query('SELECT 1');
            await this.tick();
            await wait(signal);
          }
        });
      } catch (error) {
        if (signal.aborted) return;
        onFailure?.(error);
        await wait(signal);
      }
    }
  }

  private async look(): Promise<number> {
    const { dataSource, now } = this.settings;
    const passed = await dataSource.getRepository(OpenDeadline).find({
      where: { dueAt: LessThan(now()) },
      order: { dueAt: 'ASC', caseId: 'ASC', deadlineId: 'ASC' },
    });
    let missed = 0;
    for (const { caseId, deadlineId } of passed) if (await this.report(caseId, deadlineId)) missed += 1;
    return missed;
  }

  /** One that cannot be reported holds up none of the others. */
  private async report(caseId: string, deadlineId: string): Promise<boolean> {
    const { missDeadline, onFailure } = this.settings;
    try {
      await missDeadline({ caseId, deadlineId, commandId: missCommandId(caseId, deadlineId) });
      return true;
    } catch (error) {
      // The view is a moment behind the log: it was met just now, or the clock was moved back.
      if (!(error instanceof CaseRejected)) onFailure?.(error);
      return false;
    }
  }
}

async function realWait(signal: AbortSignal): Promise<void> {
  await pause(lookEvery, undefined, { signal }).catch(() => undefined);
}
