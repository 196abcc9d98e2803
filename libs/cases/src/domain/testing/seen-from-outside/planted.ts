import { makeCalendar } from '@tovholder/calendar';
import { loadShippedModels } from '@tovholder/model';
import type { CaseEvent, CaseEventType, CaseFact, EventOf } from '../../case-event.js';
import { noCase, type CaseState } from '../../case-state.js';
import { fold } from '../../evolve.js';
import { broken } from '../always/what-always-holds.js';
import { versionOf, versions, type Versions } from '../model-versions.js';
import type { Play } from '../playing.js';
import type { Played } from '../random-histories.js';

type Steps = Played['steps'];

/** A bug in what is decided, or in what the case keeps of it. */
export interface Bug {
  event?: (event: CaseEvent) => readonly CaseEvent[];
  after?: (state: CaseState, decided: readonly CaseEvent[]) => CaseState;
}

const asDecided = (event: CaseEvent): readonly CaseEvent[] => [event];
const asKept = (state: CaseState): CaseState => state;

/** A case as the rules had it, step by step; with a bug as they would have had it then. */
export function stepsOf({ steps }: Pick<Play, 'steps'>, bug: Bug = {}): Steps {
  const { event = asDecided, after: kept = asKept } = bug;
  let before = noCase;
  return steps.map(({ events }) => {
    const decided = events.flatMap(event);
    const step = { before, decided, after: kept(fold(decided, before), decided) };
    before = step.after;
    return step;
  });
}

/** What happens after everything else, though it should not. */
export function andThen(steps: Steps, ...facts: readonly CaseFact[]): Steps {
  const { after: before } = last(steps);
  const decided = facts.map((fact) =>
    alongside(last(steps.filter((step) => step.decided.length > 0)).decided, fact),
  );
  return [...steps, { before, decided, after: fold(decided, before) }];
}

/** The events of a kind are not there; or only those of a rule. */
export function without(type: CaseEventType, rule?: string): Bug {
  return { event: (event) => (event.type === type && isOf(rule, event) ? [] : [event]) };
}

/** Something happens beside each event of a kind. */
export function beside(type: CaseEventType, fact: CaseFact): Bug {
  return { event: (event) => (event.type === type ? [event, alongside([event], fact)] : [event]) };
}

/** The events of a kind are otherwise. */
export function changed<Type extends CaseEventType>(
  type: Type,
  changing: (event: EventOf<Type>) => CaseEvent,
): Bug {
  return { event: (event) => [event.type === type ? changing(event as EventOf<Type>) : event] };
}

/** A part of the case is another from where something of that kind happens. */
export function keptOtherwise(type: CaseEventType, changing: (state: CaseState) => Partial<CaseState>): Bug {
  return {
    after: (state, decided) =>
      decided.some((event) => event.type === type) ? { ...state, ...changing(state) } : state,
  };
}

/** The same without what stands there under that key. */
export function lacking<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key)) as Whole;
}

function alongside(events: readonly CaseEvent[], fact: CaseFact): CaseEvent {
  const { at, by, level } = last(events);
  return { ...fact, at, by, level };
}

function last<One>(all: readonly One[]): One {
  const one = all.at(-1);
  if (one === undefined) throw new Error('Nothing happened');
  return one;
}

function isOf(rule: string | undefined, { data }: CaseEvent): boolean {
  return rule === undefined || ('rule' in data && data.rule === rule);
}

/** What does not hold of a case, by the name of the rule. */
export function brokenIn(steps: Steps): readonly string[] {
  const names = steps.flatMap(({ before, decided, after }) =>
    broken(before, decided, after, versionsOfPlays),
  );
  return [...new Set(names)];
}

const shipped = new Map(
  loadShippedModels()
    .all()
    .map((model) => [model.hash, { model, calendar: makeCalendar(model.calendar) }]),
);

/** Every version a play may run on. */
export const versionsOfPlays: Versions = {
  all: versions as Versions['all'],
  of: (pin) => shipped.get(pin.hash) ?? versionOf(pin),
};
