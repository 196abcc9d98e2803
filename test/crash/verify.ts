import { isDeepStrictEqual } from 'node:util';
import {
  type Append,
  type EventStore,
  type RecordedEvent,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import type { JournalOfRound } from './journal.js';
import { isAutomatic } from './worker/look-at-automatic-acts.js';

export async function wholeLog(store: EventStore, after = 0n): Promise<RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: log.at(-1)?.position ?? after, limit: 1_000 });
    if (page.length === 0) return log;
    log.push(...page);
  }
}

/** The log by itself: positions and versions 1, 2, 3 … and no event twice. Whole logs only. */
export function faultsOfLog(log: readonly RecordedEvent[]): string[] {
  const faults: string[] = [];
  const versions = new Map<string, number>();
  const ids = new Set<string>();
  log.forEach(({ id, position, stream, version }, index) => {
    const expected = (versions.get(stream) ?? 0) + 1;
    if (position !== BigInt(index + 1)) faults.push(`position ${position} stands where ${index + 1} should`);
    if (version !== expected) faults.push(`${stream} has version ${version} where ${expected} should be`);
    if (ids.has(id)) faults.push(`event ${id} is there twice`);
    versions.set(stream, version);
    ids.add(id);
  });
  return faults;
}

export function byCommand(log: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const commands = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    const events = commands.get(event.commandId);
    if (events) events.push(event);
    else commands.set(event.commandId, [event]);
  }
  return commands;
}

/** What was acknowledged is where it was said to be. */
export function faultsAgainstAnswers(
  log: ReadonlyMap<string, RecordedEvent[]>,
  answers: JournalOfRound['answers'],
): string[] {
  const faults: string[] = [];
  for (const [commandId, { version, position }] of answers) {
    const last = log.get(commandId)?.at(-1);
    if (last?.position !== position || last.version !== version) {
      faults.push(
        `command ${commandId} was acknowledged at ${position}, the log has it at ${last?.position}`,
      );
    }
  }
  return faults;
}

/** The log against what one round's writers intended and were told. */
export function faultsAgainstJournal(
  log: ReadonlyMap<string, RecordedEvent[]>,
  { intents, answers, refusals }: JournalOfRound,
): string[] {
  const faults = faultsAgainstAnswers(log, answers);
  for (const [commandId, tries] of intents) {
    const written = log.get(commandId);
    if (!written) continue;
    if (refusals.has(written[0]?.id ?? '')) faults.push(`command ${commandId} was refused, and yet is there`);
    if (!tries.some((append) => isWhatWasSent(written, append)))
      faults.push(`command ${commandId} is there with other content`);
  }
  return faults;
}

/** Nothing is in the log that nobody asked for, and that does not follow from the log. */
export function strangers(
  log: ReadonlyMap<string, RecordedEvent[]>,
  journals: readonly JournalOfRound[],
  asked: ReadonlySet<string> = new Set(),
): string[] {
  const isAsked = (commandId: string) =>
    asked.has(commandId) || journals.some(({ intents }) => intents.has(commandId));
  return [...log]
    .filter(([commandId, events]) => !isAsked(commandId) && !isAutomatic(events))
    .map(([commandId]) => `nobody sent command ${commandId}`);
}

/** A command is carried out once: what came of it stands side by side in one stream. */
export function carriedOutTwice(log: ReadonlyMap<string, RecordedEvent[]>): string[] {
  return [...log]
    .filter(([, events]) => events.some((event, index) => index > 0 && !follows(event, events[index - 1]!)))
    .map(([commandId]) => `command ${commandId} was carried out twice`);
}

function follows({ stream, version, position }: RecordedEvent, before: RecordedEvent): boolean {
  return stream === before.stream && version === before.version + 1 && position === before.position + 1n;
}

/** What was sent last of each command that has no answer; refused ones were answered by their refusal. */
export function unanswered({ intents, answers, refusals }: JournalOfRound): Append[] {
  return [...intents]
    .filter(([commandId]) => !answers.has(commandId))
    .flatMap(([, tries]) => tries.at(-1) ?? [])
    .filter(({ events }) => !refusals.has(events[0]?.id ?? ''));
}

/** Sends again what was under way at the kill: it is there already, or is written now, and from then on repeats. */
export async function faultsOfResending(store: EventStore, journal: JournalOfRound): Promise<string[]> {
  const faults: string[] = [];
  for (const append of unanswered(journal)) {
    const before = (await store.readStream(append.stream)).filter(
      ({ commandId }) => commandId === append.commandId,
    );
    const first = await store.append(append).catch((error: unknown) => error);
    if (first instanceof WrongExpectedVersion) {
      if (before.length > 0) faults.push(`command ${append.commandId} is in the log, but is refused`);
      continue;
    }
    if (first instanceof Error) {
      faults.push(`command ${append.commandId} fails: ${first.message}`);
      continue;
    }
    const answer = first as Awaited<ReturnType<EventStore['append']>>;
    if (answer.repeated !== before.length > 0)
      faults.push(`command ${append.commandId} was carried out twice or never`);
    const second = await store.append(append);
    if (!isDeepStrictEqual(second, { ...answer, repeated: true })) {
      faults.push(`command ${append.commandId} gets another answer when repeated`);
    }
  }
  return faults;
}

function isWhatWasSent(
  written: readonly RecordedEvent[],
  { stream, expectedVersion, events }: Append,
): boolean {
  const asSent = written.map(({ id, type, schemaVersion, data, metadata }) => ({
    id,
    type,
    schemaVersion,
    data,
    metadata,
  }));
  return (
    isDeepStrictEqual(asSent, events) &&
    written.every((event, index) => event.stream === stream && event.version === expectedVersion + index + 1)
  );
}
