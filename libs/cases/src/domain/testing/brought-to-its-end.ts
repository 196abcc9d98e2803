import type { CaseCommand } from '../case-command.js';
import type { CaseEvent } from '../case-event.js';
import { noCase, type CaseState } from '../case-state.js';
import { nothingKnown } from '../context.js';
import { decide } from '../decide.js';
import { fold } from '../evolve.js';
import { isRejection } from '../rejection.js';
import { monday } from './concern-history.js';
import { hoursAfter } from './draw.js';
import type { Versions } from './model-versions.js';
import { everybody } from './municipality.js';
import { whatFollows, type Attempt, type Played } from './random-histories.js';
import { contextOf, countingIds } from './situation.js';
import { waysOn } from './towards-the-end.js';

/** A case, the time it has come to, and how it came there. */
export interface Lived extends Played {
  state: CaseState;
  at: string;
}

export interface Ended extends Lived {
  /** Present where nothing anybody tried was possible any more, or no end came of it: what was refused last. */
  stuck?: { level: string; refused: readonly string[] };
}

const unborn: Lived = { state: noCase, at: monday, steps: [], events: [] };

/** What people try with a case; now and then somebody simply does what comes next in it, but for closing it. */
export function livedBy(attempts: readonly Attempt[], versions: Versions, from = unborn): Lived {
  const ids = countingIds();
  return attempts.reduce((lived, attempt) => {
    const at = hoursAfter(lived.at, attempt.hoursLater);
    const prefix = `lived-${lived.steps.length}-${ids()}`;
    const tried = whatFollows(attempt, lived.state, at, prefix, undefined, versions);
    const after = further(lived, tried, at);
    if (!attempt.orSomebody || after.state.status !== 'open') return after;
    const next = nextDone(after, versions, `on-${prefix}`, ({ type }) => type !== 'CloseCase');
    return next.events ? further(after, next.events, next.at) : after;
  }, from);
}

/** More than the longest way there is. */
const most = 60;

/** Everybody in the municipality does what they may to bring the case to its end, one thing an hour. */
export function broughtToItsEnd(from: Lived, versions: Versions): Ended {
  let lived = from;
  for (let times = 0; lived.state.status === 'open'; times++) {
    const done = nextDone({ ...lived, at: hoursAfter(lived.at, 1) }, versions, `end-${times}`);
    if (!done.events || times === most)
      return { ...lived, stuck: { level: lived.state.level, refused: done.refused } };
    lived = further(lived, done.events, done.at);
  }
  return lived;
}

function further(lived: Lived, decided: readonly CaseEvent[], at: string): Lived {
  const after = fold(decided, lived.state);
  const step = { before: lived.state, decided, after };
  return { state: after, at, steps: [...lived.steps, step], events: [...lived.events, ...decided] };
}

/** The first of the ways on that anybody may go. */
function nextDone(
  { state, at: now }: Lived,
  versions: Versions,
  prefix: string,
  isMeant: (command: CaseCommand) => boolean = () => true,
): { at: string; events?: readonly CaseEvent[]; refused: readonly string[] } {
  const version = versions.of(state.model);
  const ids = countingIds();
  const refused: string[] = [];
  for (const { command, at = now } of waysOn(state, version.model, now).filter((way) =>
    isMeant(way.command),
  )) {
    const why = new Set<string>();
    for (const by of everybody) {
      const situation = { by, at, newId: () => `${prefix}-${ids()}`, knownOfChild: nothingKnown };
      const events = decide(command, state, { ...contextOf(situation), ...version });
      if (!isRejection(events)) return { at, events, refused };
      why.add(events.code);
    }
    refused.push(`${command.type}: ${[...why].join(', ')}`);
  }
  return { at: now, refused };
}
