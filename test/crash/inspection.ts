import type { RecordedEvent } from '@tovholder/event-store';
import type { Findings, Ground } from './companion.js';
import { companions } from './companions.js';
import { faultsAgainstAsked, type Asked } from './http/asked.js';
import type { JournalOfRound } from './journal.js';
import {
  byCommand,
  carriedOutTwice,
  faultsAgainstJournal,
  faultsOfLog,
  faultsOfResending,
  strangers,
  wholeLog,
} from './verify.js';
import { faultsOfDeadlines, isAutomatic } from './worker/look-at-automatic-acts.js';

type Look = (log: readonly RecordedEvent[]) => Promise<Findings>;

/** What is left on one log after each crash, against all that anybody was ever told of it. */
export class Inspection {
  private readonly journals: JournalOfRound[] = [];
  /** How many the log had when it was looked at last. */
  events = 0;

  constructor(
    private readonly ground: Ground,
    private readonly asked: Asked,
  ) {}

  /** @param atBoard looks at what is published, where anything is */
  async lookAfter(journal: JournalOfRound, atBoard?: Look): Promise<Findings> {
    this.journals.push(journal);
    const { store } = this.ground;
    const left = await wholeLog(store);
    const commands = byCommand(left);
    const faults = [...this.faultsOf(left, commands), ...(await faultsOfResending(store, journal))];
    const log = [...left, ...(await wholeLog(store, left.at(-1)?.position))];
    faults.push(...faultsOfLog(log));
    this.events = log.length;
    const found = [`${[...commands.values()].filter(isAutomatic).length} done by the worker so far`];
    for (const [name, look] of this.looks(atBoard)) {
      const findings = await look(log);
      found.push(findings.found);
      faults.push(...findings.faults.map((fault) => `${name}: ${fault}`));
    }
    return { found: found.join(', '), faults };
  }

  /** All that was ever acknowledged is looked for again: a later crash must not take what an earlier one left. */
  private faultsOf(left: readonly RecordedEvent[], commands: ReadonlyMap<string, RecordedEvent[]>): string[] {
    return [
      ...faultsOfLog(left),
      ...carriedOutTwice(commands),
      ...faultsOfDeadlines(left),
      ...strangers(commands, this.journals, this.asked.commands),
      ...faultsAgainstAsked(commands, this.asked),
      ...this.journals.flatMap((journal) => faultsAgainstJournal(commands, journal)),
    ];
  }

  private looks(atBoard?: Look): [string, Look][] {
    const atCompanions = companions.map((companion): [string, Look] => [
      companion.name,
      (log) => companion.verify(this.ground, log),
    ]);
    return atBoard ? [...atCompanions, ['board', atBoard]] : atCompanions;
  }
}
