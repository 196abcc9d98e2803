import { capacityWords, termFor, type Capacity, type GrantRule } from '@tovholder/model';
import { standingsFor } from '../access/standing-in-case.js';
import { personTakingPart } from '../access/who-may-take-part.js';
import { candidates } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { voiceMissing } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { kronerInWords } from '../kroner.js';
import type { MandateReference } from '../mandate-reference.js';
import { whoCouldDecide } from '../mandate.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { granted, grantedOf, grantingAs, proposedGrant, ruleOf } from './grant.js';
import type { GrantCommand } from './grant-commands.js';
import type { Awaited, Granted } from './grant-events.js';

type Of<Type extends GrantCommand['type']> = Extract<GrantCommand, { type: Type }>;

/** Given at once where one may do so; otherwise it waits for everybody who must agree, each in their own name. */
export function giveGrant(command: Of<'GiveGrant'>, state: CaseState, context: Context): Decision {
  const rule = ruleFor(command, state, context);
  if (isRejection(rule)) return rule;
  const under = grantingHere(rule, state, context);
  if (isRejection(under)) return under;
  const purpose = rule.purposes.find(({ id }) => id === command.purpose);
  if (!purpose) return reject('unknown-purpose', { field: '/purpose', choices: rule.purposes });
  const refused = firstRejection(
    withinCeiling(command, rule, state, context),
    voiceIsHeard(rule, state, context),
  );
  if (refused) return refused;
  const disposer = disposerOf(command, state, context);
  if (isRejection(disposer)) return disposer;
  const awaits = othersWhoMustAgree(command, rule, state, context);
  if (isRejection(awaits)) return awaits;

  const grant: Granted = {
    grantId: context.newId(),
    grant: rule.id,
    title: rule.title,
    amountKroner: command.amountKroner,
    purpose: purpose.id,
    purposeTitle: purpose.title,
    what: command.what,
    reason: command.reason,
    disposer,
  };
  return awaits.length > 0
    ? [{ type: 'GrantProposed', data: { ...grant, awaits }, under }]
    : [grantGiven(grant, rule, under, context)];
}

/** Yes in every role the acting person has of those that are missing; the last yes gives the grant. */
export function concurInGrant(
  { grantId }: Of<'ConcurInGrant'>,
  state: CaseState,
  context: Context,
): Decision {
  const grant = proposedGrant(grantId, state);
  if (isRejection(grant)) return grant;
  const rule = ruleOf(grant, context.model);
  if (!rule) return reject('unknown-grant');
  const under = grantingAs(
    rule,
    grant.awaits.map(({ role }) => role),
    context.by,
    state,
  );
  if (isRejection(under)) return under;
  const says = grant.awaits.filter(({ role }) => standingsFor([role], context.by, state).length > 0);
  const concurred: CaseFact = {
    type: 'GrantConcurred',
    data: {
      grantId,
      title: grant.title,
      roles: says.map(({ role }) => role),
      asked: says.map(({ personId }) => personId),
    },
    under,
  };
  return says.length < grant.awaits.length
    ? [concurred]
    : [concurred, grantGiven(grant, rule, under, context)];
}

/** No, by anybody who may grant: also by whoever proposed it. */
export function declineGrant(
  { grantId, reason }: Of<'DeclineGrant'>,
  state: CaseState,
  context: Context,
): Decision {
  const grant = proposedGrant(grantId, state);
  if (isRejection(grant)) return grant;
  const rule = ruleOf(grant, context.model);
  if (!rule) return reject('unknown-grant');
  const under = grantingAs(rule, rule.roles, context.by, state);
  if (isRejection(under)) return under;
  return [{ type: 'GrantDeclined', data: { grantId, title: grant.title, reason }, under }];
}

function ruleFor(
  command: Of<'GiveGrant'>,
  { subject }: CaseState,
  { model }: Context,
): GrantRule | Rejection {
  const rules = model.grants ?? [];
  const field = '/grant';
  const about = subject === 'group' ? 'group' : 'child';
  const fitting = rules.filter(({ subjects }) => subjects.includes(about));
  const choices = fitting.map(({ id, title }) => ({ id, title }));
  const details = { field, ...(choices.length > 0 && { choices }) };
  const rule = ruleOf(command, model);
  if (!rule) return reject('unknown-grant', details);
  return fitting.includes(rule) ? rule : reject('grant-not-for-subject', details);
}

function grantingHere(
  rule: GrantRule,
  state: CaseState,
  { by, model }: Context,
): MandateReference | Rejection {
  if (state.level === rule.level) return grantingAs(rule, rule.roles, by, state);
  const where = model.levels.find(({ id }) => id === rule.level)?.title ?? rule.level;
  return reject('no-mandate', { detail: `Det bevilges, når sagen er på niveauet: ${where}.` });
}

// The ceiling is for the case: else a dear thing could be granted in slices.
function withinCeiling(
  { amountKroner }: Of<'GiveGrant'>,
  rule: GrantRule,
  state: CaseState,
  { by, model }: Context,
): Rejection | undefined {
  const before = grantedOf(rule.id, state);
  if (before + amountKroner <= rule.maxAmountKroner) return undefined;
  const already = before > 0 ? ` Heraf er ${kronerInWords(before)} bevilget i forvejen.` : '';
  return reject('beyond-grant', {
    field: '/amountKroner',
    detail:
      `Loftet er ${kronerInWords(rule.maxAmountKroner)} i denne sag.${already} ` +
      whoCouldDecide('decide-measure', by, state, model, amountKroner),
  });
}

function voiceIsHeard(
  { childHeardFirst }: GrantRule,
  state: CaseState,
  { model }: Context,
): Rejection | undefined {
  const asks = state.subject === 'group' && model.groups ? model.groups.heardBeforeDecision : childHeardFirst;
  return asks && !state.childVoice ? voiceMissing(state, model, 'heardBeforeDecision') : undefined;
}

function disposerOf(
  { disposerId }: Of<'GiveGrant'>,
  state: CaseState,
  context: Context,
): PersonReference | Rejection {
  if (disposerId === undefined) return state.threadHolder ?? referenceTo(context.by);
  return personTakingPart(disposerId, '/disposerId', state, context);
}

function othersWhoMustAgree(
  { concurrerIds }: Of<'GiveGrant'>,
  { unanimous, roles }: GrantRule,
  state: CaseState,
  { by, roster }: Context,
): readonly Awaited[] | Rejection {
  const missing = unanimous ? roles.filter((role) => standingsFor([role], by, state).length === 0) : [];
  const field = '/concurrerIds';
  const asked: Awaited[] = [];
  for (const role of missing) {
    const { choices = [] } = candidates(role, state.unitId, roster);
    const chosen =
      choices.find(({ id }) => concurrerIds.includes(id)) ?? (choices.length === 1 ? choices[0] : undefined);
    const person = chosen && roster.find(chosen.id);
    if (!person)
      return reject('grant-needs-agreement', {
        field,
        ...(choices.length > 0 && { choices }),
        detail: `Der mangler en, der er ${asPeopleSay(role)}.`,
      });
    asked.push({ ...referenceTo(person), role });
  }
  const stranger = concurrerIds.findIndex((id) => !asked.some(({ personId }) => personId === id));
  return stranger === -1 ? asked : notAsked(concurrerIds[stranger] ?? '', `${field}/${stranger}`, roster);
}

function notAsked(personId: string, field: string, roster: Context['roster']): Rejection {
  return roster.find(personId)
    ? reject('wrong-role-for-task', { field })
    : reject('unknown-person', { field });
}

function asPeopleSay(role: Capacity): string {
  return termFor(capacityWords, role);
}

function grantGiven(
  grant: Granted,
  { reviewWithin }: GrantRule,
  under: MandateReference,
  { calendar, at }: Context,
): CaseFact {
  const reviewBy = calendar.localDate(calendar.dueAt(at, reviewWithin));
  const givenOn = calendar.localDate(at);
  return { type: 'GrantGiven', data: { ...granted(grant), givenOn, reviewBy }, under };
}
