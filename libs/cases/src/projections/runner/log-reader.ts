import { LogNotContiguous, realWait, type Wait } from '@tovholder/event-store';
import { isEmpty, stretchOf, type LogOfCases, type Stretch } from './log-of-cases.js';
import { News } from './news.js';
import { RecentStretches } from './recent-stretches.js';
import { untilAborted } from './until-aborted.js';

export interface LogReaderSettings {
  /** The most events handed out at once. What comes and goes again within a page is never written. */
  pageSize?: number;
  wait?: Wait;
}

/** Enough for the slower to find what the faster have read, while they do not drift far apart. */
const pagesKept = 3;
/** What comes in while everybody is up to date comes in small pieces, of which somebody who pauses may need many. */
const newsKept = 32;
const newsAtOnce = 250;

/**
 * Reads and parses the log once for all projections of a process. Each comes for what follows its own position when it
 * is ready for it, and finds it there if another came for it just before. One that is slow, or has stopped, is waited
 * for by nobody: what it needs and is no longer kept is read again.
 */
export class LogReader {
  private readonly pageSize: number;
  private readonly underWay = new Map<bigint, Promise<Stretch>>();
  private readonly pages = new RecentStretches(pagesKept);
  private readonly latest = new RecentStretches(newsKept);
  private readonly news: News;

  constructor(
    private readonly log: LogOfCases,
    { pageSize = 2_000, wait = realWait }: LogReaderSettings = {},
  ) {
    this.pageSize = pageSize;
    this.news = new News(log, Math.min(pageSize, newsAtOnce), (stretch) => this.latest.keep(stretch), wait);
  }

  head(): Promise<bigint> {
    return this.log.store.head();
  }

  /** What follows now; empty at the end of the log. */
  next(after: bigint): Promise<Stretch> {
    const kept = this.latest.after(after) ?? this.pages.after(after);
    if (kept) return Promise.resolve(kept);
    return this.underWay.get(after) ?? this.read(after);
  }

  /** Stretch upon stretch until `signal` aborts; an empty one whenever the end of the log is reached. */
  async *follow(after: bigint, signal: AbortSignal): AsyncGenerator<Stretch, void, undefined> {
    await this.refuseBeyondHead(after);
    this.news.join();
    try {
      for (let position = after; ;) {
        const stretch = await untilAborted(signal, this.nextOf(position));
        if (!stretch) return;
        yield stretch;
        if (isEmpty(stretch)) await untilAborted(signal, this.news.beyond(position));
        position = stretch.upTo;
      }
    } finally {
      await this.news.leave();
    }
  }

  private nextOf(position: bigint): Promise<Stretch> {
    if (this.news.endsAt(position)) return Promise.resolve({ after: position, upTo: position, events: [] });
    return this.next(position);
  }

  private read(after: bigint): Promise<Stretch> {
    const reading = this.readPage(after).finally(() => this.underWay.delete(after));
    this.underWay.set(after, reading);
    return reading;
  }

  private async readPage(after: bigint): Promise<Stretch> {
    const limit = this.toEndOfPage(after);
    const stretch = stretchOf(this.log, after, await this.log.store.readAll({ after, limit }));
    if (!isEmpty(stretch)) this.pages.keep(stretch);
    return stretch;
  }

  /**
   * Pages end at the same positions for everybody, wherever they began, so that those who meet stay together. Where
   * positions do not count events, nobody can say how many there are to such an end.
   */
  private toEndOfPage(after: bigint): number {
    if (this.log.store.numbering === 'rising') return this.pageSize;
    return this.pageSize - Number(after % BigInt(this.pageSize));
  }

  /** Ahead of the log, one follows another log, or this one was put back from a copy: waiting would skip events. */
  private async refuseBeyondHead(after: bigint): Promise<void> {
    const head = await this.head();
    if (head < after) throw new LogNotContiguous(after, head);
  }
}
