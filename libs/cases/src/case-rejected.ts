import type { CaseEventType } from './domain/case-event.js';
import type { Rejection } from './domain/rejection.js';

/** The rules said no. Nothing was written. */
export class CaseRejected extends Error {
  constructor(
    readonly rejection: Rejection,
    /** The paragraph the rule rests on, from the model the case runs on. */
    readonly legalBasis?: string,
  ) {
    super(rejection.code);
    this.name = 'CaseRejected';
  }
}

/** One thing that happened in the case since the person looked. */
export interface ChangeSince {
  version: number;
  type: CaseEventType;
  at: string;
  by: string;
}

/** The case moved on since the person looked; both sides are shown and nothing is overwritten. */
export class CaseMovedOn extends Error {
  constructor(
    readonly seenVersion: number,
    readonly currentVersion: number,
    readonly changes: readonly ChangeSince[],
  ) {
    super(`seen version ${seenVersion}, now ${currentVersion}`);
    this.name = 'CaseMovedOn';
  }
}

/** The person claims to have seen more of the case than has happened. */
export class VersionNotReached extends Error {
  constructor(
    readonly seenVersion: number,
    readonly currentVersion: number,
  ) {
    super(`seen version ${seenVersion}, but the case is at ${currentVersion}`);
    this.name = 'VersionNotReached';
  }
}
