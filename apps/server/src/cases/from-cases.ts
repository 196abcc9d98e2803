import {
  CaseMovedOn,
  CaseRejected,
  CprImpossible,
  NothingKnownThen,
  QueueMovedOn,
  VersionNotReached,
  ViewsBehind,
  inWords,
  type Rejection,
} from '@tovholder/cases';
import { Refusal, type FieldProblem } from '../problems/refusal.js';

/** Why the engine did not carry a command out. */
export function fromCases(error: unknown): Refusal | undefined {
  if (error instanceof CaseRejected) {
    const { rejection, legalBasis } = error;
    return new Refusal(rejection.code, {
      detail: rejection.whatToDo,
      members: legalBasis === undefined ? {} : { legalBasis },
      ...(rejection.field !== undefined && { errors: [fieldProblem(rejection, rejection.field)] }),
    });
  }
  if (error instanceof CaseMovedOn) {
    const { seenVersion, currentVersion, changes } = error;
    return new Refusal('stale-version', { members: { seenVersion, currentVersion, changes } });
  }
  if (error instanceof VersionNotReached) {
    const { seenVersion, currentVersion } = error;
    return new Refusal('version-not-reached', { members: { seenVersion, currentVersion } });
  }
  if (error instanceof ViewsBehind) {
    return new Refusal('views-behind', {
      headers: { 'retry-after': String(error.retryAfterSeconds) },
      cause: error,
    });
  }
  if (error instanceof QueueMovedOn) return new Refusal('queue-moved-on', { cause: error });
  if (error instanceof NothingKnownThen) {
    const { reason, whatToDo } = error;
    return new Refusal('invalid-input', { errors: [{ pointer: '/asOf', code: reason, message: whatToDo }] });
  }
  return error instanceof CprImpossible
    ? new Refusal('invalid-input', { errors: [impossibleCpr] })
    : undefined;
}

const impossibleCpr = {
  pointer: '/subject/cpr',
  code: 'impossible-cpr',
  message: 'Kontrollér CPR-nummeret: de første seks cifre er ikke en fødselsdato.',
};

function fieldProblem(rejection: Rejection, pointer: string): FieldProblem {
  const { code, choices } = rejection;
  return { pointer, code, message: inWords(rejection), ...(choices && { choices }) };
}
