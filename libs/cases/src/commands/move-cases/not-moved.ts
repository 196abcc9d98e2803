import {
  CommandIdReused,
  OutcomeUnknown,
  StoreOverloaded,
  StoreUnavailable,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import { CaseRejected, VersionNotReached } from '../../case-rejected.js';
import { inWords } from '../../domain/rejection.js';
import type { CaseInReport } from './moves-report.js';

/** What the report says of a case whose move was answered with this error. None of them ends the act as a whole. */
export function notMoved(caseId: string, error: unknown): CaseInReport {
  const told = { caseId, before: null, after: null, missing: [] };
  if (error instanceof CaseRejected) {
    const { rejection } = error;
    const outcome = rejection.code === 'preview-outdated' ? 'changed-meanwhile' : 'refused';
    return { ...told, outcome, code: rejection.code, why: inWords(rejection) };
  }
  if (error instanceof VersionNotReached)
    return { ...told, outcome: 'refused', code: 'version-not-reached', why: notSeen };
  if (error instanceof CommandIdReused)
    return { ...told, outcome: 'refused', code: 'command-id-reused', why: anotherAct };
  return { ...told, outcome: 'not-done-yet', code: null, why: whyNotYet(error) };
}

/** The log has no room for anybody just then: the cases that are left would meet the same. */
export function isOutOfReachForAll(error: unknown): boolean {
  return error instanceof StoreUnavailable || error instanceof StoreOverloaded;
}

/** Whether it is a fault to be mended, and neither an answer nor something that passes. */
export function isFault(error: unknown): boolean {
  return !known.some((kind) => error instanceof kind);
}

function whyNotYet(error: unknown): string {
  if (isOutOfReachForAll(error)) return busy;
  if (error instanceof OutcomeUnknown) return noAnswer;
  return error instanceof WrongExpectedVersion ? othersWrote : ourFault;
}

const notSeen = 'Sagen har ikke den version. Hent oversigten igen.';
const anotherAct = 'Handlingens id er brugt før til noget andet eller af en anden. Vælg et nyt.';
const busy = 'Systemet har travlt. Intet er gemt i sagen.';
const noAnswer = 'Vi fik ikke svar på, om det blev gemt.';
const othersWrote = 'Andre skrev i sagen imens. Intet er gemt i sagen.';
const ourFault = 'Der skete en fejl hos os i denne sag. Bliver det ved, så oplys sagens id til supporten.';

const known = [
  CaseRejected,
  VersionNotReached,
  CommandIdReused,
  StoreUnavailable,
  StoreOverloaded,
  OutcomeUnknown,
  WrongExpectedVersion,
];
