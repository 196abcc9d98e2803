import { entry, type CaseState } from '../case-state.js';
import { sightIsNotOver } from '../consent/who-is-covered.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { onlyThreadHolder, referenceTo } from '../people-rules.js';
import { firstRejection, reject, type Rejection } from '../rejection.js';
import type { Colleague } from '../roster.js';
import type { LevelCommand } from './level-commands.js';
import { noSuchRoute, routeBetween, seatedAt } from './move-to-level.js';
import { routeIsOpen } from './route-conditions.js';

type Of<Type extends LevelCommand['type']> = Extract<LevelCommand, { type: Type }>;

/** Another level is asked, and the case stays where it is with the one who holds the thread. */
export function askForAdvice(command: Of<'AskForAdvice'>, state: CaseState, context: Context): Decision {
  const { to, question, reason, ask } = command;
  const route = routeBetween(state.level, to, 'advice', context.model);
  if (!route) return noSuchRoute('advice', state, context.model);
  const asked = ask.map((personId) => context.roster.find(personId));
  if (!asked.every((person) => person !== undefined))
    return reject('unknown-person', {
      field: `/ask/${asked.indexOf(undefined)}`,
      ...seatedAt(to, state, context),
    });
  return (
    firstRejection(
      onlyThreadHolder(state, context),
      routeIsOpen(route, state, context.model),
      somebodyIsAsked(asked, to, state, context),
      allSitThere(asked, to, state, context),
      ...asked.map(({ personId }, index) => sightIsNotOver(personId, `/ask/${index}`, state, context)),
      nobodyIsAskedTwice(command, state),
    ) ?? [
      {
        type: 'AdviceRequested',
        data: {
          adviceId: context.newId(),
          from: state.level,
          to,
          question,
          reason,
          asked: asked.map(referenceTo),
        },
      },
    ]
  );
}

/** Everybody who was asked may answer, once: one person's advice does not silence another's. */
export function giveAdvice(
  { adviceId, advice }: Of<'GiveAdvice'>,
  state: CaseState,
  { by }: Context,
): Decision {
  const request = entry(state.advice, adviceId);
  if (!request) return reject('advice-not-found');
  if (!request.asked.includes(by.personId)) return reject('not-asked');
  if (request.givenBy.includes(by.personId)) return reject('advice-given');
  return [{ type: 'AdviceGiven', data: { adviceId, advice } }];
}

function somebodyIsAsked(
  asked: readonly Colleague[],
  level: string,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  return asked.length === 0
    ? reject('nobody-to-ask', { field: '/ask', ...seatedAt(level, state, context) })
    : undefined;
}

// A seat at the level is one near this child: a leader of another school has theirs in other cases.
function allSitThere(
  asked: readonly Colleague[],
  level: string,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const { choices = [] } = seatedAt(level, state, context);
  const misplaced = asked.findIndex(({ personId }) => !choices.some(({ id }) => id === personId));
  return misplaced === -1
    ? undefined
    : reject('wrong-role-for-task', { field: `/ask/${misplaced}`, choices });
}

/** Nobody owes two answers to one question: whoever is named twice, or was asked it before and has not answered. */
function nobodyIsAskedTwice(
  { ask, question }: Of<'AskForAdvice'>,
  { advice }: CaseState,
): Rejection | undefined {
  const waiting = Object.values(advice)
    .filter((one) => one.question === question)
    .flatMap(({ asked, givenBy }) => asked.filter((personId) => !givenBy.includes(personId)));
  const twice = ask.findIndex(
    (personId, index) => ask.indexOf(personId) < index || waiting.includes(personId),
  );
  return twice === -1 ? undefined : reject('asked-twice', { field: `/ask/${twice}` });
}
