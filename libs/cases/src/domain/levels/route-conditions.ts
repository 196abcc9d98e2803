import { severityWords, termFor, type Model, type Outcome, type Route } from '@tovholder/model';
import type { CaseState } from '../case-state.js';
import { reject, type Rejection } from '../rejection.js';
import { routeBetween } from './move-to-level.js';

/**
 * Whether what the model asks for first has happened. G5: whatever a model says, nothing it asks for stops a concern on
 * its way to the authority, nor an acute one. A suspicion is hurried to the authority, and to nobody else.
 */
export function routeIsOpen(route: Route, state: CaseState, model: Model): Rejection | undefined {
  if (isOpen(route, state, model)) return undefined;
  const alike = model.routes.filter(({ kind, from }) => kind === route.kind && from === route.from);
  const open = alike.filter((way) => isOpen(way, state, model));
  return reject('route-not-open', {
    detail: whatLacks(route, state, model).join(' '),
    field: '/to',
    ...(open.length > 0 && { choices: open.map(({ to }) => ({ id: to, title: titleOf(to, model) })) }),
  });
}

/** The same of how a meeting ends. */
export function outcomeIsOpen(outcome: Outcome, state: CaseState, model: Model): Rejection | undefined {
  const shut = whyShut(outcome, state, model);
  if (!shut) return undefined;
  const open = model.outcomes.filter((one) => !whyShut(one, state, model));
  const choices = open.map(({ id, title }) => ({ id, title }));
  return { ...shut, field: '/outcome', choices };
}

function whyShut({ toLevel }: Outcome, state: CaseState, model: Model): Rejection | undefined {
  if (toLevel === undefined) return undefined;
  const route =
    routeBetween(state.level, toLevel, 'return', model) ??
    routeBetween(state.level, toLevel, 'escalate', model);
  return route && routeIsOpen(route, state, model);
}

function isOpen(route: Route, state: CaseState, model: Model): boolean {
  return letThroughByG5(route, state, model) || whatLacks(route, state, model).length === 0;
}

function letThroughByG5(route: Route, state: CaseState, { levels }: Model): boolean {
  if (route.kind !== 'escalate') return false;
  const toAuthority = levels.some(({ id, authority }) => authority && id === route.to);
  return toAuthority || state.acute;
}

/** Each thing that is to be done first, as a sentence. */
function whatLacks({ from, conditions = {} }: Route, state: CaseState, model: Model): string[] {
  const { childHeard, metAtLevel, environmentTried, severity, adviceFrom } = conditions;
  return [
    ...(childHeard && !state.childVoice ? ['Hør barnet først, og skriv barnets egne ord ned.'] : []),
    ...(metAtLevel && !wasMetAt(from, state, model)
      ? [`Hold et møde på niveauet »${titleOf(from, model)}« først.`]
      : []),
    ...(environmentTried && !environmentWasTried(state, model)
      ? ['Prøv at ændre læringsmiljøet for hele gruppen først, og gør op, hvad det lærte jer.']
      : []),
    ...(severity && !severity.includes(state.severity)
      ? [
          `Vejen er for en bekymring, der er ${severity.map((one) => termFor(severityWords, one)).join(' eller ')}.`,
        ]
      : []),
    ...(adviceFrom !== undefined && !hasAdvised(adviceFrom, state)
      ? [`Bed om råd fra niveauet »${titleOf(adviceFrom, model)}« først, og afvent svaret.`]
      : []),
  ];
}

function wasMetAt(level: string, { meetings }: CaseState, { meetingKinds }: Model): boolean {
  const kinds = meetingKinds.filter((kind) => kind.level === level).map(({ id }) => id);
  return Object.values(meetings).some(({ status, kind }) => status === 'closed' && kinds.includes(kind));
}

/** By those nearest the child: what the authority starts is help to one child. */
function environmentWasTried({ trialActions, measures }: CaseState, { mandates, levels }: Model): boolean {
  const authority = levels.find((level) => level.authority)?.id;
  const ofAuthority = mandates.filter(({ level }) => level === authority).map(({ id }) => id);
  return (
    Object.values(trialActions).some(({ reviewed }) => reviewed) ||
    Object.values(measures).some(
      ({ mandateId }) => mandateId !== undefined && !ofAuthority.includes(mandateId),
    )
  );
}

function hasAdvised(level: string, { advice }: CaseState): boolean {
  return Object.values(advice).some(({ to, givenBy }) => to === level && givenBy.length > 0);
}

function titleOf(level: string, { levels }: Model): string {
  return levels.find(({ id }) => id === level)?.title ?? level;
}
