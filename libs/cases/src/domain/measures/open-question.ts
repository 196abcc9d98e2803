import type { Instant, LocalDate } from '@tovholder/calendar';
import { capacityWords, termFor, type MeasureKind, type OpenQuestionRules } from '@tovholder/model';
import { notPast } from '../agreements/make-agreements.js';
import { candidates, candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import { mandatesInForce } from '../mandate.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { questionBetween } from './kinds-of-measure.js';
import type { MeasureCommand } from './measure-commands.js';

type StartMeasure = Extract<MeasureCommand, { type: 'StartMeasure' }>;

/** Who pays is asked of named people, who can answer it, by a date; by the model's rules where it has some. */
export function openFundingQuestion(
  measureId: string,
  kinds: readonly MeasureKind[],
  command: StartMeasure,
  state: CaseState,
  context: Context,
): readonly CaseFact[] | Rejection {
  const { model } = context;
  if (mandatesInForce('settle-funding', state, model).length === 0)
    return reject('funding-owners-missing', {
      field: '/funding',
      detail: 'Her giver modellen ingen mandat til det: skriv, hvem der betaler, eller løft sagen først.',
    });
  const rules = model.funding?.openQuestions;
  const owners = ownersOf(command, rules, state, context);
  if (isRejection(owners)) return owners;
  const answerBy = answeredBy(command, rules, context);
  if (typeof answerBy !== 'string') return answerBy;
  return [
    {
      type: 'FundingQuestionOpened',
      data: {
        measureId,
        question: command.fundingQuestion ?? questionBetween(kinds, model) ?? 'Hvem betaler?',
        owners,
        answerBy,
        ...remindedAt(rules, context),
      },
    },
  ];
}

function ownersOf(
  { fundingOwnerIds }: StartMeasure,
  rules: OpenQuestionRules | undefined,
  state: CaseState,
  context: Context,
): readonly PersonReference[] | Rejection {
  const owners: PersonReference[] = [];
  for (const [index, personId] of fundingOwnerIds.entries()) {
    const owner = ownerNamed(personId, `/funding/ownerIds/${index}`, state, context);
    if (isRejection(owner)) return owner;
    owners.push(owner);
  }
  for (const role of rules?.answeredBy ?? []) {
    const { choices = [] } = candidates(role, state.unitId, context.roster);
    if (choices.some(({ id }) => owners.some(({ personId }) => personId === id))) continue;
    const only = choices.length === 1 && choices[0] ? context.roster.find(choices[0].id) : undefined;
    if (!only)
      return reject('funding-owners-missing', {
        field: '/funding/ownerIds',
        ...(choices.length > 0 && { choices }),
        detail: `Der mangler en, der er ${termFor(capacityWords, role)}.`,
      });
    owners.push(referenceTo(only));
  }
  return owners.length > 0
    ? owners
    : reject('funding-owners-missing', { field: '/funding/ownerIds', ...whoMaySettle(state, context) });
}

/** The question is put to somebody who can answer it, and who comes to see the case by it. */
function ownerNamed(
  personId: string,
  field: string,
  state: CaseState,
  context: Context,
): PersonReference | Rejection {
  const instead = whoMaySettle(state, context);
  const named = context.roster.find(personId);
  if (!named) return reject('unknown-person', { field, ...instead });
  return instead.choices?.some(({ id }) => id === personId)
    ? referenceTo(named)
    : reject('wrong-role-for-task', { field, ...instead });
}

/** Those with the mandate to say who pays, where the case stands. */
function whoMaySettle(state: CaseState, { model, roster }: Context) {
  const roles = mandatesInForce('settle-funding', state, model).flatMap((one) => one.roles);
  return candidatesOfAny(roles, state.unitId, roster);
}

function answeredBy(
  { fundingAnswerBy }: StartMeasure,
  rules: OpenQuestionRules | undefined,
  context: Context,
): LocalDate | Rejection {
  const field = '/funding/answerBy';
  const { calendar, at } = context;
  const latest = rules && calendar.localDate(calendar.dueAt(at, rules.answerWithin));
  const answerBy = fundingAnswerBy ?? latest;
  if (answerBy === undefined) return reject('funding-owners-missing', { field });
  return (
    firstRejection(
      notPast(answerBy, context, field),
      latest !== undefined && answerBy > latest
        ? reject('funding-answer-too-late', { field, detail: `Senest ${dayInWords(latest)}.` })
        : undefined,
    ) ?? answerBy
  );
}

function remindedAt(rules: OpenQuestionRules | undefined, { calendar, at }: Context): { remindAt?: Instant } {
  return rules?.remindAfter ? { remindAt: calendar.dueAt(at, rules.remindAfter) } : {};
}
