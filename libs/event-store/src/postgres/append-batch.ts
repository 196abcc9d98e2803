import type { QueryArrayConfig } from 'pg';
import type { StorableAppend } from '../append/storable-append.js';
import type { Appended } from '../event-store.js';
import { CommandIdReused, WrongExpectedVersion } from '../rejections.js';
import { integerArray, smallintArray, textArray, uuidArray } from './binary-array.js';
import { readSql } from './sql-file.js';
import { asText } from './text-types.js';

const text = readSql('queries/append-events.sql');

/** A row of event_store.verdict. */
export type VerdictRow = [commandId: string, outcome: string, version: string, position: string | null];

/** The batch as the rows it is to become, column by column. */
export function appendQuery(batch: readonly StorableAppend[], recordedAt: Date): QueryArrayConfig {
  const rows = batch.flatMap(({ events, ...append }) =>
    events.map((event, index) => ({ append, event, index, isLast: index === events.length - 1 })),
  );
  return {
    name: 'append-events',
    text,
    rowMode: 'array',
    types: asText,
    values: [
      textArray(rows.map(({ append }) => append.stream)),
      integerArray(rows.map(({ append, index }) => append.expectedVersion + index + 1)),
      uuidArray(rows.map(({ append }) => append.commandId)),
      textArray(rows.map(({ append, isLast }) => (isLast ? append.commandDigest : null))),
      integerArray(rows.map(({ index, isLast }) => (isLast ? index + 1 : null))),
      uuidArray(rows.map(({ event }) => event.id)),
      textArray(rows.map(({ event }) => event.type)),
      smallintArray(rows.map(({ event }) => event.schemaVersion)),
      textArray(rows.map(({ event }) => event.data)),
      textArray(rows.map(({ event }) => event.metadata)),
      recordedAt.toISOString(),
    ],
  };
}

/** What became of each append, in the order of the batch. */
export function outcomes(batch: readonly StorableAppend[], rows: VerdictRow[]): (Appended | Error)[] {
  const verdicts = new Map(rows.map((row) => [row[0], row]));
  return batch.map((append) => {
    const verdict = verdicts.get(append.commandId);
    return verdict ? outcome(append, verdict) : new Error('the log gave no verdict');
  });
}

function outcome(append: StorableAppend, [commandId, name, version, position]: VerdictRow): Appended | Error {
  switch (name) {
    case 'appended':
    case 'repeated':
      return {
        stream: append.stream,
        version: Number(version),
        position: BigInt(position ?? 0),
        repeated: name === 'repeated',
      };
    case 'wrong-version':
      return new WrongExpectedVersion(append.stream, append.expectedVersion, Number(version));
    case 'command-id-reused':
      return new CommandIdReused(commandId);
    default:
      return new Error(`the log gave the verdict ${name}`);
  }
}
