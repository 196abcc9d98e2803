import type { Instant } from '@tovholder/calendar';
import type { DecisionKind, MeetingKind, Milestone, Model, Route } from '@tovholder/model';
import type { CaseCommand } from '../case-command.js';
import { isUnmet, type CaseState } from '../case-state.js';
import * as command from './commands.js';
import { hoursAfter } from './draw.js';
import { everybody, roster } from './municipality.js';
import { givingAPart, holdersOf, isTried, only, type Way } from './ways-on.js';
import { endMeeting, openOrDrop } from './ways-through-meeting.js';

/**
 * What people who want a case brought to its end would try next, in the order they would try it. It looks at the case
 * and at what the model says, never at the engine's own rules: whether it may be done is the engine's to answer.
 */
export function waysOn(state: CaseState, model: Model, at: Instant): readonly Way[] {
  const meeting = Object.values(state.meetings).find(
    ({ status }) => status === 'planned' || status === 'open',
  );
  if (meeting?.status === 'open') return endMeeting(meeting, state, model, at);
  if (meeting) return openOrDrop(meeting, at);
  return [
    ...forTheAuthority(state, model, at),
    ...settle(state, at),
    ...deadlines(state, model, at),
    ...close(state, model),
    ...getSomebodyWhoMay(state, model),
    ...(state.parentContact === 'barred' ? only(command.openParentContact()) : []),
    ...elsewhere(state, model, at),
  ];
}

function forTheAuthority(state: CaseState, model: Model, at: Instant): readonly Way[] {
  const { reception, screening, childVoice, parentContact } = state;
  const suspected = parentContact === 'barred' && state.suspectedAbuse && screening?.status !== 'decided';
  const next = suspected ? 'screening' : 'meeting';
  const isHeard = parentContact === 'barred' ? childVoice?.how === 'heard' : childVoice !== undefined;
  return [
    ...(isHeard ? [] : only(command.hearChild({ meetingId: undefined }))),
    ...(reception && parentContact === 'barred' && !state.riskAssessed ? only(command.assessRisk()) : []),
    ...(reception && !reception.assessed ? only(command.assessConcern({ next })) : []),
    ...(screening?.status === 'open' ? only(command.decideScreening({ outcome: 'nothing-further' })) : []),
    ...(screening?.running === 'inquiry' ? only(command.completeInquiry({ examinationNeeded: false })) : []),
    ...(screening?.running === 'examination'
      ? only(command.completeExamination({ provisional: false }))
      : []),
    ...(suspected && !screening ? moves(state, model, authorityOf(model)) : []),
    ...(suspected && !screening ? only(command.openParentContact()) : []),
    ...(reception && !reception.met && !screening ? meet(notifyingFirst(model), state, at) : []),
  ];
}

function settle(state: CaseState, at: Instant): readonly Way[] {
  const grants = Object.values(state.grants);
  const measures = Object.values(state.measures);
  const today = at.slice(0, 10);
  return only(
    ...answers(state, today),
    ...grants
      .filter(({ status }) => status === 'proposed')
      .map(({ grantId }) => command.declineGrant({ grantId })),
    ...grants
      .filter(({ status }) => status === 'given')
      .map(({ grantId }) => command.reviewGrant({ grantId, result: 'settle' })),
    ...measures
      .filter(({ status }) => status === 'running')
      .map(({ measureId, startsOn }) =>
        command.endMeasure({ measureId, endsOn: startsOn > today ? startsOn : today }),
      ),
    ...measures
      .filter(({ funding }) => funding === 'open')
      .map(({ measureId }) => command.settleFunding({ measureId })),
    ...Object.values(state.trialActions)
      .filter(({ status, reviewed }) => status === 'running' && !reviewed)
      .map(({ trialActionId }) => command.reviewTrialAction({ trialActionId })),
  );
}

/** Whoever complains is answered; what nobody changes goes on. */
function answers({ appeals }: CaseState, today: string): readonly CaseCommand[] {
  return Object.values(appeals).flatMap(({ appealId, status }): CaseCommand[] => {
    if (status === 'received') return [command.reassessAppeal({ appealId, outcome: 'upheld' })];
    return status === 'upheld' ? [command.forwardAppeal({ appealId, forwardedOn: today })] : [];
  });
}

/** What a case may not be closed without: each by what meets it. */
function deadlines(state: CaseState, model: Model, at: Instant): readonly Way[] {
  const unmet = Object.values(state.deadlines).filter(isUnmet);
  return unmet.flatMap((deadline) => {
    const terms = deadline.terms ?? model.deadlines.find(({ id }) => id === deadline.rule);
    return terms && !terms.lapsesOnClosing ? meets(terms.metBy, deadline.measureId, state, model, at) : [];
  });
}

function meets(
  milestone: Milestone,
  measureId: string | undefined,
  state: CaseState,
  model: Model,
  at: Instant,
): readonly Way[] {
  switch (milestone) {
    case 'meeting-held':
      return meet(model.meetingKinds, state, at);
    case 'follow-up-held':
      return only(command.holdFollowUp({ measureId, heard: ['child', 'parent'] }));
    case 'notifier-acknowledged':
      return only(command.acknowledgeNotifier());
    case 'notifier-informed':
      return only(command.informNotifier());
    default:
      return [];
  }
}

function close({ agreements, trialActions }: CaseState, _: Model): readonly Way[] {
  const left = [
    ...Object.values(agreements)
      .filter(({ status }) => status === 'open')
      .map(({ agreementId }) => agreementId),
    ...Object.values(trialActions)
      .filter(({ status, reviewed }) => status === 'running' && !reviewed)
      .map(({ trialActionId }) => trialActionId),
  ];
  return only(command.closeCase({ leaves: left.map((id) => ({ id, reason: 'Vi nåede det ikke.' })) }));
}

/** Whoever may decide it is given a part, where they have none and so cannot see the case. */
function getSomebodyWhoMay(state: CaseState, model: Model): readonly Way[] {
  const ways = model.routes.filter(({ from, kind }) => from === state.level && kind !== 'advice');
  const goOn = ways.flatMap((way) => way.roles).flatMap((role) => roster.holdersOf(role, state.unitId));
  const people = [...holdersOf(waiting(state), state, model), ...goOn];
  const others = people.filter(({ personId }) => !state.reception?.handlers.includes(personId));
  return only(
    ...givingAPart(people, state),
    ...others.map(({ personId }) => command.assignHandler({ handlerId: personId })),
  );
}

/** What somebody must decide before the case can end. */
function waiting({
  measures,
  reception,
  screening,
  parentContact,
  appeals,
  told,
}: CaseState): readonly DecisionKind[] {
  const all = Object.values(measures);
  const waits: Partial<Record<DecisionKind, boolean>> = {
    'assess-concern': reception?.assessed === false,
    'acknowledge-notifier': reception !== undefined,
    screen: screening?.status === 'open' || (parentContact === 'barred' && !screening),
    'complete-inquiry': screening?.running === 'inquiry',
    'complete-examination': screening?.running === 'examination',
    'decide-measure': all.some(({ status }) => status === 'running'),
    'open-parent-contact': parentContact === 'barred',
    'settle-funding': all.some(({ funding }) => funding === 'open'),
    'close-case': true,
  };
  const complained = Object.values(appeals)
    .filter(({ status }) => status === 'received' || status === 'upheld')
    .flatMap(({ toldId }): DecisionKind[] => ['reassess-appeal', told[toldId]?.decision ?? 'close-case']);
  return [...(Object.keys(waits) as DecisionKind[]).filter((decision) => waits[decision]), ...complained];
}

/**
 * Where nobody may here, perhaps somebody may at another level; and the family department has a say at any level, once
 * the authority has received the concern.
 */
function elsewhere(state: CaseState, model: Model, at: Instant): readonly Way[] {
  const decisions = waiting(state).filter((one) => one === 'decide-measure' || one === 'settle-funding');
  const first = decisions.find((one) => !isDecidedHere(one, state, model)) ?? 'close-case';
  const there = model.mandates
    .filter(({ decision, level }) => decision === first && level !== state.level)
    .flatMap(({ level }) => moves(state, model, level, at));
  return [...there, ...(state.reception ? [] : moves(state, model, authorityOf(model), at))];
}

function isDecidedHere(decision: DecisionKind, { level }: CaseState, { mandates }: Model): boolean {
  return mandates.some((one) => one.decision === decision && one.level === level);
}

/** The first step of the shortest way there, and what that asks for first. */
function moves(state: CaseState, model: Model, to: string, at: Instant = ''): readonly Way[] {
  const first = shortest(state, model, to)[0];
  if (!first) return [];
  const go =
    first.kind === 'escalate'
      ? command.escalateCase({ to: first.to })
      : command.returnCase({ to: first.to, threadHolderId: undefined });
  const { metAtLevel, adviceFrom, environmentTried } = first.conditions ?? {};
  const here = model.meetingKinds.filter(({ level }) => level === state.level);
  const met = Object.values(state.meetings).some(
    ({ status, kind }) => status === 'closed' && here.some(({ id }) => id === kind),
  );
  return [
    ...only(go),
    ...(metAtLevel && !met ? meet(here, state, at) : []),
    ...(environmentTried && !isTried(state) ? meet(model.meetingKinds, state, at) : []),
    ...(adviceFrom === undefined ? [] : advice(adviceFrom, state)),
  ];
}

function shortest(state: CaseState, model: Model, to: string): readonly Route[] {
  const usable = model.routes.filter(
    (route) =>
      route.kind !== 'advice' &&
      (route.conditions?.severity?.includes(state.severity) ?? true) &&
      !(state.subject === 'group' && route.to === authorityOf(model)) &&
      !(state.parentContact === 'barred' && route.kind === 'return'),
  );
  const ways: Route[][] = [[]];
  const seen = new Set([state.level]);
  for (const way of ways) {
    const stands = way.at(-1)?.to ?? state.level;
    if (stands === to) return way;
    for (const route of usable.filter(({ from }) => from === stands)) {
      if (seen.has(route.to)) continue;
      seen.add(route.to);
      ways.push([...way, route]);
    }
  }
  return [];
}

function advice(from: string, { advice: asked }: CaseState): readonly Way[] {
  const pending = Object.values(asked).filter(({ to, givenBy }) => to === from && givenBy.length === 0);
  return only(
    ...pending.map(({ adviceId }) => command.giveAdvice({ adviceId })),
    ...everybody.map(({ personId }) => command.askForAdvice({ to: from, ask: [personId] })),
  );
}

function meet(kinds: readonly MeetingKind[], state: CaseState, at: Instant): readonly Way[] {
  return kinds.flatMap(({ id, required, chair }) => {
    const chosen = required.flatMap(({ capacity }) => {
      const [first, ...others] = roster.holdersOf(capacity, state.unitId);
      return first && others.length > 0 ? [{ capacity, personId: first.personId, because: '' }] : [];
    });
    const chairs = [undefined, ...roster.holdersOf(chair, state.unitId).map(({ personId }) => personId)];
    return only(
      ...chairs.map((chairId) =>
        command.scheduleMeeting({ kind: id, at: hoursAfter(at, 2), invite: chosen, chairId }),
      ),
    );
  });
}

function notifyingFirst({ meetingKinds }: Model): readonly MeetingKind[] {
  return [...meetingKinds].sort(
    (one, other) => Number(other.standsForNotification) - Number(one.standsForNotification),
  );
}

function authorityOf({ levels }: Model): string {
  return levels.find(({ authority }) => authority)?.id ?? '';
}
