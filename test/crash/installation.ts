import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { migrateEventStore, PostgresEventStore, type RecordedEvent } from '@tovholder/event-store';
import { prepareRelay } from '@tovholder/integration';
import pg from 'pg';
import { Cast } from './cast.js';
import { companions } from './companions.js';
import { asTheCheck, crash } from './crash.js';
import { Inspection } from './inspection.js';
import { readJournal } from './journal.js';
import type { KillablePostgres } from './killable-postgres.js';
import type { Plant } from './plants.js';
import type { LocalBroker } from './published/local-broker.js';
import { Publishing } from './published/publishing.js';
import { applicationRole } from './roles.js';
import type { RoundPlan } from './round-plan.js';
import type { Chance } from './seeded.js';
import { unanswered } from './verify.js';

export interface Site {
  /** Of its databases and topics, unlike those of any other. */
  name: string;
  folder: string;
  database: KillablePostgres;
  /** Where there is none, nothing is published. */
  broker?: LocalBroker | undefined;
  plant?: Plant | undefined;
}

export interface Round {
  number: number;
  plan: RoundPlan;
  /** For the moments of the strikes. */
  chance: Chance;
  /** For those who work. */
  seed: number;
  /** Whether all that was published is waited for, which takes longer than a round. */
  untilAllIsPublished: boolean;
}

export interface Outcome {
  acknowledged: number;
  acknowledgedOverHttp: number;
  unanswered: number;
  found: string;
  faults: string[];
  /** Whether all who were at work are dead. Otherwise nothing can be said of what is left. */
  isOver: boolean;
}

/** The product with a log, views, topics and people of its own, and all its processes to be killed. */
export class Installation {
  private constructor(
    private readonly site: Site,
    private readonly urls: { applicationUrl: string; ownerUrl: string },
    private readonly store: PostgresEventStore,
    private readonly cast: Cast,
    private readonly inspection: Inspection,
    private readonly publishing?: Publishing,
  ) {}

  static async open(site: Site): Promise<Installation> {
    const { name, database, plant } = site;
    const folder = join(site.folder, name);
    await mkdir(folder);
    const urls = await database.database(name);
    await migrateEventStore({ ...urls, applicationRole });
    await prepareRelay({ ...urls, applicationRole });
    if (plant === 'lazy-log') await answerBeforeCommit(urls.applicationUrl);
    const ownUrls = { applicationUrl: asTheCheck(urls.applicationUrl), ownerUrl: asTheCheck(urls.ownerUrl) };
    const store = new PostgresEventStore({ url: ownUrls.applicationUrl });
    const ground = { store, ...ownUrls };
    for (const companion of companions) await companion.prepare(ground);
    const publishing = await beginPublishing(site, ownUrls.applicationUrl);
    const cast = await Cast.load({ folder, urls, database, publishing, topicPrefix: name, plant });
    const inspection = new Inspection(ground, cast.people.asked);
    return new Installation({ ...site, folder }, urls, store, cast, inspection, publishing);
  }

  /** In the log. */
  get events(): number {
    return this.inspection.events;
  }

  /** One that does not come to its end has failed: its outcome says who hangs, or was gone before anybody struck. */
  async play(round: Round): Promise<Outcome> {
    const { answers } = this.cast.people.asked;
    const before = answers.size;
    const journalFile = join(this.site.folder, `journal-${round.number}.jsonl`);
    try {
      await this.crash(round, journalFile);
      const journal = readJournal(journalFile);
      return {
        acknowledged: journal.answers.size,
        acknowledgedOverHttp: answers.size - before,
        unanswered: unanswered(journal).length,
        ...(await this.inspection.lookAfter(journal, this.lookAtBoard(round))),
        isOver: true,
      };
    } catch (error) {
      const faults = [error instanceof Error ? error.message : String(error)];
      const found = 'nobody looked at what is left';
      return { acknowledged: 0, acknowledgedOverHttp: 0, unanswered: 0, found, faults, isOver: false };
    }
  }

  async close(): Promise<void> {
    await this.cast.end();
    await this.publishing?.end();
    await this.store.close();
  }

  private async crash({ plan, chance, seed }: Round, journal: string): Promise<void> {
    const { cast, urls } = this;
    const { plant } = this.site;
    const crew = { caseWorkers: 10, noteWriters: 2, keepsViews: plan.keepers.includes('writer') };
    const task = { ...urls, ...crew, seed, journal, ...(plant && { plant }) };
    const work = cast.work(plan, task, await this.store.head());
    const strikes = plan.victims.map((victim) => cast.strike(victim, plan));
    await crash(work, strikes, chance, urls.applicationUrl);
  }

  private lookAtBoard({ untilAllIsPublished }: Round) {
    const { publishing } = this;
    if (!publishing) return undefined;
    return async (log: readonly RecordedEvent[]) => {
      if (!untilAllIsPublished) return publishing.look(log);
      await publishing.broker.isBack();
      return this.cast.whilePublishing(() => publishing.lookWhenAllIsThere(log));
    };
  }
}

async function beginPublishing(
  { name, database, broker, plant }: Site,
  logUrl: string,
): Promise<Publishing | undefined> {
  if (!broker) return undefined;
  const { ownerUrl: boardUrl } = await database.database(`${name}-board`);
  const order = { brokers: broker.brokers, topicPrefix: name, boardUrl, ...(plant && { plant }) };
  return Publishing.begin(broker, order, logUrl);
}

/** A role may set its own defaults, and every connection of the store then answers early. */
async function answerBeforeCommit(applicationUrl: string): Promise<void> {
  const application = new pg.Client({ connectionString: applicationUrl });
  await application.connect();
  await application.query('alter role current_user set synchronous_commit = off');
  await application.end();
}
