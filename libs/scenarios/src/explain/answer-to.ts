import { inWords, isRejection, type ActingPerson, type Rejection } from '@tovholder/cases';
import { MeansNothing, type Situation } from '../language/detail.js';
import type { Scenario } from '../language/scenario.js';
import type { Play } from '../player/play.js';
import { commandOr, type Attempt } from './attempts.js';

/** What a person is answered who wants something in a case. */
export interface Answer {
  /** What may be chosen, where it may be done. */
  yes?: readonly string[];
  no?: { why: string; code?: string };
}

/** Each way to want it is asked of the engine. */
export function answerTo(
  name: string,
  by: ActingPerson,
  attempts: readonly Attempt[],
  { cast, versions }: Scenario,
  play: Play,
): Answer {
  const { state } = play.caseCalled(name);
  const model = play.modelOf(state);
  const { now, calendar } = play;
  const otherCase = (other: string) => play.caseThere(other);
  const situation: Situation = { cast, model, versions, by, state, now, calendar, otherCase };
  const choices: string[] = [];
  const refusals: Rejection[] = [];
  let nothing: string | undefined;
  let possible = false;
  for (const attempt of attempts) {
    const command = commandOr(attempt, situation);
    if (command instanceof MeansNothing) {
      nothing ??= command.message;
      continue;
    }
    const decided = play.wouldDo(name, by, command);
    if (isRejection(decided)) refusals.push(decided);
    else {
      possible = true;
      if (attempt.choice !== undefined && !choices.includes(attempt.choice)) choices.push(attempt.choice);
    }
  }
  if (possible) return { yes: choices };
  const refused = mostTelling(refusals);
  if (refused) return { no: { why: inWords(refused), code: refused.code } };
  return nothing === undefined ? {} : { no: { why: nothing } };
}

/** What says only that another choice was needed tells less than what says why the right choice does not help. */
const aboutTheChoice: readonly string[] = [
  'no-such-route',
  'wrong-role-for-task',
  'unknown-person',
  'nobody-to-ask',
  'unknown-outcome',
  'unknown-meeting-kind',
];

function mostTelling(refusals: readonly Rejection[]): Rejection | undefined {
  return refusals.find(({ code }) => !aboutTheChoice.includes(code)) ?? refusals[0];
}
