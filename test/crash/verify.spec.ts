import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Append, InMemoryEventStore, type RecordedEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';
import { addIntent, type JournalOfRound } from './journal.js';
import { notesAfter } from './notes.js';
import { seeded } from './seeded.js';
import {
  byCommand,
  carriedOutTwice,
  faultsAgainstJournal,
  faultsOfLog,
  faultsOfResending,
  strangers,
  wholeLog,
} from './verify.js';

/** A check that finds nothing wrong is worth what it finds when something is. */
describe('the crash check notices', () => {
  let store: InMemoryEventStore;
  let log: RecordedEvent[];
  let journal: JournalOfRound;
  let append: Append;

  beforeEach(async () => {
    store = new InMemoryEventStore();
    journal = { intents: new Map(), answers: new Map(), refusals: new Set() };
    for (const stream of ['notes-a', 'notes-b']) {
      const events = notesAfter(0, seeded(1));
      append = { stream, expectedVersion: 0, commandId: uuidv7(), commandDigest: 'd', events };
      addIntent(journal, append);
      const { version, position } = await store.append(append);
      journal.answers.set(append.commandId, { version, position });
    }
    log = await wholeLog(store);
  });

  const faults = (events: RecordedEvent[]) => [
    ...faultsOfLog(events),
    ...faultsAgainstJournal(byCommand(events), journal),
    ...strangers(byCommand(events), [journal]),
    ...carriedOutTwice(byCommand(events)),
  ];

  it('nothing in a sound log', async () => {
    expect(faults(log)).toEqual([]);
    journal.answers.delete(append.commandId);
    expect(await faultsOfResending(store, journal)).toEqual([]);
  });

  it('an acknowledged event that is gone from the end', () => {
    expect(faults(log.slice(0, -1))).not.toEqual([]);
  });

  it('a gap', () => {
    expect(faults(log.filter((_, index) => index !== 1))).not.toEqual([]);
  });

  it('an event that is there twice', () => {
    expect(faults([...log, log[0]!])).not.toEqual([]);
  });

  it('other content', () => {
    expect(faults(log.map((event, index) => (index === 0 ? { ...event, data: {} } : event)))).not.toEqual([]);
  });

  it('what nobody sent', () => {
    journal.intents.delete(append.commandId);
    journal.answers.delete(append.commandId);
    expect(faults(log)).not.toEqual([]);
  });

  it('a command that was carried out in two streams', () => {
    const [first, last] = [log[0]!, log.at(-1)!];
    const twice = log.map((event) => (event === last ? { ...last, commandId: first.commandId } : event));
    expect(carriedOutTwice(byCommand(log))).toEqual([]);
    expect(carriedOutTwice(byCommand(twice))).toEqual([`command ${first.commandId} was carried out twice`]);
  });

  it('what was refused and yet written', () => {
    journal.answers.delete(append.commandId);
    journal.refusals.add(append.events[0]!.id);
    expect(faults(log)).not.toEqual([]);
  });
});
