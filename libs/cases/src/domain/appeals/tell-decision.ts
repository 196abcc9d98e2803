import type { AppealableKind, AppealRules } from '@tovholder/model';
import type { LocalDate } from '@tovholder/calendar';
import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { parentContactOf, parentsAreBarred } from '../meeting/participant.js';
import { actsForAuthority, holdsThread } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { AppealCommand } from './appeal-commands.js';
import type { Party } from './appeal-events.js';

type TellDecision = Extract<AppealCommand, { type: 'TellDecision' }>;

/** Something decided that a party may be told of. */
interface Decided {
  decision: AppealableKind;
  what: string;
  /** The day it was decided: nobody was told before. */
  on: LocalDate;
}

/** From the day a party knows what was decided, it can be appealed: each party has its own weeks. */
export function tellDecision(command: TellDecision, state: CaseState, context: Context): Decision {
  const { subjectId, to, toldOn } = command;
  const rules = rulesOf(state, context);
  if (isRejection(rules)) return rules;
  const decided = whatWasDecided(subjectId, rules, state, context);
  if (isRejection(decided)) return decided;
  const refused = firstRejection(
    mayTell(state, context),
    isNamed(to),
    contactIsOpen(to, state, context),
    wasToldThen(toldOn, decided, context),
    isNews(command, decided, state),
  );
  if (refused) return refused;
  const { decision, what } = decided;
  const { calendar } = context;
  return [
    {
      type: 'DecisionTold',
      data: {
        ...{ toldId: context.newId(), decision, what, appealBody: rules.appealBody, to, toldOn },
        ...(subjectId !== undefined && { subjectId }),
        appealBy: calendar.localDate(calendar.dueAt(calendar.endOfDay(toldOn), rules.within)),
        legalBasis: rules.legalBasis.text,
      },
    },
  ];
}

/** A group has no party: what is decided of one child is told in that child's own case. */
function rulesOf({ subject }: CaseState, { model }: Context): AppealRules | Rejection {
  if (!model.appeals) return reject('no-appeals');
  return subject === 'group' ? reject('group-is-no-party') : model.appeals;
}

function whatWasDecided(
  subjectId: string | undefined,
  { decisions }: AppealRules,
  state: CaseState,
  context: Context,
): Decided | Rejection {
  const field = '/subjectId';
  const decided = subjectId === undefined ? screened(state, context) : ofId(subjectId, state, context);
  if (!decided) return reject('nothing-decided', { field });
  return decisions.includes(decided.decision) ? decided : reject('not-appealable', { field });
}

function screened({ screening, passed }: CaseState, { calendar }: Context): Decided | undefined {
  if (screening?.outcome === undefined) return undefined;
  const decided = passed.find(({ milestone }) => milestone === 'screening-decided');
  const what = screeningInWords[screening.outcome];
  return { decision: 'screen', what, on: calendar.localDate(decided?.at ?? '') };
}

const screeningInWords: Record<NonNullable<NonNullable<CaseState['screening']>['outcome']>, string> = {
  'nothing-further': 'Screeningen: ikke yderligere',
  inquiry: 'Screeningen: en afdækning',
  examination: 'Screeningen: en børnefaglig undersøgelse',
};

function ofId(id: string, { decisionsMade, measures }: CaseState, context: Context): Decided | undefined {
  const { calendar } = context;
  const made = entry(decisionsMade, id);
  if (made) return { decision: 'decide-measure', what: made.what, on: calendar.localDate(made.at) };
  const measure = entry(measures, id);
  return (
    measure && { decision: 'start-measure', what: measure.what, on: calendar.localDate(measure.startedAt) }
  );
}

/** Whoever keeps the case, or the authority's side of it; when the family has moved, nobody else sees it. */
function mayTell(state: CaseState, context: Context): Rejection | undefined {
  return state.handedOver || holdsThread(state, context) || actsForAuthority(state, context)
    ? undefined
    : reject('not-thread-holder');
}

function isNamed({ name }: Party): Rejection | undefined {
  return name.trim() === '' ? reject('party-not-named', { field: '/to/name' }) : undefined;
}

// G1 and G2: to tell parents what was decided is to contact them.
function contactIsOpen({ capacity }: Party, state: CaseState, context: Context): Rejection | undefined {
  const contact = parentContactOf(state, context);
  return contact === 'open' || capacity === 'child'
    ? undefined
    : parentsAreBarred(contact, { field: '/to/capacity' });
}

function wasToldThen(toldOn: LocalDate, { on }: Decided, { calendar, at }: Context): Rejection | undefined {
  const field = '/toldOn';
  if (toldOn > calendar.localDate(at)) return reject('date-in-the-future', { field });
  return toldOn < on
    ? reject('told-before-decided', { field, detail: `Det blev besluttet ${dayInWords(on)}.` })
    : undefined;
}

/** The weeks run from when a party was first told; to tell it again does not give more of them, nor take any. */
function isNews(
  { subjectId, to }: TellDecision,
  { on }: Decided,
  { told }: CaseState,
): Rejection | undefined {
  const known = Object.values(told).find(
    (one) =>
      one.subjectId === subjectId &&
      one.to.capacity === to.capacity &&
      one.to.name === to.name &&
      one.toldOn >= on,
  );
  return known
    ? reject('told-already', {
        field: '/to',
        detail: `Det var ${dayInWords(known.toldOn)}, og klagefristen er ${dayInWords(known.appealBy)}.`,
      })
    : undefined;
}
