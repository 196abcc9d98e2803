import { LogNotContiguous } from '@tovholder/event-store';
import { QueryFailedError } from 'typeorm';
import { DuplicateRow } from '../rows/rows.js';

/** A handler could not make rows of an event. Says which event, never what is in it. */
export class HandlerFailed extends Error {
  constructor(
    readonly projection: string,
    readonly eventType: string,
    readonly position: bigint,
    options: ErrorOptions,
  ) {
    super(`${projection} could not handle ${eventType} at position ${position}`, options);
    this.name = 'HandlerFailed';
  }
}

/** This release cannot read what the log holds there. Says which event, never what is in it. */
export class EventUnreadable extends Error {
  constructor(
    readonly eventType: string,
    readonly position: bigint,
    options: ErrorOptions,
  ) {
    super(`${eventType} at position ${position} cannot be read`, options);
    this.name = 'EventUnreadable';
  }
}

/** Another wrote the checkpoint: tables were swapped, or a newer version has taken over. */
export class CheckpointMoved extends Error {
  constructor(readonly projection: string) {
    super(`${projection}: the checkpoint is not where it was left`);
    this.name = 'CheckpointMoved';
  }
}

/** The tables belong to a newer version of the product; this one must not write them. */
export class NewerVersionInPlace extends Error {
  constructor(readonly projection: string) {
    super(`${projection}: the tables were built by a newer version`);
    this.name = 'NewerVersionInPlace';
  }
}

/** Data, constraints, names and rights: trying again gives the same answer. Connections and deadlocks do not. */
const lastingSqlStates = /^(22|23|42)/;

const lastingFailures = [HandlerFailed, EventUnreadable, LogNotContiguous, DuplicateRow];

/** Whether trying again cannot help. */
export function isLasting(error: unknown): boolean {
  if (lastingFailures.some((kind) => error instanceof kind)) return true;
  if (error instanceof QueryFailedError) return lastingSqlStates.test(sqlStateOf(error));
  return isProgrammersError(error);
}

/** One line for people who run the system. A database's message may quote a row, so only its code is passed on. */
export function describe(error: unknown): string {
  if (error instanceof QueryFailedError) {
    const code = sqlStateOf(error);
    // A refusal of the server's always has one; without it, there was no answer.
    return code
      ? `the database refused with ${code}`
      : 'the connection to the database broke before it answered';
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
}

function isProgrammersError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
}

function sqlStateOf(error: { driverError: unknown }): string {
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
